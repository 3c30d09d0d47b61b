import { isChromeLine } from "./chrome.ts";
import type { Line } from "./lines.ts";

/**
 * By which rule each line is chrome; undefined if it is not: furniture by its words, and whole menus, which are runs of
 * short lines without blank ones between, where two and a third of them are such words.
 */
export function chromeOf(lines: readonly Line[]): readonly (string | undefined)[] {
  const rules: (string | undefined)[] = lines.map((line) =>
    isChromeLine(line) ? "page-furniture" : undefined,
  );
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    let known = rules[from] === undefined ? 0 : 1;
    while (to < lines.length && lines[to]!.gap === 0 && isMenuItem(lines[to]!) && isMenuItem(lines[from]!)) {
      if (rules[to] !== undefined) known++;
      to++;
    }
    if (to - from > 2 && known > 1 && known * 3 >= to - from)
      for (let i = from; i < to; i++) rules[i] ??= "menu";
    else if (advertises.test(lines[from]!.text) && lines[from]!.wordCount <= 5)
      for (let i = from; i < to || (i < Math.min(lines.length, from + 12) && lines[i]!.gap === 0); i++)
        rules[i] ??= "advertisement";
    from = to;
  }
  return rules;
}

const isMenuItem = ({ wordCount, ended, text }: Line): boolean =>
  wordCount <= 5 && !/[.?!;,]$/.test(text) && (!ended || text.endsWith(":"));

/** What stands above links that somebody pays for, or to other pages. */
const advertises =
  /^(advertisement|sponsored|promoted|paid content|from our partners|around the web|trending|read next|what to read next|don[’']t miss|watch now)\b/i;
