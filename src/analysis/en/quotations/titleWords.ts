import { fold } from "../../../text/fold.ts";
import type { Vocabulary } from "../../../text/vocabulary.ts";
import { shape, wordIndexAt } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { is, listedClassesOf } from "./wordClasses.ts";

export interface TitleWord {
  /** Folded, without full stops. */
  readonly word: string;
  readonly capital: boolean;
}

/** The words of a title: no determiners, no possessive endings; `secretary-general` is two, `U.S.` one. */
export function titleWords(source: Source, from: number, to: number): TitleWord[] {
  const { text, words } = source;
  const { starts, ends, shapes, spellings, count } = words;
  const known = knownTitleWords(words.vocabulary);
  const found: TitleWord[] = [];
  for (let w = wordIndexAt(words, from); w < count && starts[w]! < to; w++) {
    if (shapes[w]! > shape.mixed) continue;
    let last = w;
    while (isDotted(source, last) && starts[last + 2] === ends[last]! + 1 && isDotted(source, last + 2))
      last += 2;
    const id = spellings[w]!;
    const word =
      last > w
        ? readTitleWord(text.slice(starts[w], starts[last]! + 1))
        : (known[id] ??= readTitleWord(words.vocabulary.spelling(id)));
    if (word !== noTitleWord) found.push(word);
    w = last;
  }
  return found;
}

/** Whether a token is one capital with a full stop right behind it. */
const isDotted = ({ text, words }: Source, w: number): boolean =>
  words.shapes[w] === shape.initial && text.charCodeAt(words.ends[w]!) === STOP;

const STOP = 0x2e;

function readTitleWord(written: string): TitleWord {
  const word = fold(written).replace(/\./g, "");
  if (word === "s" || word === "of" || word === "for" || (listedClassesOf(word) & is.determiner) !== 0)
    return noTitleWord;
  return { word: word === "defence" ? "defense" : word, capital: written !== written.toLowerCase() };
}

const noTitleWord: TitleWord = { word: "", capital: false };

/** The title word of each spelling of a vocabulary that was met. */
function knownTitleWords(vocabulary: Vocabulary): (TitleWord | undefined)[] {
  let words = known.get(vocabulary);
  if (!words) known.set(vocabulary, (words = []));
  return words;
}

const known = new WeakMap<Vocabulary, (TitleWord | undefined)[]>();
