import type { Finding } from "./findings.ts";
import type { NameForms } from "./names/nameForms.ts";
import type { Source } from "./source.ts";

/** Finds things in a text. Detectors see the text only, not one another's findings. */
export interface Detector {
  readonly id: string;
  detect(source: Source): readonly Finding[];
}

/**
 * Improves what was found: drops, joins, resolves. Gets all findings sorted by start (longer first) and returns all
 * that remain; what it does not touch it passes on as the same objects.
 */
export interface Refiner {
  readonly id: string;
  refine(source: Source, findings: readonly Finding[]): readonly Finding[];
}

/** What makes up one language. */
export interface Language {
  /** BCP 47: `en`. */
  readonly tag: string;
  /** Words, lower case without the last full stop, after which a full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** How names of a registry are also written. */
  readonly nameForms: NameForms;
  readonly detectors: readonly Detector[];
  readonly refiners: readonly Refiner[];
}
