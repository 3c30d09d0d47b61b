import type { Line } from "./lines.ts";
import { menuPhrases } from "./menuPhrases.ts";
import { pageFurniture } from "./pageFurniture.ts";

/**
 * Whether a line belongs to the page and not to the text: navigation, cookie and government banners, sharing and
 * subscription forms. Long lines are prose whatever they begin with.
 */
export function isChromeLine(line: Line): boolean {
  if (line.wordCount > 30) return false;
  const text = line.text.replace(/^[•|›»·*\-\s]+/u, "");
  if (text === "") return true;
  return (
    (line.wordCount <= 4 &&
      menuPhrases.has(text.toLowerCase().replace(/(?<![\s.…:!»›])[\s.…:!»›]+$/u, ""))) ||
    (line.opensAsChrome && startsOfChrome.test(text)) ||
    marksOfChrome.test(text) ||
    (line.furnished && pageFurniture.test(text)) ||
    isTrail(line) ||
    isMenuRow(line)
  );
}

/** Whether a line opens the foot of a page: all that follows is chrome when it stands in the last third. */
export const opensFooter = (line: Line): boolean =>
  line.wordCount <= 20 &&
  /^(copyright\b|©|\(c\) ?\d{4}|all rights reserved|related( (articles|stories|posts|news|content|links|topics|documents|information|reading|coverage|pages|items|publications|resources))?:?$|you are receiving this |you (may|might) also like|more (from|on|stories)\b|most (read|popular|viewed)|recommended (for you|stories)|about (us|the author)$)/i.test(
    line.text,
  );

/** Beginnings of lines that only pages have. */
export const startsOfChrome =
  /^(skip to |jump to |back to (the )?top\b|subscribe to |sign up (for|to) |enter your e-?mail|your e-?mail address|leave a (comment|reply)|(click|tap) here|read more\b|share (this|on|via) |follow us\b|like us on |our standards: |newest first\b|download (the|our) app|we use (\w+ )?cookies|this (web)?site uses cookies|by (continuing|using|clicking) |an official website of |official websites use |secure \.\w+ websites? |a lock \(|a \.\w{2,4} website belongs|copyright\b|all rights reserved|virin: |posted in:? |filed under:? |tags?: |tagged:? |no comments\b|view (all|more) |please enable javascript|loading\b|skip advert|you are here:|view this (email|message|newsletter) |you are receiving this |you received this |unsubscribe\b|search (this|the) (site|website)\b|accessibility statement$|add to calendar$|reuse this content$|explore more on |(previous|next) (story|article|post|page): |forward (this )?to a friend|(estimated )?reading time\b|(tel(ephone)?|phone|fax|e-?mail)\.?: ?[\w.+(-])/i;

/** Those that begin with a mark or a number. */
const marksOfChrome =
  /^(©|\.\w{2,4} website belongs|\d+ (comments?|shares|views|likes)$|\d+[ -]min(ute)?s? read\b)/i;

/** A row of menu or sharing words alone: `Facebook X Email`, `News Sport Opinion Jobs`. */
const isMenuRow = ({ wordCount, ended, menuWords, titledMenuWords }: Line): boolean =>
  wordCount > 1 &&
  wordCount <= 12 &&
  !ended &&
  (menuWords >= wordCount || (titledMenuWords > 2 && titledMenuWords * 2 >= wordCount));

/** A breadcrumb trail or a row of menu words: `Home > News > Europe`, `Home | World | Opinion`. */
const isTrail = (line: Line): boolean =>
  line.wordCount <= 20 && /^[^>|/›»]{1,30}( [>|›»] [^>|/›»]{1,40}){2,}$/u.test(line.text);
