import { openingsOf } from "../../../text/openings.ts";
import { cueOf } from "../quotations/cues.ts";
import { attendees } from "./cuePhrases.ts";
import { isPastTense } from "./pastTense.ts";

/**
 * What a predicate tells of somebody in the course of a meeting: `act` is done at a table whoever does it, `speech` is
 * spoken up, `deed` is anything else that was done, `telling` may have been told anywhere.
 */
export type Deed = "act" | "speech" | "deed" | "telling" | undefined;

/**
 * What somebody did, by the first words of a predicate in the past tense: did what is done at a table (`sided with`),
 * spoke up (`pleaded for money`), did something (`made breakfast`), told something (`said`), or nothing that says they
 * were there (`stayed away`, `was expected`, `hoped`).
 */
export function deedOf(predicate: string): Deed {
  const words = firstVerb.exec(predicate);
  if (!words) return undefined;
  const verb = words[1]!;
  const rest = predicate.slice(words[0].length);
  if (verb === "was" || verb === "were") return attitudes.test(rest) ? "act" : undefined;
  if (verb === "had") return possessed.test(rest) ? "act" : undefined;
  if (verb === "is" || verb === "are") return inPicture.test(rest) ? "act" : undefined;
  const kind = kindOf(verb);
  const said = predicate.slice(words[0].length - verb.length);
  if ((kind & verbs.refusal) !== 0 && refusals.test(said)) return "deed";
  if ((kind & (verbs.act | verbs.phrase | verbs.telling | verbs.past)) === 0) return undefined;
  if (
    ((kind & verbs.absence) !== 0 && absence.test(said)) ||
    ((kind & verbs.judged) !== 0 && judgedIt.test(said)) ||
    evaluated.test(rest)
  )
    return undefined;
  if ((kind & verbs.act) !== 0 || ((kind & verbs.phrase) !== 0 && phrases.test(said))) return "act";
  if ((kind & verbs.telling) !== 0) return verb === "told" && whomTold.test(rest) ? "speech" : "telling";
  if ((kind & verbs.past) === 0) return undefined;
  return (kind & verbs.speech) !== 0 || ((kind & verbs.gave) !== 0 && gaveWords.test(said))
    ? "speech"
    : "deed";
}

/** What is known of a verb, as bits. */
const verbs = {
  /** It is done at a table, tells something, is spoken. */
  act: 1,
  telling: 1 << 1,
  speech: 1 << 2,
  /** It is in the past tense, and of what is done in person. */
  past: 1 << 3,
  /** `refusals`, `absence` and so on may begin with it. */
  refusal: 1 << 4,
  absence: 1 << 5,
  judged: 1 << 6,
  phrase: 1 << 7,
  gave: 1 << 8,
} as const;

/** What is known of a verb, worked out once; of some thousands at a time. */
function kindOf(verb: string): number {
  let kind = kinds.get(verb);
  if (kind === undefined) {
    if (kinds.size === 4000) kinds.clear();
    kinds.set(verb, (kind = readKind(verb)));
  }
  return kind;
}

const kinds = new Map<string, number>();

function readKind(verb: string): number {
  let kind = 0;
  openings ??= [
    [openingsOf(refusals), verbs.refusal],
    [openingsOf(absence), verbs.absence],
    [openingsOf(judgedIt), verbs.judged],
    [openingsOf(phrases), verbs.phrase],
    [openingsOf(gaveWords), verbs.gave],
    [acts, verbs.act],
    [telling, verbs.telling],
  ];
  for (const [words, bit] of openings) if (words.has(verb)) kind |= bit;
  if (isPastTense(verb) && !apart.has(verb)) kind |= verbs.past;
  if (cueOf(verb) && !judging.has(verb)) kind |= verbs.speech;
  return kind;
}

let openings: readonly (readonly [ReadonlySet<string>, number])[] | undefined;

