import type { Document } from "../../corpus/corpus.ts";
import { HashNumbers } from "../../corpus/tables/hashNumbers.ts";
import { IdNumbers } from "../../corpus/tables/idNumbers.ts";
import type { ReviewGrouping } from "../../protocol/review.ts";
import { fold } from "../../text/fold.ts";
import { longHash } from "../../text/longHash.ts";
import type { Suggestion } from "../suggestions.ts";

/**
 * A number for all suggestions that read alike, the same for all corpora: it stands for a hash of `alikeKey`, as there are
 * too many to keep their letters.
 */
export function alikeOf(document: Document, suggestion: Suggestion): number {
  const number = numbers.of(longHash(alikeKey(document, suggestion)));
  if (number === certainties.length) {
    certainties.push(keys.of(certaintyKeys[suggestion.certainty]));
    meanings.push(keys.of(meaningKey(suggestion)));
  }
  return number;
}

/** The number of what has a key; undefined if nothing has. */
export const knownAlike = (key: string): number | undefined => numbers.known(longHash(key));

/** Equal for the same words that are taken for the same, whatever their capitals. */
export function alikeKey({ text }: Document, { finding, certainty }: Suggestion): string {
  const words = fold(text.slice(finding.start, finding.end)).replace(/\s+/g, " ");
  return `${finding.kind}:${readingOf(finding)}:${certainty}:${words}`;
}

/** How many have a number. */
export const alikeCount = (): number => numbers.size;

/** The numbers of the groups to which what reads alike belongs, by its own number. */
export const groupsOfAlikes = (grouping: Exclude<ReviewGrouping, "document">): readonly number[] =>
  grouping === "certainty" ? certainties : meanings;

/** The key of a group by its number. */
export const groupKey = (number: number): string => keys.text(number);

const numbers = new HashNumbers();
const keys = new IdNumbers();
const certainties: number[] = [];
const meanings: number[] = [];

/** In the order in which they are shown. */
const certaintyKeys = { inferred: "1:inferred", candidate: "2:candidate" } as const;

function meaningKey({ finding }: Suggestion): string {
  switch (finding.kind) {
    case "name":
      return finding.entity === null ? "unknown:name" : `entity:${finding.entity}`;
    case "role":
      return finding.holder === null ? "unknown:role" : `entity:${finding.holder}`;
    case "quotation":
      return finding.speaker === null ? "unknown:quotation" : `entity:${finding.speaker}`;
    case "date":
      return "unknown:date";
  }
}

function readingOf(finding: Suggestion["finding"]): string {
  switch (finding.kind) {
    case "name":
      return finding.entity ?? `?${finding.type}`;
    case "role":
      return finding.holder ?? "?";
    case "date":
      return finding.value;
    case "quotation":
      return `${finding.form} ${finding.speaker ?? "?"}`;
  }
}
