/** One class for each UTF-16 code unit, computed once from the Unicode properties of the running engine. */
export function characterClasses(): Uint8Array {
  if (table) return table;
  const classes = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++)
    classes[code] = code >= 0xd800 && code < 0xe000 ? SURROGATE : classFromProperties(code);
  table = classes;
  return classes;
}

let table: Uint8Array | undefined;

/** The class of a character, also of one that two code units make. */
export function classOfCodePoint(code: number): number {
  if (code <= 0xffff) {
    const kind = characterClasses()[code]!;
    return kind === SURROGATE ? MARK : kind; // half a pair
  }
  let kind = classesBeyond.get(code);
  if (kind === undefined) {
    if (classesBeyond.size === mostBeyond) classesBeyond.clear();
    classesBeyond.set(code, (kind = classFromProperties(code)));
  }
  return kind;
}

/** Beyond the table they are asked for again and again: one text has few of them. */
const classesBeyond = new Map<number, number>();
const mostBeyond = 4096;

function classFromProperties(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  // Format characters (zero-width space, byte-order mark) separate words as white space does, but for the joiners.
  if (code === 0x200c || code === 0x200d || code === 0xad) return LOWER;
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(character)) return SPACE;
  return MARK;
}

/* The classes. A table of numbers is read far faster than the properties. Those of words stand behind the others. */
export const SPACE = 0;
export const MARK = 1;
export const SURROGATE = 2;
export const LOWER = 3; // also letters without case and combining marks
export const UPPER = 4;
export const DIGIT = 5;
