import { anyCase } from "../lexicon/wordSets.ts";
import { isDash, isDeterminer } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { plays, capital, beginsSentence, idAt, type Tokens, isIn } from "./tokens.ts";
import { role } from "./lexicon.ts";
import { endsPhrase } from "./unitContext.ts";
import { isApostrophe } from "./years.ts";
import { w } from "./words.ts";

/** `daily`, `weekly`, `annually`: how often. `quarterly` and the adjective `annual` are mostly kinds of reports. */
export function setAdverb(t: Tokens, at: number, out: Atom[]): number {
  const value = values.get(idAt(t, at));
  if (!value || (isDash(t, at - 1) && idAt(t, at) !== w.weekly && idAt(t, at) !== w.monthly)) return 0;
  if (capital(t, at) && !beginsSentence(t, at)) return 0; // `the Daily Mail`
  const id = idAt(t, at);
  if (id === w.annually || id === w.yearly || id === w.quarterly) {
    // `10,000 units annually` is a rate; `a quarterly report` a kind of report
    for (let i = at - 1; i >= at - 3; i--) if (plays(t, i, role.number) || idAt(t, i) === w.percent) return 0;
    if (id === w.quarterly && (!endsPhrase(t, at + 1) || idAt(t, at + 1) === w.of)) return 0;
  }
  if ((capital(t, at) && capital(t, at + 1)) || isApostrophe(t, at + 1) || isPaper(t, at)) return 0;
  const bi = isDash(t, at - 1) && isIn(t, at - 2, twofold);
  if (isDash(t, at - 1) && !bi) return 0;
  out.push({
    first: bi ? at - 2 : at,
    last: at,
    type: "SET",
    meaning: { is: "fixed", value: bi ? value.replace("1", "2") : value },
    rule: "how-often",
  });
  return at + 1;
}

const values = new Map<number, string>([
  [w.hourly, "PT1H"],
  [w.daily, "P1D"],
  [w.nightly, "XXXX-XX-XXTNI"],
  [w.weekly, "P1W"],
  [w.biweekly, "P2W"],
  [w.fortnightly, "P2W"],
  [w.monthly, "P1M"],
  [w.bimonthly, "P2M"],
  [w.annually, "P1Y"],
  [w.yearly, "P1Y"],
  [w.quarterly, "P3M"],
  [w.weekdays, "XXXX-WXX-WD"],
]);

/** `a Milan daily`, `the nation's first daily`, `the daily Corriere`: a newspaper. */
function isPaper(t: Tokens, at: number): boolean {
  const before = at - 1;
  const determined = isDeterminer(t, before);
  const described =
    determined || plays(t, before, role.ordinal) || (capital(t, before) && !beginsSentence(t, before));
  return (described && endsPhrase(t, at + 1)) || (determined && capital(t, at + 1));
}

const twofold = anyCase("bi");
