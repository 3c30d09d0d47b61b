import { irregularPasts, noPasts } from "../lexicon/pastForms.ts";

/** Whether a word in lower case can be a verb in the past tense: `agreed`, `held`. */
export const isPastTense = (word: string): boolean => irregular.has(word) || regular.test(word);

const regular = new RegExp(`^(?!(?:${noPasts}|naked|sacred|wicked)$).{2,}ed$`);

const irregular: ReadonlySet<string> = new Set(
  (
    `${irregularPasts} ` +
    "put laid read let bent bit blew burst clung dealt dug forbade forgave froze hung hid lent lit " +
    "overcame quit rid sang shone showed shut slung spun split spread stung strove told understood " +
    "undertook wept wound wrung bet bid cast shed"
  ).split(" "),
);

/** The same as the source of a pattern, for a verb in the text. */
export const pastTense = `(?:${[...irregular].join("|")}|(?!(?:${noPasts})(?!\\p{L}))\\p{Ll}{2,}ed)`;
