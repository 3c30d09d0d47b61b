// Words that tell of another place or time than that of a meeting. What stands before the telling word is only looked
// at, so that a sentence without that word is passed over.

/** Words with others before them: `home` behind `at`. */
const behind = (before: string, words: string): string => `${words}(?<=(?<!\\p{L})${before} ${words})`;

const away = `reporters|journalists|${behind("(?:at|back)", "home")}|${behind("at the", "same (?:hour|time|moment)")}|years (?:later|earlier|before|ago)|then an?|next (?:day|week|month|year)|(?:streets|miles|blocks) away|statement to|${behind("in a", "statement")}|interview|radio|television|newspaper|tweet(?:ed)?|posted|website|rally|earlier this|last (?:week|month|year|spring|summer|autumn|winter|time)|ahead of`;

const says = (words: string): RegExp => new RegExp(`(?<![A-Za-z])(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

/** What says that somebody acted elsewhere or at another time than those of the sentence before. */
export const elsewhere = says(
  `${away}|blog|critics|husband|wife|widow|brother|sister|son|daughter|${behind("(?:when|while|as)", "s?he (?:was|were)")}|wrote|e-?mail|letter|telephone|phone|protest(?:ers|s)?|demonstration (?:in|outside|against)|${behind("(?:before|after) the", "(?:meeting|summit|talks)")}|outside|instead|analysts?|court|film|book|exhibition`,
);

/** What says so even of those who have a seat there. */
export const leaving = says(
  `${away}|day before|${behind("(?:before|after|outside) the", "(?:meeting|summit|talks)")}|(?:news|press) conference`,
);

/** The same by a year. */
export const inYear = says("in (?:19|20)\\d\\d");
