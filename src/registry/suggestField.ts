/**
 * The field that somebody meant by an unknown one, out of those allowed: one with the same letters (`start_date`),
 * one that other vocabularies call so (`from`, `jobTitle`, `aka`), or one a slip of the hand away (`alises`).
 */
export function suggestField(unknown: string, allowed: readonly string[]): string | undefined {
  const plain = letters(unknown);
  const same = allowed.find((field) => letters(field) === plain);
  if (same) return same;
  const synonym = (Object.hasOwn(synonyms, plain) ? synonyms[plain]! : []).find((field) =>
    allowed.includes(field),
  );
  if (synonym) return synonym;
  const limit = plain.length < 5 ? 1 : 2;
  const near = allowed
    .map((field) => ({ field, distance: distance(plain, letters(field), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.field;
}

const letters = (field: string): string => field.toLowerCase().replace(/[\s_-]/g, "");

const start = ["startDate", "datePublished"];
const part = ["superEvent", "parentOrganization", "containedInPlace"];
const synonyms: Readonly<Record<string, readonly string[]>> = {
  from: start,
  start,
  since: start,
  begin: start,
  began: start,
  starts: start,
  date: start,
  when: start,
  to: ["endDate"],
  until: ["endDate"],
  till: ["endDate"],
  end: ["endDate"],
  ends: ["endDate"],
  aka: ["aliases"],
  alias: ["aliases"],
  alternatename: ["aliases"],
  othernames: ["aliases"],
  alsoknownas: ["aliases"],
  synonyms: ["aliases"],
  names: ["aliases", "name"],
  label: ["name"],
  fullname: ["name"],
  title: ["name"],
  jobtitle: ["title"],
  position: ["title", "roles"],
  post: ["title", "roles"],
  office: ["title", "roles"],
  role: ["roles", "title"],
  memberships: ["roles", "members"],
  jobs: ["roles"],
  org: ["organization"],
  organisation: ["organization"],
  employer: ["organization"],
  worksfor: ["organization"],
  at: ["organization", "location"],
  country: ["nationality", "containedInPlace", "delegation"],
  citizenship: ["nationality"],
  sex: ["gender"],
  desc: ["description"],
  note: ["description", "note"],
  notes: ["description"],
  summary: ["description"],
  comment: ["description"],
  partof: part,
  parent: part,
  within: part,
  in: ["containedInPlace", "location"],
  parentorganisation: ["parentOrganization"],
  suborganizationof: ["parentOrganization"],
  place: ["location"],
  venue: ["location"],
  city: ["location", "containedInPlace"],
  where: ["location"],
  seat: ["location"],
  headquarters: ["location"],
  host: ["organizer"],
  organiser: ["organizer"],
  attendees: ["participants"],
  attendee: ["participants"],
  people: ["participants"],
  present: ["participants"],
  who: ["participants"],
  person: ["entity", "people"],
  member: ["members", "entity"],
  id: ["entity", "identifiers"],
  delegationof: ["delegation"],
  ids: ["identifiers"],
  identifier: ["identifiers"],
  wikidata: ["identifiers"],
  sameas: ["links"],
  url: ["links"],
  urls: ["links"],
  link: ["links", "url"],
  href: ["url"],
  website: ["links"],
  homepage: ["links"],
  sources: ["links"],
  source: ["links"],
  adjective: ["demonyms"],
  adjectives: ["demonyms"],
  demonym: ["demonyms"],
  creator: ["author"],
  writer: ["author"],
  published: ["datePublished"],
  year: ["datePublished"],
  docs: ["documents"],
  texts: ["documents"],
  files: ["documents"],
  persons: ["people"],
  orgs: ["organizations"],
  organisations: ["organizations"],
  locations: ["places"],
  events: ["meetings"],
};

/** Levenshtein distance, or any number above `limit` when it is more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 40) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
