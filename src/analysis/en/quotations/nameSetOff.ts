import type { Token } from "./outerText.ts";

/**
 * Whether words before quotation marks tell that a name in capitals stands in them: the title of what is read, sung or
 * directed (`read “The Old Harbour”`), a ship's or a club's name (`aboard the “Freja”`), what is written on a sign.
 * Returns the most words that such a name has, 0 for none, and the fewest.
 */
export function nameSetOff(tokens: readonly Token[], at: number): NameLength | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return undefined;
  const { lower } = before;
  if (inscribing.has(lower) && isSign(tokens, at - 1)) return { least: 1, most: 9 };
  if (makingWorks.has(lower)) return { least: before.cue ? 2 : 1, most: 9 };
  const lead = tokens[at - 2];
  if (leadingTo.get(lower)?.has(lead?.lower ?? "")) return { least: 1, most: 9 };
  // `which sponsors call the “Clean Sea Act”`
  if (lower === "the" && /^calls?$/.test(lead?.lower ?? "") && inRelative(tokens, at - 2))
    return { least: 2, most: 9 };
  // `the “Freja”`, but not what somebody is called: `called him the “King of the Sea”`.
  if (lower === "the" && !governed(tokens, at)) return { least: 1, most: 4 };
  return undefined;
}

interface NameLength {
  readonly least: number;
  readonly most: number;
}

/** `a sign saying`, `the placard said`, `a door marked`, `the label says`. */
function isSign(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (signs.has(tokens[i]!.lower)) return true;
    if (!/^(?:that|which|was|is|were|are)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** `which` or `that` stands before the subject of the verb. */
function inRelative(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6) && tokens[i]!.kind === "word"; i--)
    if (/^(?:which|that)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** A word of saying stands a few words before. */
function governed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 10); i--) {
    if (tokens[i]!.kind === "quotation") return true;
    if (tokens[i]!.cue) return !vessels.has(tokens[at - 2]?.lower ?? "");
  }
  return false;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const inscribing = set("read reads reading said says saying marked labelled labeled stamped inscribed");
const signs = set(
  "sign signs placard placards banner banners poster posters label labels door doors plaque sticker stickers button buttons " +
    "billboard billboards inscription graffiti board boards flag flags card cap hat tattoo tattoos mug mugs badge badges tag tags pin pins screen t-shirt t-shirts shirt shirts box boxes sack",
);
const makingWorks = set(
  "read reads reading sang sing sings sung singing wrote write writes written writing directed directs painted paints played plays " +
    "playing performed performs performing recorded records composed composes watched watches watching filmed staged rehearsed " +
    "conducted choreographed hummed co-wrote co-directed founded co-founded",
);
const leadingTo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", set("starred stars starring appeared appears appearing acted acts acting danced sang played plays")],
  ["to", set("listened listens listening danced dances dancing")],
  [
    "of",
    set("author director star creator composer singer performance screening rendition premiere recording"),
  ],
  ["from", set("song scene aria excerpt excerpts")],
]);
const vessels = set("on aboard boarded board commanded commands captained sailed");
