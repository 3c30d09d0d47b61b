/** What the speaker rules ask of a word, as bits: a word may be several things at once. */
export const is = {
  determiner: 1,
  subjectPronoun: 1 << 1,
  possessivePronoun: 1 << 2,
  preposition: 1 << 3,
  conjunction: 1 << 4,
  auxiliary: 1 << 5,
  /** A form of *be*, which is an auxiliary too. */
  be: 1 << 6,
  relativePronoun: 1 << 7,
  /** `also`, `repeatedly`, `Tuesday`: words that may stand between a subject and its verb. */
  adverb: 1 << 8,
  /** Nouns for people: their prepositional phrases belong to them (`a spokesman for …`, `officials in …`). */
  personNoun: 1 << 9,
  /** Things that speak for whoever issued them: `the statement said`, `a report by …`. */
  documentNoun: 1 << 10,
  /** `’s` */
  possessive: 1 << 11,
  /** Ends like a plural: `s`, `people`, `men`, `police`. */
  plural: 1 << 12,
  /** A word of any closed class but determiners, or `there`, `according`: no noun phrase holds it. */
  function: 1 << 13,
  /** A past or participle form by its ending, and no adjective (`retired`). */
  past: 1 << 14,
  /** Ends in `ing`. */
  ing: 1 << 15,
  /** Ends in `ed`. */
  ed: 1 << 16,
  /** An irregular verb form: `took`, `comes`. */
  plainVerb: 1 << 17,
  /** Begins with a digit or a sum of money. */
  number: 1 << 18,
  /** A cue that is a noun as well: `reports`. */
  nounToo: 1 << 19,
  /** Can stand before a base form: `they`, `to`, `who`. */
  beforeBase: 1 << 20,
} as const;

/** The classes of a word by the lists alone, which is all of the closed ones and the document nouns. */
export const listedClassesOf = (lower: string): number => listed.get(lower) ?? 0;

/** The classes of a word. */
export function classesOf(lower: string): number {
  let classes = listedClassesOf(lower);
  if (endsAdverb(lower)) classes |= is.adverb;
  if (endsPersonNoun.test(lower)) classes |= is.personNoun;
  if (/s$|people$|men$|police$/.test(lower)) classes |= is.plural;
  if (lower.endsWith("ing")) classes |= is.ing;
  if (lower.endsWith("ed")) {
    classes |= is.ed;
    if (lower.length > 4 && !participleAdjectives.has(lower)) classes |= is.past;
  }
  if (/^[$£€]?\p{N}/u.test(lower)) classes |= is.number;
  return classes & closed ? classes | is.function : classes;
}

const closed =
  is.preposition | is.conjunction | is.auxiliary | is.relativePronoun | is.subjectPronoun | is.function;

const endsPersonNoun =
  /(?:men|women|man|woman|person|people|ists?|ers|or|ors|eers?|ians?|crats?|holders?|er)$/;

/** The closed classes of English words that bound noun phrases, and some open ones; all lower case. */
const determiners =
  "the a an this that these those some any many most several few both all each every another other no one two three four five " +
  "six seven eight nine ten dozens hundreds thousands his her its their our my your either neither such at-least more fewer";

const subjectPronouns = "he she they it i we you who";

const possessivePronouns = "his her its their our my your";

const prepositions =
  "of in on at by for with from to into onto about against among between during before after since until under over through " +
  "across without within toward towards despite following including behind beyond near amid as per via like upon than alongside";

const conjunctions =
  "and but or nor yet so while whereas although though because if when whenever where unless as that than then";

const auxiliaries =
  "is are was were be been being am has have had having do does did will would can could may might must shall should cannot " +
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't not never " +
  "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t 's ’s 've ’ve 'd ’d 'll ’ll 're ’re";

const beForms =
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 's ’s 're ’re";

const relativePronouns = "who which that whom whose what";

const adverbs =
  "also then later still once ever now again already often even just only further instead meanwhile soon earlier recently " +
  "yesterday today tonight tomorrow always sometimes first previously too simply once twice thereafter however rather " +
  "perhaps therefore likewise similarly nevertheless nonetheless both all quickly monday tuesday wednesday thursday friday saturday sunday " +
  "backstage onstage offstage upstairs downstairs outside inside afterward afterwards elsewhere nearby overnight outdoors indoors abroad overseas himself herself themselves itself myself ourselves eventually finally merely at-first immediately long pointedly far-from almost never-again flatly both";

const endsAdverb = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith("ly") && !lyNouns.has(lower);

const lyNouns: ReadonlySet<string> = set(
  "family ally italy assembly july rally monopoly reply anomaly daily weekly monthly supply early elderly friendly kelly billy emily lilly reilly",
);

