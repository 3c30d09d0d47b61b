import { escapeMarkdown, webLink } from "../markdown.ts";

/** An identifier of a known scheme as a link to its page; others, and malformed ones, as text. */
export function identifierLink(scheme: string, value: string): string {
  const key = scheme.toLowerCase();
  const known = Object.hasOwn(schemes, key) ? schemes[key] : undefined;
  const label = `${known?.label ?? scheme} ${value}`;
  const compact = value.replace(/\s+/g, "");
  if (!known || !known.pattern.test(compact)) return escapeMarkdown(label);
  return webLink(label, known.url + compact);
}

interface Scheme {
  readonly label: string;
  readonly pattern: RegExp;
  readonly url: string;
}

const schemes: Readonly<Record<string, Scheme | undefined>> = {
  wikidata: { label: "Wikidata", pattern: /^Q\d+$/, url: "https://www.wikidata.org/wiki/" },
  viaf: { label: "VIAF", pattern: /^\d+$/, url: "https://viaf.org/viaf/" },
  gnd: { label: "GND", pattern: /^[\dX-]+$/, url: "https://d-nb.info/gnd/" },
  orcid: { label: "ORCID", pattern: /^(\d{4}-){3}\d{3}[\dX]$/, url: "https://orcid.org/" },
  isni: { label: "ISNI", pattern: /^\d{15}[\dX]$/, url: "https://isni.org/isni/" },
  geonames: { label: "GeoNames", pattern: /^\d+$/, url: "https://www.geonames.org/" },
  ror: { label: "ROR", pattern: /^0[a-z\d]{8}$/, url: "https://ror.org/" },
  lcnaf: {
    label: "Library of Congress",
    pattern: /^n[a-z]?\d+$/,
    url: "https://id.loc.gov/authorities/names/",
  },
  openstreetmap: {
    label: "OpenStreetMap",
    pattern: /^(node|way|relation)\/\d+$/,
    url: "https://www.openstreetmap.org/",
  },
};
