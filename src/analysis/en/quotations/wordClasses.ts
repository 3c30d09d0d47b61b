/** The closed classes of English words that bound noun phrases, all lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const determiners = set(
  "the a an this that these those some any many most several few both all each every another other no one two three four five " +
    "six seven eight nine ten dozens hundreds thousands his her its their our my your either neither such at-least more fewer",
);

export const subjectPronouns = set("he she they it i we you who");

export const possessivePronouns = set("his her its their our my your");

export const prepositions = set(
  "of in on at by for with from to into onto about against among between during before after since until under over through " +
    "across without within toward towards despite following including behind beyond near amid as per via like upon than alongside",
);

export const conjunctions = set(
  "and but or nor yet so while whereas although though because if when whenever where unless as that than then",
);

export const auxiliaries = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should cannot " +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't not never " +
    "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t 's ’s 've ’ve 'd ’d 'll ’ll 're ’re",
);

export const beForms = set(
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 's ’s 're ’re",
);

export const relativePronouns = set("who which that whom whose what");

const adverbs = set(
  "also then later still once ever now again already often even just only further instead meanwhile soon earlier recently " +
    "yesterday today tonight tomorrow always sometimes first previously too simply once twice thereafter however rather " +
    "perhaps therefore likewise similarly nevertheless nonetheless both all quickly monday tuesday wednesday thursday friday saturday sunday " +
    "eventually finally merely at-first immediately long pointedly far-from almost never-again flatly both",
);

/** `also`, `repeatedly`, `Tuesday`: words that may stand between a subject and its verb. */
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !lyNouns.has(lower));

const lyNouns = set(
  "family ally italy assembly july rally monopoly reply anomaly daily weekly monthly supply early elderly friendly kelly billy emily lilly reilly",
);

/** Nouns for people: their prepositional phrases belong to them (`a spokesman for …`, `officials in …`). */
export const isPersonNoun = (lower: string): boolean =>
  personNouns.has(lower) ||
  /(?:men|women|man|woman|person|people|ists?|ers|or|ors|eers?|ians?|crats?|holders?|er)$/.test(lower);

const personNouns = set(
  "republican democrat conservative liberal socialist american european briton frenchman texan californian participant participants attendee attendees assistant assistants tenant tenants migrant migrants immigrant immigrants inhabitant inhabitants client clients patient patients dissident dissidents correspondent correspondents respondent respondents agent agents superintendent applicant applicants defendant defendants third fourth second neighbour neighbor somebody someone anybody anyone everybody everyone nobody another others opposition coalition cabinet senate congress commons faction secretariat presidency foundation union league caucus bench jury relatives kin neighbours neighbors teammates counterparts counterpart parents siblings children kids youth official officials source sources aide aides diplomat diplomats chief chiefs head heads president presidents chair mayor judge " +
    "secretary secretary-general general chancellor king queen prince analyst analysts expert experts scholar scholars critic critics " +
    "envoy delegate delegates member members resident residents police protesters troops students student professor host coach " +
    "attorney attorneys lawyer ally allies friend friends colleague colleagues supporter father mother wife husband son daughter " +
    "brother sister niece nephew uncle aunt spouse witness witnesses victim victims doctor physician nurse boss guard captain " +
    "candidate nominee representative representatives deputy director staff team campaign group committee commission union company agency " +
    "ministry department government office party council parliament court administration embassy authorities firm bank " +
    "rebels militants families family couple public community communities nation country city state world media press newspaper network magazine paper website regime kremlin pentagon crowd demonstrators marchers voters backers opponents republicans democrats alliance bloc federation tribunal institute museum rebels militants activist veteran guest strategist pollster economist consultant specialist historian author journalist pastor priest bishop pope minister",
);

/** Things that speak for whoever issued them: `the statement said`, `a report by …`. */
export const documentNouns = set(
  "statement statements report communiqué communique release declaration document documents letter memo email message tweet tweets post press-release " +
    "website brief filing resolution speech article editorial book study survey poll note transcript paper ad advertisement complaint lawsuit ruling opinion order bulletin readout read-out text",
);

/** Participles that stand before a noun as adjectives: `retired`, `newly elected`. */
export const participleAdjectives = set(
  "retired elected appointed unnamed unidentified armed united allied embattled disgraced convicted seasoned experienced so-called named " +
    "advanced limited wounded injured unified combined assembled gathered confirmed imprisoned jailed accused alleged detained exiled ousted deposed outraged concerned",
);
