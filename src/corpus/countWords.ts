import { isWordCode } from "../text/words.ts";

/** How many words a text has, marks left out: as many as `splitWords` finds, in a fraction of its time. */
export function countWords(text: string): number {
  wordCodes ??= Uint8Array.from({ length: 65_536 }, (_, code) =>
    code >= 0xd800 && code < 0xdc00 ? leading : Number(isWordCode(code)),
  );
  const codes = wordCodes;
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    let kind = codes[text.charCodeAt(i)]!;
    if (kind === leading) {
      const point = text.codePointAt(i)!;
      kind = Number(wordCharacter.test(String.fromCodePoint(point)));
      if (point > 0xffff) i++;
    }
    count += kind & ~before;
    before = kind;
  }
  return count;
}

/** By code unit: 1 for those of words, `leading` for the first of two. */
let wordCodes: Uint8Array | undefined;

const leading = 2;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
