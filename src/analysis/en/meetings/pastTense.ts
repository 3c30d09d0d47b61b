/** Whether a word in lower case can be a verb in the past tense: `agreed`, `held`. */
export const isPastTense = (word: string): boolean => irregular.has(word) || regular.test(word);

const regular = /^(?!(?:need|indeed|exceed|proceed|speed|breed|hundred|united|naked|sacred|wicked)$).{2,}ed$/;

const irregular: ReadonlySet<string> = new Set(
  (
    "began came went met took made held rose gave got saw found left lost cut sent spoke grew hit led ran paid sold bought built became brought kept thought won wrote drew " +
    "broke flew shot rang sought stood heard struck chose swept threw died knew drove rode stole swore tore wore fought caught taught slid sank slept ate drank withdrew " +
    "overtook fled fed stuck meant set spent sat felt shook forgot beat put laid read let bent bit blew burst clung dealt dug drove fell forbade forgave froze hung hid lent lit " +
    "overcame quit rid sang shone showed shut slung spun split spread stung strove swung told understood undertook wept won wound wrung bet bid cast shed"
  ).split(" "),
);

/** The same as the source of a pattern, for a verb in the text. */
export const pastTense = `(?:${[...irregular].join("|")}|(?!(?:need|indeed|exceed|proceed|speed|breed|hundred|united)(?!\\p{L}))\\p{Ll}{2,}ed)`;
