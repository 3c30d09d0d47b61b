import { fold } from "../text/fold.ts";

/**
 * A kebab-case id made from a name, diacritics folded (`Krišjānis Kariņš` → `krisjanis-karins`), with a number
 * behind it if it is taken. Letters that have no Latin base are left out; of a name without any remains `entry`.
 */
export function suggestId(name: string, taken: { has(id: string): boolean }): string {
  const base = idOf(name) || "entry";
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** The name in lower-case Latin letters and digits, hyphens between words; perhaps empty. */
export const idOf = (name: string): string =>
  fold(name)
    .replace(/[а-яёіїєґ]/g, (letter) => cyrillic[letter] ?? "")
    .replace(/(?<=[a-z0-9])['.](?=[a-z0-9])/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Whether an id is written as ids are. */
export const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Romanization for ids only. */
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};
