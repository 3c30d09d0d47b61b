import { groupHeads } from "./gatherings.ts";
import { pastTense } from "./pastTense.ts";

const adverbs =
  "(?:(?:also|later|then|again|briefly|separately|privately|personally|bilaterally|subsequently|afterwards|earlier|first|last|twice|already|recently|finally|jointly|together|both|all|today|yesterday|(?:earlier |later )?(?:that|this|on) [\\p{L}]+day|on the (?:sidelines|margins)|in the (?:morning|afternoon|evening)) )*";

/** What people have with one another: `a working lunch`. */
const nouns =
  "(?:talks|meetings?|conversations?|consultations?|discussions?|negotiations|audience|encounter|tête-à-tête|breakfast|lunch|luncheon|dinner|supper|tea|coffee|drinks)";

const some =
  "(?:(?!(?:no|any|possible|potential|proposed|planned|future|further|upcoming|next|direct|press|news|phone|telephone|telephonic|who|which|that|and|with|for|of|about|over|on|in) )[\\p{L}\\d’'-]+ )";

/** A verb of meeting before whom one meets; what stands between them is read by itself. */
export const active = new RegExp(
  `(?<![A-Za-z-])(?<!\\p{L})(?:met|sat down|conferred|dined|lunched|breakfasted|received|hosted|welcomed|(?:called on|(?:paid|made) (?:\\p{L}+ ){0,3}(?:call|visit) (?:on|to)|waited on)|had the (?:opportunity|pleasure|honou?r|chance|privilege) (?:of (?:meeting|receiving|hosting)|to (?:meet|receive|host))|(?:spent|got|had) (?:[\\p{L}\\d-]+ ){1,4}(?:minutes|hours?) with|(?:held|had|hosted|opened|began|concluded|completed|ended|resumed|started|took|shared|attended|gave) ${some}{0,7}${nouns}(?: [^,;:.]{1,50}?)?? (?:with|for|in honou?r of))(?= )`,
  "gu",
);

/** `was received by`. */
export const passive = new RegExp(
  `(?<![A-Za-z-])(?<!\\p{L})(?:was|were|been) ${adverbs}(?:received|welcomed|hosted|met|greeted) (?:(?:in|at|on) [^,;:.]{2,50} |${adverbs})by(?= )`,
  "gu",
);

/** Behind several: `Anna Berg and Peter Holm ‸met in Riga`. */
export const mutual = new RegExp(
  `(?<![A-Za-z-])(?<!\\p{L})(?:met|sat down|conferred|dined|lunched|breakfasted|sat together|(?:held|had|began|opened|resumed|concluded|completed|ended) ${some}{0,5}${nouns}|spent ${some}{1,6}together)(?=(?: (?:together|alone|again|briefly|privately|separately|secretly|face to face|twice|in private|last|this))*(?:,| (?:in|at|on|for|here|over|behind|until|outside|near|during|aboard|to discuss)(?!\\p{L})|[.]$))`,
  "gu",
);

/** `talks between` two, `his meeting with`, `after a working lunch with`. */
export const nominal = new RegExp(
  `(?<![A-Za-z-])(?<!\\p{L})(?:${nouns} (?:held )?(?:[^,;:.]{1,40}? )??between|(?:(?:his|her|my) |(?:after|during|following|over|out of|from) (?:an? |the )?)${some}{0,5}${nouns} (?:[^,;:.]{1,40}? )??with)(?= )`,
  "gu",
);

/** Somebody whom the text calls by an office only. */
const officer =
  "(?:Crown )?(?:Prince|Princess|King|Queen|Pope|Emperor|Sultan|Emir|President|Prime Minister|Vice-President|Chancellor|Secretary-General|Governor)";

const grouped = `(?:${groupHeads}|[Dd]elegation|[Tt]eam|[Cc]ounterparts|[Cc]olleagues)`;

/** Behind a verb: `the leaders of the Dairy Union`, `a delegation from Chad`. */
export const groupMet = new RegExp(
  `^ (?:with )?((?:the|his|her|their|an?|all|senior|several|\\d+|two|three|four|five|six) (?:(?!(?:and|of|from|for|to|by) )[\\p{L}\\d’'-]+ ){0,4}?${grouped}(?: (?:of|from) (?:the )?[\\p{L}\\d’'-]+(?:,? (?:of (?:the )?(?=\\p{Lu}))?(?!(?:in|on|at|to|for|who|led|headed|hosted|from|last|yesterday|today|where|which|with) )[\\p{L}\\d’'-]+){0,8}?)?|(?:[\\p{Ll}-]+ ){0,2}?(?:${groupHeads})(?: (?:of|from) (?:the )?[\\p{L}’'-]+(?: (?!(?:in|on|at|to|for|over|last|with) )[\\p{L}’'-]+){0,3}?)?|the ${officer}|(?:His|Her) (?:Royal |Imperial )?(?:Majesty|Highness|Holiness))(?=,| and | (?:in|on|at|to|for|from|over|last|yesterday|today)(?!\\p{L})|[.;]|$)`,
  "u",
);
export const ledBy = /^,? (?:(?:which was |who were )?(?:led|headed) by|including|among them)(?= )/u;

