import type { Line } from "./lines.ts";
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
    (line.wordCount <= 4 && menuWords.has(text.toLowerCase().replace(/[\s.…:!»›]+$/u, ""))) ||
    startsOfChrome.test(text) ||
    (line.furnished && pageFurniture.test(text)) ||
    isTrail(line) ||
    isMenuRow(text, line)
  );
}

/** Whether a line opens the foot of a page: all that follows is chrome when it stands in the last third. */
export const opensFooter = (line: Line): boolean =>
  line.wordCount <= 20 &&
  /^(copyright\b|©|\(c\) ?\d{4}|all rights reserved|related( (articles|stories|posts|news|content|links|topics|documents|information|reading|coverage|pages|items|publications|resources))?:?$|(media|press) contacts?:?$|you are receiving this |you (may|might) also like|more (from|on|stories)\b|most (read|popular|viewed)|recommended (for you|stories)|about (us|the author)$)/i.test(
    line.text,
  );

const menuWords: ReadonlySet<string> = new Set(
  (
    "home|menu|search|news|about|about us|contact|contact us|login|log in|sign in|sign up|register|subscribe|share|print|email|e-mail|" +
    "facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|rss|tweet|like|reply|comments|comment|next|previous|prev|more|" +
    "read more|show more|load more|see more|view all|back|back to top|top|close|open menu|main menu|navigation|toggle navigation|" +
    "skip to content|skip to main content|accept|accept all|accept all cookies|reject all|cookie settings|manage cookies|manage preferences|" +
    "privacy policy|privacy|terms of use|terms of service|terms and conditions|sitemap|site map|accessibility|imprint|disclaimer|" +
    "advertisement|sponsored|sponsored content|related|tags|topics|categories|archive|archives|follow us|newsletter|newsletters|" +
    "download|download pdf|listen|watch live|live|language|english|français|deutsch|share this|share this article|share this page|" +
    "copy link|link copied|save|bookmark|gallery|multimedia|media|media contacts|official website|leave a comment|leave a reply|" +
    "cancel reply|no comments|post comment|submit|send|go|help|faq|careers|press|press room|my account|cart|shop|donate|editions|" +
    "here's how you know|here’s how you know|newsroom|what we do|who we are|our work|media centre|media center|press office|cookies|legal notice|privacy legal notice|" +
    "site policies|my account|subscribe now|sign up now|unsubscribe|view comments|post a comment|add a comment|report abuse|continue reading|for immediate release"
  ).split("|"),
);

/** Beginnings of lines that only pages have. */
const startsOfChrome =
  /^(skip to |jump to |back to (the )?top\b|subscribe to |sign up (for|to) |enter your e-?mail|your e-?mail address|leave a (comment|reply)|(click|tap) here|read more\b|share (this|on|via) |follow us\b|download (the|our) app|we use (\w+ )?cookies|this (web)?site uses cookies|by (continuing|using|clicking) |an official website of |official websites use |secure \.\w+ websites? |a lock \(|\.\w{2,4} website belongs|a \.\w{2,4} website belongs|copyright\b|©|all rights reserved|virin: |posted in:? |filed under:? |tags?: |tagged:? |\d+ (comments?|shares|views|likes)$|no comments\b|view (all|more) |please enable javascript|loading\b|skip advert|you are here:|view this (email|message|newsletter) |you are receiving this |you received this |unsubscribe\b|search (this|the) (site|website)\b|(previous|next) (story|article|post|page): |forward (this )?to a friend|(estimated )?reading time\b|\d+[ -]min(ute)?s? read\b|(tel(ephone)?|phone|fax|e-?mail)\.?: ?[\w.+(-])/i;

/** A row of menu or sharing words alone: `Facebook X Email`, `News Sport Opinion Jobs`. */
const isMenuRow = (text: string, { wordCount, ended }: Line): boolean => {
  if (wordCount < 2 || wordCount > 12 || ended) return false;
  const words = text.split(/[\s|·•,/]+/u);
  const known = words.filter((word) => isMenuWord(word.toLowerCase()));
  if (known.length === words.length) return true;
  const titled = known.filter((word) => /^\p{Lu}/u.test(word)).length;
  return titled >= 3 && titled * 2 >= words.length;
};

const isMenuWord = (word: string): boolean => menuWords.has(word) || sections.has(word);

/** Sections of newspapers, which stand in a row at the top of a page. */
const sections: ReadonlySet<string> = new Set(
  "world politics business sport sports opinion comment culture lifestyle life weather obituaries jobs motors property technology tech science health travel video videos photos money education entertainment puzzles local events speeches".split(
    " ",
  ),
);

/** A breadcrumb trail or a row of menu words: `Home > News > Europe`, `Home | World | Opinion`. */
const isTrail = (line: Line): boolean =>
  line.wordCount <= 20 && /^[^>|/›»]{1,30}( [>|›»] [^>|/›»]{1,40}){2,}$/u.test(line.text);
