import type { Meeting } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Span } from "../../../text/span.ts";
import { wordIndexAt, type Words } from "../../../text/words.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { meetingsIn } from "../../../registry/meetingsIn.ts";
import { contentWords } from "./contentWords.ts";

/** What the meetings of a registry are about by their names: content words, each with a number from 1 on. */
export interface Topics {
  readonly numbers: WordTable;
  readonly of: ReadonlyMap<Meeting, ReadonlySet<number>>;
}

/** The topics of a registry's meetings, numbered once. */
export function topicsOf(registry: Registry): Topics {
  const known = topics.get(registry);
  if (known) return known;
  const numbers = new Map<string, number>();
  const of = new Map<Meeting, ReadonlySet<number>>();
  for (const meeting of meetingsIn(registry)) {
    const own = new Set<number>();
    for (const word of topicWords(meeting)) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      own.add(number);
    }
    of.set(meeting, own);
  }
  const result = { numbers: new WordTable((word) => numbers.get(contentOf(word)) ?? 0), of };
  topics.set(registry, result);
  return result;
}

/** What a meeting is about by its names. */
export const topicWords = ({ name, aliases }: Meeting): ReadonlySet<string> =>
  contentWords([name, ...aliases].join(" "));

/** The topics that a stretch of a text has words of, each once. */
export function topicsIn(words: Words, { start, end }: Span, { numbers }: Topics): readonly number[] {
  const numberOf = numbers.of(words.vocabulary);
  const found: number[] = [];
  for (let w = wordIndexAt(words, start); w < words.count && words.starts[w]! < end; w++) {
    const number = numberOf[words.spellings[w]!]!;
    if (number !== 0 && !found.includes(number)) found.push(number);
  }
  return found;
}

const topics = new WeakMap<Registry, Topics>();

function contentOf(word: string): string {
  for (const content of contentWords(word)) return content;
  return "";
}
