import { cueOf } from "../quotations/cues.ts";
import { attendees } from "./cuePhrases.ts";

/** What a verb tells of somebody in the course of a meeting. */
export type Deed = "speech" | "telling" | "act" | undefined;

/**
 * What somebody did, by the first words of a predicate in the past tense: spoke up (`pleaded for money`), told something
 * that may have been told anywhere (`said`), did what is done at a table (`sided with`), or nothing that says they were
 * there (`stayed away`, `was expected`, `hoped`).
 */
export function deedOf(predicate: string): Deed {
  const words = firstVerb.exec(predicate);
  if (!words) return undefined;
  const [, verb] = words;
  const rest = predicate.slice(words[0].length);
  if (verb === "was" || verb === "were") return attitudes.test(rest) ? "act" : undefined;
  if (verb === "had") return possessed.test(rest) ? "act" : undefined;
  if (absence.test(verb + rest)) return undefined;
  if (evaluated.test(rest)) return undefined;
  if (acts.has(verb!) || phrases.test(verb + rest)) return "act";
  if (likely.test(verb + rest)) return "speech";
  if (telling.has(verb!)) return whomTold.test(rest) ? "speech" : "telling";
  return cueOf(verb!)?.form === "past" && !apart.has(verb!) ? "speech" : undefined;
}

