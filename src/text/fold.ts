/**
 * Fold a word for comparing: lower case, without diacritics, with straight apostrophes (`Krišjānis` → `krisjanis`,
 * `GEOANĂ` → `geoana`). The result may differ in length; never use its offsets in the text.
 */
export function fold(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/[øØłŁđĐßæÆœŒıþÞð]/g, (letter) => undecomposed[letter] ?? letter)
    .toLowerCase();
}

/** Letters that Unicode does not decompose but readers take for their base letters. */
const undecomposed: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ß: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  ı: "i",
  þ: "th",
  Þ: "th",
  ð: "d",
};

function isPlainAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
