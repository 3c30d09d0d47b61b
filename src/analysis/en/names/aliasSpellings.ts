/**
 * Other spellings of an English word, as units of a name: British and American (`Defence`, `Organisation`), `and` and
 * `&`, `St` and `Saint`. Most words have none. Words may be given in any letter case; the answer is capitalised alike.
 */
export function otherSpellings(word: string): readonly (readonly string[])[] {
  if (!mayVary(word)) return none;
  const key = word.toLowerCase();
  const known = pairs.get(key);
  if (known) return known.map((units) => units.map((unit) => likeCase(unit, word)));
  const ending = /^(.{3,}?)(is|iz)(e|ed|es|er|ers|ing|ation|ations|ational)$/.exec(key);
  if (ending && key.length > 6)
    return [[likeCase(ending[1]! + (ending[2] === "is" ? "iz" : "is") + ending[3]!, word)]];
  const plural = key.endsWith("s") ? pairs.get(key.slice(0, -1)) : undefined;
  return plural?.map(([unit]) => [likeCase(unit! + "s", word)]) ?? [];
}

const none: readonly (readonly string[])[] = [];

/** A quick look, since most words have one spelling: a listed word (or its plural) by its beginning, or `is` or `iz`. */
function mayVary(word: string): boolean {
  if (word.length > 6 && (word.includes("is", 2) || word.includes("iz", 2))) return true;
  return beginnings[(word.charCodeAt(0) | 32) * 31 + (word.charCodeAt(1) | 32)] === 1;
}

/** A group of words spelt alike, parted by `/`; a word may be two units. */
const groups =
  "defence/defense offence/offense licence/license centre/center theatre/theater labour/labor harbour/harbor honour/honor " +
  "colour/color favour/favor neighbourhood/neighborhood programme/program fibre/fiber metre/meter litre/liter " +
  "grey/gray aluminium/aluminum archaeology/archeology paediatric/pediatric catalogue/catalog cheque/check mould/mold " +
  "traveller/traveler counsellor/counselor councillor/councilor jewellery/jewelry tyre/tire plough/plow gaol/jail " +
  "and/& saint/st mount/mt fort/ft cooperation/co_operation cooperative/co_operative coordination/co_ordination " +
  "coordinator/co_ordinator peacekeeping/peace_keeping nonproliferation/non_proliferation counterterrorism/counter_terrorism " +
  "antiterrorism/anti_terrorism cybersecurity/cyber_security policymaking/policy_making";

const pairs: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  groups.split(" ").flatMap((group) => {
    const words = group.split("/");
    return words
      .filter((word) => !word.includes("_"))
      .map(
        (word) => [word, words.filter((other) => other !== word).map((other) => other.split("_"))] as const,
      );
  }),
);

const beginnings = new Uint8Array(4096);
for (const word of pairs.keys()) beginnings[(word.charCodeAt(0) | 32) * 31 + (word.charCodeAt(1) | 32)] = 1;

function likeCase(word: string, model: string): string {
  if (model === model.toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
