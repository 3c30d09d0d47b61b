import { fold } from "../../../text/fold.ts";

/**
 * A title taken apart, so that differently worded ones can be compared: `Defence Minister` and `Minister of Defense`
 * have one key; `Assistant Secretary General` and `Secretary General` differ in `ranks`.
 */
export interface RoleKey {
  /** What the office is: `minister`, `secretary-general`; empty if the title has no word for an office. */
  readonly head: string;
  /** Words that make it another office, sorted: `assistant`, `deputy`, `former`. */
  readonly ranks: readonly string[];
  /** The same as one word, for comparing. */
  readonly rank: string;
  /** What it is about: `defense`, `foreign`. */
  readonly domains: ReadonlySet<string>;
}

/** The key of a title. Words of organizations and places are to be taken out before. */
export function roleKey(title: string): RoleKey {
  const known = keys.get(title);
  if (known) return known;
  const key = parse(title);
  if (keys.size < 10_000) keys.set(title, key);
  return key;
}

/** All words of a title that may be read as its head: `secretary`, `general` and `secretary-general`. */
export function roleHeads(title: string): ReadonlySet<string> {
  const words = fold(title).split(/[^\p{L}\p{N}.]+/u);
  const heads = new Set<string>();
  for (const word of words) {
    const head = sameHead.get(word) ?? word;
    if (officeHeads.has(head)) for (const w of [word, head, ...(variants.get(head) ?? [])]) heads.add(w);
  }
  const { head } = roleKey(title);
  if (head) heads.add(head);
  if (head.endsWith("-general")) heads.add("general");
  return heads;
}

/** The words that a title has one of if a role with this head may be meant by it. */
export function wordsOfHead(head: string): readonly string[] {
  const office = head.endsWith("-general")
    ? head.slice(0, -"-general".length)
    : (plainHeads.get(head) ?? head);
  const words = [office, ...[...sameHead].flatMap(([word, same]) => (same === office ? [word] : []))];
  if (office === "secretary") words.push("undersecretary");
  if (isPremier(head)) words.push("premier", "minister");
  if (mayLead(head)) words.push("leader", "chief", "boss");
  return words;
}

/** Heads of several words, and the one that is looked for. */
const plainHeads: ReadonlyMap<string, string> = new Map([
  ["prime-minister", "minister"],
  ["general-secretary", "secretary"],
]);

/** Whether *chief* or *leader* may stand for the holder of such an office: of any that leads a body or a ministry. */
export const mayLead = (head: string): boolean =>
  leadingHeads.has(head) || head === "minister" || head === "secretary";

/** Whether a word is the head of an office; plural forms are not. */
export const isOfficeHead = (word: string): boolean => officeHeads.has(sameHead.get(word) ?? word);

/** Whether a word makes another office of one: `deputy`, `former`. */
export const isRankWord = (word: string): boolean => rankWords.has(word);

/** Ranks that say when, not what. */
export const isPast = (key: RoleKey): boolean => key.ranks.some((rank) => rank === "former");

export const sameRanks = (a: RoleKey, b: RoleKey): boolean => a.rank === b.rank;

/** `premier` and `prime minister` are one office. */
export const isPremier = (head: string): boolean => head === "premier" || head === "prime-minister";

/** Offices that lead an organization, for `the NATO chief`. */
export const leadingHeads: ReadonlySet<string> = new Set(
  "secretary-general director-general president chair director commissioner chancellor leader head executive administrator commander governor managing-director chief".split(
    " ",
  ),
);

const keys = new Map<string, RoleKey>();

const officeHeads: ReadonlySet<string> = new Set(
  (
    "president premier minister chancellor secretary undersecretary governor mayor senator congressman congresswoman ambassador envoy " +
    "commissioner chair speaker director chief commander leader spokesperson representative prosecutor coordinator rapporteur " +
    "treasurer king queen pope sultan emir emperor ceo administrator taoiseach head attorney inspector justice judge " +
    "negotiator mediator delegate adviser executive boss dean rector consul superintendent marshal"
  ).split(" "),
);

const sameHead: ReadonlyMap<string, string> = new Map([
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["premier", "premier"],
  ["pm", "premier"],
  ["advisor", "adviser"],
  ["boss", "chief"],
  ["co-ordinator", "coordinator"],
]);

const variants: ReadonlyMap<string, readonly string[]> = new Map([
  ["chair", ["chair", "chairman", "chairwoman", "chairperson"]],
  ["spokesperson", ["spokesman", "spokeswoman", "spokesperson"]],
]);

const rankWords: ReadonlySet<string> = new Set(
  "deputy vice assistant under associate acting interim former ex then outgoing designate elect junior first second senior special co shadow".split(
    " ",
  ),
);

const sameWord: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["ex", "former"],
  ["then", "former"],
  ["interim", "acting"],
  ["external", "foreign"],
  ["home", "interior"],
  ["internal", "interior"],
  ["economics", "economy"],
  ["economic", "economy"],
  ["financial", "finance"],
  ["labour", "labor"],
]);

const empty: ReadonlySet<string> = new Set(
  "of for the and to in on at affairs matters 's s a an general- his her its their our current new newly appointed incumbent".split(
    " ",
  ),
);

function parse(title: string): RoleKey {
  const words = fold(title)
    .split(/[^\p{L}\p{N}.']+/u)
    .map((word) => word.replace(/\.$/, "").replace(/'s?$/, ""))
    .filter((word) => word && !empty.has(word));
  let head = "";
  const ranks = new Set<string>();
  const domains = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = sameWord.get(words[i]!) ?? words[i]!;
    const next = words[i + 1];
    const office = sameHead.get(word) ?? word;
    if (word === "prime" && next === "minister") {
      head ||= "prime-minister";
      i++;
    } else if (word === "undersecretary") {
      ranks.add("under");
      if (next === "general") i++;
      head ||= next === "general" ? "secretary-general" : "secretary";
    } else if (
      next === "general" &&
      /^(?:secretary|director|attorney|governor|inspector|consul)$/.test(word)
    ) {
      head ||= `${word}-general`;
      i++;
    } else if (word === "general" && next === "secretary") {
      head ||= "general-secretary";
      i++;
    } else if (rankWords.has(word)) ranks.add(word);
    else if (!head && officeHeads.has(office) && !isQualifier(words, i)) head = office;
    else if (word !== "general" || head) domains.add(word);
  }
  const sorted = [...ranks].sort();
  return { head, ranks: sorted, rank: sorted.join(" "), domains };
}

/** A word for an office that qualifies a later one: `chief` in `Chief Executive`, `Chief Prosecutor`. */
const isQualifier = (words: readonly string[], i: number): boolean =>
  /^(?:chief|head|executive|lead)$/.test(words[i]!) &&
  words[i + 1] !== undefined &&
  isOfficeHead(words[i + 1]!);