/** Adverbs and the like, then the verb. */
const firstVerb =
  /^[ ,]{0,2}(?:(?:also|then|later|on \p{Lu}\p{Ll}+day|yesterday|today|both|all|first|again|finally|even|only|just|soon|himself|herself|in turn|for (?:his|her|their) part,?|however,|too,|\p{Ll}+ly) ){0,3}(\p{Ll}+)(?![\p{L}’'-])/u;

/** Behind *was*: `quick to reply`, `unconvinced`, `in the chair`, `elected president`. */
const attitudes =
  /^ (?:also |both |all |then |quickly )?(?:the (?:first|last|next|only one) to|in (?:the chair|favou?r|no mood|(?:the )?(?:hall|room|chamber))|at (?:the table|pains|hand)|on hand|quick to|(?:un)?convinced|sceptical|skeptical|adamant|blunt|lukewarm|furious|enthusiastic|supportive|critical|wary|dismissive|sympathetic|evasive|frank|insistent|against|for |cautious|conciliatory|defiant|un(?:moved|impressed|repentant|apologetic)|more |less |alone |(?:re-)?elected|voted (?:in|out|down)|chosen|(?:called|allowed|let|invited|brought) in|the (?:lone|only|sole) |asked (?:to (?:explain|leave|speak|comment)|why|about|how|whether)|given (?:the floor|five|ten|a )|applauded|heckled|booed|jeered|cheered|pressed|grilled|quizzed|challenged|questioned|interrupted|seated|received|welcomed|greeted|ushered|shown in|said by (?:one|an?|two|several) (?:\p{Ll}+ )?(?:delegate|diplomat|official|participant|person)s? to have)/u;

/** `is on the far right`, of those in a picture. */
const inPicture =
  /^ (?:(?:on|at) the (?:far )?(?:left|right|cent(?:re|er))|(?:second|third|fourth) from)(?!\p{L})/u;

/** `would not hear of it`. */
const refusals =
  /^(?:would|could|did) (?:not|only|have none)(?: (?:hear|budge|accept|agree|yield|commit|move|object|flinch|give|go along|relent|be (?:moved|drawn|swayed|hurried)|see (?:why|how|the)))?(?<!not|only) /u;

const possessed =
  /^ (?:no (?:answer|objection|reply|doubt|quarrel|time for)|(?:(?:twice|repeatedly|often|again|several times) )?to (?:leave (?:before|early)|call (?:for|them)|appeal|plead|intervene|interrupt|suspend|remind|shout|bang|ask)|pushed for|(?:doubts|misgivings|questions|the last word|the floor|brought|come (?:with|to the|armed|alone|straight|early|prepared)|flown in|(?:talked|conferred|dined|lunched|argued|walked|spoken) (?:for|until|over|together)|(?:opened|begun|started|closed) (?:by|with|the (?:\p{Ll}+ )?(?:session|meeting|debate|talks|day|summit|proceedings))|(?:implored|urged|begged|asked|warned|told|reminded) (?:the |his |her )?(?:ministers|members|delegates|leaders|colleagues|councill?ors|them|directors)))(?!\p{L})/u;

/** What people do who are not there, or who were and count no more. */
const absence =
  /^(?:stayed (?:away|at home|home|out|in )|sent (?:(?:his|her|their|an?|no) )?(?:\p{Ll}+ )?(?:official|minister|observer|apolog|regrets|deput|message|letter|representative|word|aide|greetings|substitute|greeting)|(?:pulled|opted|bowed) out|pressed ahead|called off|refused to (?:come|attend|join|take part|travel|go|comment|say)|declined|failed to|agreed to (?:attend|come|host)|called (?:for|on) [^.]{0,40}(?:to (?:attend|come|meet)|boycott)|went (?!on|over|into|through|round|first|along|further|straight)|asked to be|stood (?:trial|down|for|accused)|gave birth|(?:addressed|assured|urged|warned|thanked|reminded) (?:the |an? |his |her )?(?:crowds?|nation|public|press|voters|supporters|country|parliament|viewers|readers|people|congregation|troops|faithful)|gave (?:an? )?(?:interview|news|press))/u;

/** A judgement on the meeting itself, or on what came out of it, as those pass who read of it. */
const evaluated =
  /^ (?:(?:against|about|over|of|at|from|outside) )?(?:the|this|that|its|their|an?|what|today[’']s|yesterday[’']s|\p{L}+day[’']s) (?:\p{L}+ ){0,3}(?:omission|absence|meeting|summit|talks|session|council|committee|conference|congress|negotiations|gathering|decision|outcome|deal|agreement|results?|communiqu[eé]|vote|resolution|accord)(?!\p{L})(?! (?:that|with|to (?:order|close|a close|an end)))/iu;

/** The same of what was named before: `welcomed it`. */
const judgedIt =
  /^(?:welcomed|hailed|praised|condemned|criticised|criticized|dismissed|denounced|applauded|slammed|rejected|backed) (?:it|this)(?!\p{L})/u;

const whomTold = new RegExp(
  `^ (?:(?:(?:his|her|their|the) )?(?:(?:fellow|assembled|other) )?${attendees}|(?:(?:his|her|their) (?:counterpart|hosts?|guests?|visitors?)|him to|her to)(?!\\p{L}))`,
  "iu",
);

/** Words of telling that are as often spoken to the press. */
const telling: ReadonlySet<string> = new Set(
  "said told added noted stated announced claimed explained reported recalled continued indicated confirmed acknowledged predicted admitted pointed observed remarked described commented".split(
    " ",
  ),
);

/** What people do, say or think who may be anywhere, or who only were somebody. */
const apart: ReadonlySet<string> = new Set(
  (
    "wrote texted emailed messaged tweeted posted published released issued believed hoped felt remembered wished planned intended looked seemed appeared " +
    "expected admired feared worried regretted blamed foresaw caricatured cited quoted mentioned referred rated ranked tipped identified " +
    "paid sought considered regarded viewed required provided denied threatened sang chanted revealed disclosed testified mused speculated reckoned sued titled termed " +
    "liked loved hated knew became remained died resigned retired married won lost founded grew lived worked studied served lay slept flew travelled traveled returned " +
    "visited went stayed watched followed missed skipped boycotted snubbed cancelled canceled declined waited phoned telephoned rang needed owned belonged survived used " +
    "fell ran drove attended launched invited congratulated celebrated toured inspected headed commanded governed ruled owed trailed campaigned refused failed wore swore cooked married"
  ).split(" "),
);

/** Words of judging and reading, for which one need not be there. */
const judging: ReadonlySet<string> = new Set(
  "read welcomed hailed praised lauded condemned criticised criticized dismissed denounced applauded slammed blasted rejected mocked ridiculed deplored decried attacked defended admired cheered".split(
    " ",
  ),
);

/** What people do at a table, besides speaking. */
const acts: ReadonlySet<string> = new Set(
  (
    "sided clashed sparred bristled wavered relented yielded conceded bargained haggled wrangled listened nodded disagreed differed dissented abstained " +
    "seconded countered replied intervened mediated brokered presided summed tabled circulated " +
    "objected protested vetoed blocked backed supported opposed proposed amended hesitated balked baulked apologised apologized"
  ).split(" "),
);

/** `gave an account of the morning’s session`, `welcomed Minister Berg to her first meeting`. */
const gaveWords =
  /^(?:welcomed|greeted) [^.,;]{1,50} to (?:the|his|her|their|its) (?:\p{L}+ ){0,2}(?:meeting|session|table|council|committee|board|summit|talks|conference)(?!\p{L})|^(?:gave|delivered|presented|read) (?:the|an?|his|her|their) (?:\p{Ll}+ ){0,2}(?:account|overview|report|presentation|update|assessment|speech|lecture|briefing|explanation|statement|demonstration|warning|assurance)(?!\p{L})/u;

const attendants = `(?:(?:(?:his|her|their|the) )?(?:fellow )?${attendees}|them|everyone|everybody|both sides|(?:his|her) (?:hosts?|guests?)(?!\\p{L}))`;

/** The same in several words, whoever is told to have done it. */
const phrases = new RegExp(
  `^(?:stayed (?:on(?! (?:the|a|at|for) )|behind|until|to the end)|came(?:,| (?:although|though|but|early|late|despite|in person|too|after all|anyway)(?!\\p{L}))|read out|read (?:an?|the) (?:letter|statement|message)|made (?:the|a|his|her|their) (?:\\p{Ll}+ )?(?:case|plea|offer|proposal|appeal|pitch|concession) |took (?:the (?:floor|chair|minutes|gavel|notes)|questions from ${attendants}|issue with)|gave (?:no ground|way(?= )|the floor|${attendants} )|played (?:host|mediator)|held (?:out|firm)|stood (?:firm|his ground|her ground)|stepped in|weighed in|chimed in|steered |(?:reminded|warned|urged|begged|pressed|thanked|assured|asked|told(?! them)) ${attendants}|brought up|(?:began|closed|ended|opened) by |put (?:it|the \\p{Ll}+) to (?:the|a) vote|moved that|walked out|stormed out|flew home early|left early|called the meeting to order|read (?:out )?the minutes|did (?:most of |all |much of )?the talking)`,
  "u",
);