const personNouns =
  "constituent constituents parishioners ratepayers shareholders counsel barrister solicitor solicitors barristers receiver receivers republican democrat conservative liberal socialist american european briton frenchman texan californian participant participants attendee attendees assistant assistants tenant tenants migrant migrants immigrant immigrants inhabitant inhabitants client clients patient patients dissident dissidents correspondent correspondents respondent respondents agent agents superintendent applicant applicants defendant defendants third fourth second neighbour neighbor somebody someone anybody anyone everybody everyone nobody another others opposition coalition cabinet senate congress commons faction secretariat presidency foundation union league caucus bench jury relatives kin neighbours neighbors teammates counterparts counterpart parents siblings children kids youth official officials source sources aide aides diplomat diplomats chief chiefs head heads president presidents chair mayor judge " +
  "secretary secretary-general general chancellor king queen prince analyst analysts expert experts scholar scholars critic critics " +
  "envoy delegate delegates member members resident residents police protesters troops students student professor host coach " +
  "attorney attorneys lawyer ally allies friend friends colleague colleagues supporter father mother wife husband son daughter " +
  "brother sister niece nephew uncle aunt spouse witness witnesses victim victims doctor physician nurse boss guard captain " +
  "candidate nominee representative representatives deputy director staff team campaign group committee commission union company agency " +
  "ministry department government office party council parliament court administration embassy authorities firm bank " +
  "rebels militants families family couple public community communities nation country city state world media press newspaper network magazine paper website regime kremlin pentagon crowd demonstrators marchers voters backers opponents republicans democrats alliance bloc federation tribunal institute museum rebels militants activist veteran guest strategist pollster economist consultant specialist historian author journalist pastor priest bishop pope minister " +
  "radio television tv station channel sentry sentries opponent rebel militant suspect suspects accused teen teens girl girls boy boys child adult adults guy guys bride groom widow orphan pilot pilots crew crews " +
  "cook chef nun monk rabbi imam cleric clerics clerk clerks cop cops thief hostage hostages refugee refugees trustee trustees " +
  "employee employees detainee detainees evacuee evacuees sheriff sergeant corporal constable lieutenant detective detectives medic " +
  "medics paramedic paramedics academic academics sceptic sceptics skeptic skeptics lord duke duchess princess empress actress " +
  "waitress athlete athletes graduate graduates magistrate magistrates inmate inmates teammate classmate classmates roommate jockey " +
  "umpire referee locals poet poets architect architects accountant accountants merchant merchants servant servants consultants " +
  "informant claimant complainant surgeon surgeons dean provost chaplain vicar cardinal warden wardens physio nurses grandson " +
  "girlfriend boyfriend cousin cousins twins mum mom dad granny bosses envoys secretaries generals wives husbands spouses guards " +
  "captains candidates nominees coaches guests patrons fan fans pundit pundits celebrity stars band duo trio orchestra choir club " +
  "clubs firms companies agencies council councils charity charities hospital hospitals school schools university universities " +
  "airline airlines supermarket brokerage watchdog courts judges justices prosecution defence defense dealership landlord syndicate " +
  "consortium utility organisation organization ministries departments bureau palace panel panels board boards rival rivals side sides executive executives principal principals professional professionals individual relative relatives native natives caller callers gunman partner colonel delegation army navy militia junta";

const documentNouns =
  "statement statements report communiqué communique release declaration document documents letter memo email message tweet tweets post press-release " +
  "website brief filing resolution speech article editorial book study survey poll note transcript paper ad advertisement complaint lawsuit ruling opinion order bulletin readout read-out text audit inquiry review indictment leaflet log " +
  "memorandum memoranda telegram telegrams cable cables dispatch dispatches despatch despatches aide-mémoire " +
  "draft drafts affidavit contract treaty charter constitution manifesto memoir memoirs petition dossier warrant diary prospectus circular directive " +
  "guidance guidelines newsletter manual notice notices poster posters banner banners sign signs placard placards letters emails memos " +
  "summary column obituary headline headlines verdict judgment judgement agreement clause voicemail inscription plaque reports";

/** Participles that stand before a noun as adjectives: `retired`, `newly elected`. */
const participleAdjectives = set(
  "retired elected appointed unnamed unidentified armed united allied embattled disgraced convicted seasoned experienced so-called named " +
    "advanced limited wounded injured unified combined assembled gathered confirmed imprisoned jailed accused alleged detained exiled ousted deposed outraged concerned",
);

const plainVerbs =
  "took takes came comes began begins met meets held holds gave gives got gets became becomes left made makes saw sees went goes kept put let ran runs found finds used broke stood sat rose threw drew fell brought bought caught chose drove flew grew heard knew paid rode sank sought shook slept swore taught tore wept wore hung";

/** Cues that are nouns as well (`reports`, `claims`): before another verb they are no verbs. */
const nounsToo =
  "reports report claims claim notes note calls call statement comments comment posts post tweets tweet questions question " +
  "attack attacks answer answers states state warning reading offers offer demand demands promise promises fear fears hope hopes " +
  "views view concern concerns issue issues address present release press challenge text texts email emails message messages " +
  "reason object charge charges vow vows pledge pledges worry point points doubt praise blame meeting rating thought thoughts " +
  "ranks rank brand label labels cast frame pitch quote quotes mention signal signals credit remarks remark protest protests " +
  "talk talks speak chant chants cry cries shout shouts scream screams reply replies response hint hints address addresses comparison complaint complaints " +
  "voice voices look counter counters notice welcome proposal order orders object objects advocate advocates champion champions critic host trumpet trumpets slam hammer bash credit credits portray rip lash forecast forecasts question questioning ranking boast boasts rant rants crow crows thunder quip quips retort retorts joke jokes lament laments discussion state terms term read shot hit ruling appeal appeals";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const listed: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  const lists: readonly (readonly [string, number])[] = [
    [determiners, is.determiner],
    [subjectPronouns, is.subjectPronoun],
    [possessivePronouns, is.possessivePronoun],
    [prepositions, is.preposition],
    [conjunctions, is.conjunction],
    [auxiliaries, is.auxiliary],
    [beForms, is.be],
    [relativePronouns, is.relativePronoun],
    [adverbs, is.adverb],
    [personNouns, is.personNoun],
    [documentNouns, is.documentNoun],
    [plainVerbs, is.plainVerb],
    [nounsToo, is.nounToo],
    ["'s ’s", is.possessive],
    ["there according", is.function],
    ["they we i you to and or but who that which n't n’t not", is.beforeBase],
  ];
  for (const [words, bit] of lists)
    for (const word of words.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
})();
