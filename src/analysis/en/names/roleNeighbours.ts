import { firstAtOrAfter } from "../../../text/span.ts";
import type { NameFinding } from "../../findings.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { RolePhrase } from "./rolePhrases.ts";
import type { View } from "./registryView.ts";
import { isRoleWord, roleWord, type RoleReading } from "./roleWords.ts";

/** The person named right behind a title, over ranks and forms of address: `Commander Europe, General Anna Berg`. */
export function nameBehind({ view, names }: RoleReading, phrase: RolePhrase): NameFinding | undefined {
  const { starts } = view.source.words;
  let token = phrase.next;
  const limit = view.paragraphAt(phrase.first).end;
  const comma = view.isMark(token, ",");
  if (comma) token++;
  const from = token;
  for (let steps = 0; steps < 6; steps++) {
    const start = starts[token];
    if (start === undefined) return undefined;
    const name = startingAt(names, start);
    if (name) {
      if (name.type !== "person" || name.start >= limit) return undefined;
      // `the minister, Berg said`: without a rank the comma parts them unless another closes the name.
      if (comma && token === from && !closes(view, name)) return undefined;
      return name;
    }
    const bits = view.classes(token);
    const isRank =
      (bits & (wordClass.honorific | wordClass.titleHead)) !== 0 && (view.isCapital(token) || !comma);
    if (!isRank && !(view.isMark(token, ".-") && token > from)) return undefined;
    token++;
  }
  return undefined;
}

/**
 * The person a title follows: `Anna Berg, the assistant secretary general,`; `Anna Berg, left, commander …`;
 * `Anna Berg (Minister of Defence)`. The title must be closed off by a mark too.
 */
export function nameInFront(reading: RoleReading, phrase: RolePhrase): NameFinding | undefined {
  const { view, names } = reading;
  const { ends } = view.source.words;
  const floor = view.paragraphAt(phrase.first).start;
  const endingAt = (end: number | undefined): NameFinding | undefined => {
    // A text may begin with the bracket.
    const name = end === undefined ? undefined : names[firstAtOrAfter(names, end) - 1];
    return name && name.end === end && name.type === "person" && name.start >= floor ? name : undefined;
  };
  let token = phrase.first - 1;
  if (isRoleWord(reading, token, roleWord.article)) token--;
  while (token > 0 && isRoleWord(reading, token, roleWord.since) && token > phrase.first - 4) token--;
  if (view.isMark(token, "(")) return view.isMark(phrase.next, "),") ? endingAt(ends[token - 1]) : undefined;
  if (!view.isMark(token, ",–—-")) return undefined;
  let before = token - 1;
  if (isRoleWord(reading, before, roleWord.side)) {
    before--;
    while (isRoleWord(reading, before, roleWord.ofSide)) before--;
    if (!view.isMark(before, ",(")) return undefined;
    before--;
  }
  if (before < 0 || !isClosed(reading, phrase.next)) return undefined;
  return endingAt(ends[before]);
}

/** Whether a sentence, clause or list item ends before the token. */
function isClosed(reading: RoleReading, token: number): boolean {
  const { view } = reading;
  const { words, paragraphs } = view.source;
  if (token >= words.count || view.isMark(token, ",;.:()–—!?")) return true;
  const start = words.starts[token]!;
  const paragraph = paragraphs[firstAtOrAfter(paragraphs, start)];
  return paragraph?.start === start || isRoleWord(reading, token, roleWord.goesOn);
}

const closes = (view: View, name: NameFinding): boolean =>
  /^\s*[,;.)]/.test(view.text.slice(name.end, name.end + 4));

function startingAt(names: readonly NameFinding[], offset: number): NameFinding | undefined {
  const name = names[firstAtOrAfter(names, offset)];
  return name?.start === offset ? name : undefined;
}
