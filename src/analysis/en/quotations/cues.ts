/**
 * A word of saying. `speech` verbs take the words said as their object and may stand before their subject (`said Berg`);
 * `stance` verbs only colour them (`called it “…”`, `blamed`), and their quotations are mostly partial.
 */
export interface Cue {
  readonly strength: "speech" | "stance";
  /** `said`, `says`, `say` are finite (or may be), `saying` is a participle. */
  readonly form: "past" | "present" | "base" | "participle";
}

/** The cue that a lower-case word is, if it is one. */
export const cueOf = (word: string): Cue | undefined => forms.get(word);

const speech =
  "say/said tell/told write/wrote scribble scrawl add ask reply continue state explain respond note declare argue conclude report tweet post " +
  "warn suggest remark observe insist maintain announce assert claim contend admit! acknowledge concede confirm reiterate " +
  "reaffirm stress emphasize emphasise underline underscore highlight point indicate quip! joke answer shout yell cry whisper mutter boast " +
  "brag recall recount read/read reveal disclose predict affirm repeat retort comment testify counter complain lament " +
  "vow pledge promise caution proclaim interject exclaim demand wonder muse offer intone chant sing/sang allege speculate " +
  "relate propose advise remind inform assure urge implore plead beg! protest object reason opine sum! text email message " +
  "elaborate clarify hint imply scoff sneer snap! joke think/thought believe hope feel/felt deadpan! inquire query specify scream holler growl sigh groan gasp roar bellow bawl drawl sob! giggle chuckle cackle wail shriek moan grumble grouse gripe rejoin concur enthuse gush " +
  "fume seethe huff crow gloat thunder rant sputter stutter chirp marvel fret bluster exult reckon surmise venture ponder bark snarl hiss mumble murmur stammer go/went";

const stance =
  "call describe deem dub! label! brand characterize characterise criticize criticise condemn denounce blast slam! attack " +
  "accuse blame praise hail laud applaud commend welcome dismiss reject deny mock ridicule refer! liken compare cite quote " +
  "mention reference invoke address assail decry deplore bemoan bash lambaste rip! tout trumpet champion credit rate rank urge " +
  "exhort encourage discourage challenge press pressure call appeal ask seek/sought want express voice convey signal! demand " +
  "promise threaten vow pledge agree disagree concern identify portray paint depict cast regard view consider frame pitch " +
  "lobby talk/talked speak/spoke discuss outline present release issue publish propose thank congratulate apologize apologise warn refuse decline " +
  "question doubt fear worry expect admire hammer taunt tease scold chide rebuke admonish acclaim defend justify advocate endorse " +
  "recommend reassure stipulate provide require declare term title caricature accept blamed regret remember deride disparage castigate berate excoriate chastise vilify extol salute eulogise envision envisage foresee lampoon skewer lash charge allude insinuate forecast";

const vowelEnd = /[aeiouy]$/;

function conjugate(entry: string, strength: Cue["strength"], into: Map<string, Cue>): void {
  const [lemma, irregular] = entry.split("/") as [string, string | undefined];
  const doubling = lemma.endsWith("!");
  const base = doubling ? lemma.slice(0, -1) : lemma;
  const stem = doubling ? base + base.at(-1)! : base.replace(/e$/, "");
  const consonantY = /[^aeiou]y$/.test(base);
  const present = consonantY
    ? base.slice(0, -1) + "ies"
    : /(?:s|sh|ch|x|z|go)$/.test(base)
      ? base + "es"
      : base + "s";
  const past = irregular ?? (consonantY ? base.slice(0, -1) + "ied" : stem + "ed");
  const set = (word: string, form: Cue["form"]): void => {
    if (!into.has(word)) into.set(word, { strength, form });
  };
  set(past, "past");
  set(present, "present");
  set(base, "base");
  set((vowelEnd.test(base) && base.endsWith("ee") ? base : stem) + "ing", "participle");
}

/** What has to stand behind verbs that are words of saying only with it: `shot back`, `chimed in`. */
export const particles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    back: "shot fired hit",
    in: "chimed chimes weighed chipped jumped",
    up: "piped",
    out: "blurted blurts",
    that: "ruled ruling",
  }).flatMap(([particle, verbs]) => verbs.split(" ").map((verb) => [verb, particle] as const)),
);

const forms: ReadonlyMap<string, Cue> = (() => {
  const all = new Map<string, Cue>();
  for (const entry of speech.split(" ")) conjugate(entry, "speech", all);
  for (const entry of stance.split(" ")) conjugate(entry, "stance", all);
  for (const word of ["go", "goes", "going"]) all.delete(word);
  for (const word of particles.keys())
    if (!all.has(word)) all.set(word, { strength: "speech", form: word.endsWith("s") ? "present" : "past" });
  all.set("ruling", { strength: "speech", form: "participle" });
  for (const word of ["spoken", "written"]) all.set(word, { strength: "stance", form: "past" });
  all.set("cites", { strength: "stance", form: "present" });
  return all;
})();
