import type { DateFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import type { Source } from "../../source.ts";
import { wordIndexAt } from "../../../text/words.ts";
import { compose } from "./compose.ts";
import type { Atom } from "./meaning.ts";
import { modify } from "./modifiers.ts";
import { newContext, remember } from "./context.ts";
import { resolve } from "./resolve.ts";
import { scan } from "./scan.ts";
import { tenseAt } from "./tense.ts";
import { role, unit } from "./lexicon.ts";
import { idAt, plays, readTokens, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** TIMEX3 expressions. Linear in the text's length. */
export const dates: Detector = {
  id: "dates",
  detect: (source) => findDates(source),
};

function findDates(source: Source): DateFinding[] {
  const tokens = readTokens(source.text, source.words);
  const context = newContext(source.documentDate?.value);
  const findings: DateFinding[] = [];
  for (const paragraph of source.paragraphs) {
    tokens.low = wordIndexAt(source.words, paragraph.start);
    tokens.high = wordIndexAt(source.words, paragraph.end);
    while (tokens.high < source.words.count && source.words.starts[tokens.high]! < paragraph.end)
      tokens.high++;
    let low = tokens.low;
    for (const atom of compose(tokens, scan(tokens))) {
      modify(tokens, atom, low);
      if (atom.first < low) continue;
      low = atom.last + 1;
      lookAhead(tokens, atom);
      const resolved = resolve(atom.meaning, context, () => tenseAt(tokens, atom.first, atom.last));
      const finding = toFinding(tokens, atom, resolved);
      remember(context, atom, resolved, finding);
      findings.push(finding);
    }
  }
  return findings;
}

/** `will be paid in five years`: a date, not a length; not `the third time in five years`. */
function lookAhead(t: Tokens, atom: Atom): void {
  if (!atom.ahead || idAt(t, atom.first - 1) !== w.in || tenseAt(t, atom.first - 1, atom.last) !== "future")
    return;
  for (let at = atom.first - 2; at > atom.first - 8; at--)
    if (plays(t, at, role.ordinal) || idAt(t, at) === w.time) return;
  atom.type = atom.ahead.unit <= unit.hour ? "TIME" : "DATE";
  atom.meaning = { is: "shift", unit: atom.ahead.unit, count: atom.ahead.count, from: "document" };
  atom.rule = "in-so-long";
  atom.doubt = "A length after in, with a verb that looks ahead.";
}

function toFinding(t: Tokens, atom: Atom, resolved: ReturnType<typeof resolve>): DateFinding {
  const reason = atom.doubt ?? resolved.reason;
  return {
    kind: "date",
    start: t.words.starts[atom.first]!,
    end: t.words.ends[atom.last]!,
    type: atom.type,
    value: resolved.value,
    ...(atom.mod && { mod: atom.mod }),
    ...(atom.freq && { freq: atom.freq }),
    ...(atom.quant && { quant: atom.quant }),
    ...(resolved.anchor && { anchor: resolved.anchor }),
    rule: atom.rule,
    certainty: atom.doubt ? "inferred" : resolved.certainty,
    ...(reason && { reason }),
  };
}