/** Before a verb: `The two negotiators`, as who meets somebody. */
export const groupMeets = new RegExp(
  `(?:^|[,;] |day )(?:[Tt]he )((?:[\\p{L}\\d-]+ ){0,2}?${grouped}|${officer}|(?:\\p{Lu}\\p{L}+ ){0,3}Minister|Minister (?:of|for) [\\p{Lu}][\\p{L} ]{2,30})(?: (?:had|have|has))? ${adverbs}$`,
  "u",
);

/** `gathered the presidents of three countries in Riga`. */
export const gathering =
  /(?<![A-Za-z-])(?<!\p{L})(?:gathered|convened|assembled|summoned|brought together|called together)(?= (?:the|his|her|their|all|\d+|two|three|four|five|six|several) )/gu;

/** `toured the port before meeting`. */
export const gerund =
  /(?<![A-Za-z-])(?<!\p{L})(?:before|after|besides|as well as) (?:meeting(?: with)?|receiving|hosting|(?:holding|having) (?:\p{L}+ ){0,3}(?:talks|a meeting|lunch|dinner|breakfast) with)(?= (?!the press|reporters))/gu;

/** Between a name and a verb that is told of it: where somebody is from, an insertion, adverbs. */
export const rightBefore = new RegExp(
  `^(?: of (?:the )?\\p{Lu}[^,;]{0,50}?| from (?:the )?\\p{Lu}[^,;]{0,40}?| \\([^)]{1,40}\\))?(?:,(?! (?:and|but|while) )[^;]{1,110},|, who|)? ?(?:had |has |have )?${adverbs}$`,
  "u",
);

/** Before a verb of which the same is told as before: `arrived on Monday and ‸met`, `where he ‸met`. */
export const goesOn = new RegExp(
  `(?:,? and|,? but| then|, then|, before|,|(?<=\\s)(?:he|she|I)) (?:had |have |has |was |were )?${adverbs}$`,
  "u",
);
/** `The two men last ‸met`: the two of whom the text has just told. */
export const theTwo =
  /^(?:But |And )?(?:The two(?: (?:men|women|leaders|ministers|presidents|sides|officials|premiers))?|The pair|They|We|The last time (?:that )?(?:the two(?: men| leaders| ministers)?|they)) (?:had |have )?(?:also |last |first |did |previously |already |then )*$/u;
export const bothGoOn = /(?:when|where|as|since|after) they (?:had |have |last |first )*$/u;

/** Before a name that is not who acts: `with Minister ‸Berg`. */
export const governed =
  /(?<!\p{L})(?:(?:with|from|by|about|against|than|like|alongside|including|invitation of)\s(?:(?:the|their|his|her|its)\s)?(?:(?:\p{Lu}[\p{L}.’-]*|of|and|for|the|counterpart|colleague|[\p{L}]+ minister|ambassador),?\s){0,12}|(?:to|of|for|between)\s(?:(?:Mr|Mrs|Ms|Dr|Sir|Prime|President|Premier|Minister|Chancellor|King|Queen)\.?\s){0,2})$/u;

/** Behind a name whose owner does something himself. */
export const actsBehind = new RegExp(
  `^(?:,[^,;]{1,60},|,)? (?:was|were|is|are|has|had|did|will|would|who|says|(?:also |then |later )?${pastTense})(?!\\p{L})`,
  "u",
);

/** What tells of games, courts and wires, where people meet otherwise. */
export const otherwise =
  /(?<![A-Za-z])(?<!\p{L})(?:semi-?finals?|quarter-?finals?|(?:cup|grand) final|in the final|round of (?:the|\d+)|(?:second|third|first) round|tournament|knockout|wedding|married|divorced|fell in love|telephone|telephoned|by phone|on the phone|phone call|telephone call|by letter|in (?:his|her|the) (?:novel|film|book|play)|spoke by)(?!\p{L})/iu;