/** Adverbs and the like, then the verb. */
const firstVerb =
  /^[ ,]{0,2}(?:(?:also|then|later|both|all|first|again|finally|even|only|just|soon|himself|herself|in turn|for (?:his|her|their) part,?|however,|too,|\p{Ll}+ly) ){0,3}(\p{Ll}+)(?![\p{L}’'-])/u;

/** Behind *was*: `quick to reply`, `unconvinced`, `in the chair`, `elected president`. */
const attitudes =
  /^ (?:also |both |all |then |quickly )?(?:the (?:first|last|next|only one) to|in (?:the chair|favou?r|no mood|(?:the )?(?:hall|room|chamber))|at (?:the table|pains|hand)|on hand|quick to|(?:un)?convinced|sceptical|skeptical|adamant|blunt|cautious|conciliatory|defiant|un(?:moved|impressed|repentant|apologetic)|more |less |alone |(?:re-)?elected|voted (?:in|out|down)|chosen|called in|asked (?:to (?:explain|leave|speak|comment)|why|about|how|whether)|given (?:the floor|five|ten|a )|applauded|heckled|interrupted|seated|received|welcomed|greeted|ushered|shown in)/u;

const possessed =
  /^ (?:no (?:answer|objection|reply|doubt|quarrel|time for)|(?:doubts|misgivings|questions|the last word|the floor|brought|come|flown))(?!\p{L})/u;

/** What people do who are not there, or who were and count no more. */
const absence =
  /^(?:stayed (?:away|at home|home|out|in )|sent (?:(?:his|her|their|an?|no) )?(?:apolog|regrets|deput|message|letter|representative|word|aide|greetings|substitute)|(?:pulled|opted|bowed) out|pressed ahead|called off|refused to (?:come|attend|join|take part|travel|go|comment|say)|declined|failed to|agreed to (?:attend|come|host)|called (?:for|on) [^.]{0,40}(?:to (?:attend|come|meet)|boycott)|went (?!on|over|into|through|round|first|along|further|straight)|asked to be|stood trial|gave birth|gave (?:an? )?(?:interview|news|press))/u;

/** A judgement on the meeting itself, or on what came out of it, as those pass who read of it. */
const evaluated =
  /^ (?:(?:against|about|over|of|at|from|outside) )?(?:the|this|that|its|their|an?|what|today[’']s|yesterday[’']s|\p{L}+day[’']s) (?:\p{L}+ ){0,3}(?:omission|absence|meeting|summit|talks|session|council|committee|conference|congress|negotiations|gathering|decision|outcome|deal|agreement|results?|communiqu[eé]|vote|resolution|accord)(?!\p{L})(?! (?:to order|that|with|to (?:close|an end)))/iu;

const whomTold = new RegExp(
  `^ (?:(?:(?:his|her|their|the) )?(?:(?:fellow|assembled|other) )?${attendees}|(?:his|her|their) (?:counterpart|hosts?|guests?|visitors?)(?!\\p{L}))`,
  "iu",
);

/** Words of telling that are as often spoken to the press. */
const telling: ReadonlySet<string> = new Set(
  "said told added noted stated announced claimed explained reported recalled continued indicated confirmed acknowledged predicted admitted pointed observed remarked described commented".split(
    " ",
  ),
);

/** Words of saying or thinking that do not tell of speaking to a gathering. */
const apart: ReadonlySet<string> = new Set(
  (
    "wrote texted emailed messaged tweeted posted published released issued read wondered believed hoped felt remembered " +
    "expected admired feared worried regretted blamed foresaw caricatured cited quoted mentioned referred rated ranked tipped cast identified " +
    "paid sought considered regarded viewed required provided denied threatened sang chanted issued revealed disclosed testified mused speculated reckoned sued titled termed"
  ).split(" "),
);

/** What people do at a table, besides speaking. */
const acts: ReadonlySet<string> = new Set(
  (
    "sided clashed sparred bristled wavered relented yielded conceded bargained haggled wrangled listened nodded disagreed differed dissented abstained " +
    "seconded countered replied intervened mediated brokered presided summed tabled circulated " +
    "objected protested vetoed blocked backed supported opposed proposed amended hesitated balked baulked apologised apologized"
  ).split(" "),
);

const attendants = `(?:(?:(?:his|her|their|the) )?(?:fellow )?${attendees}|them|everyone|everybody|both sides|(?:his|her) (?:hosts?|guests?)(?!\\p{L}))`;

/** The same in several words, whoever is told to have done it. */
const phrases = new RegExp(
  `^(?:made (?:the|a|his|her|their) (?:\\p{Ll}+ )?(?:case|plea|offer|proposal|appeal|pitch|concession) |took (?:the (?:floor|chair|minutes|gavel|notes)|questions from ${attendants}|issue with)|gave (?:no ground|way(?= )|the floor|${attendants} )|played (?:host|mediator)|held (?:out|firm)|stood (?:firm|his ground|her ground)|stepped in|weighed in|chimed in|steered |reminded ${attendants}|warned ${attendants}|urged ${attendants}|begged ${attendants}|pressed ${attendants}|thanked ${attendants}|assured ${attendants}|asked ${attendants}|told (?!them)${attendants}|brought up|began by |closed by |ended by |opened by |put (?:it|the \\p{Ll}+) to (?:the|a) vote|moved that|walked out|stormed out)`,
  "u",
);

/** And what only somebody with a seat there is likely to have done there. */
const likely = new RegExp(
  `^(?:made (?:his|her|their|the|an?|no) |took (?:the lead|the view|exception|part|his seat|her seat|an? (?:hard|tough|tougher|softer|different) line)|(?:gave|delivered) (?:the|an?|his|her|their) (?:\\p{Ll}+ ){0,2}(?:demonstration|account|overview|report|talk|speech|address|update|presentation|assessment|tour|toast|undertaking|assurance|warning|lecture|sermon|reading|picture|vote)|gave (?:assurances|reasons)|put |laid |led (?:the (?:way|talks|discussion|debate|charge|calls)|them)|set out|came (?:with|to the table|late|early|straight|by|alone|armed|out (?:against|for|in))|arrived(?! (?:in|at) \\p{Lu})|flew in|walked in|played (?:down|for time)|held (?:his|her|the (?:chair|floor|pen))|stood (?:by|up)|spoke(?! (?:to|at|with) )|sat (?:through|silent|impassive|with|at)|left (?:the (?:room|table|hall|chamber)|early|before|an hour|shortly)|began (?:with|the)|closed with|ended with|drew (?:attention|laughter|applause|an? (?:line|parallel|map))|brought (?:along|with|an?|news|word)|showed (?!them|her|his|around)|read (?:out|aloud|an?|from)|(?:thought|found) (?:it|this|that|the)|wanted (?:to know|more|less|an?|the|no|to (?:hear|see))|kept (?:his|her|their) |dug in|threw |shook |raised |reminded|warned|thanked|paid tribute|cast |won (?:applause|laughter|over|support|them over)|got (?:to his|to her|up)|moved (?:to|an?)|introduced|presented|outlined|suggested|agreed|rose|interrupted|briefed|updated|lectured|grilled|probed|demonstrated|displayed|illustrated)`,
  "u",
);
