/** Words that say that people came together: `met in`, `two days of meetings`, `a session of`, `the summit`. */
export const gatheringWords =
  "met meet meets meeting meetings gather gathered gathers gathering convene convened convenes assembled talks session sessions summit " +
  "ministerial conference assembly roundtable forum consultations negotiations " +
  "videoconference teleconference symposium hearing hearings workshop seminar convention sitting";

/** Kinds of meetings as texts describe them. */
export const meetingKinds =
  "round of (?:[\\p{L}-]+ )?talks|(?:panel|round-table) discussion|public debate|meeting|hearing|symposium|conference|congress|summit|seminar|workshop|convention|assembly|forum|roundtable|round table";

/** The same and all others that are told of as held. */
export const eventKinds = `${meetingKinds}|session|ministerial|plenary|gathering|retreat|talks`;

/** That one was held: `The symposium on moss ‸ended`. */
export const eventVerbs =
  "opened|began|ended|closed|broke up|adjourned|was adjourned|concluded|resumed|wound up|got under way|took place|was held|were held|held";

/** That a meeting of one's own was held: `‸held its first session`. */
export const heldIts = "(?:held|opened|concluded|wrapped up|began|closed|ended) (?:its|their)";

/** A kind of meeting with whose it is. */
export const meetingOf = `(?:${meetingKinds}|session) of`;

/** Bodies that do their work by meeting. */
export const bodiesThatSit =
  "council|committee|board|senate|panel|commission|assembly|cabinet|parliament|synod|jury|contact group|working group|steering group|task force|inquiry|tribunal";

/** Those who come together as a group. */
export const groupHeads =
  "[Mm]inisters|[Ll]eaders|[Oo]fficials|[Dd]irectors|[Ee]nvoys|[Dd]elegates|[Pp]residents|[Aa]mbassadors|[Cc]hiefs|[Gg]overnors|[Nn]egotiators|[Ee]xperts|[Rr]epresentatives|[Ss]hareholders|[Cc]ouncill?ors|[Ll]awmakers|[Bb]ishops|[Ss]cientists|[Ee]conomists|[Bb]ankers|[Tt]rustees|[Mm]ayors|[Oo]wners|[Mm]embers|[Pp]rosecutors|[Gg]enerals|[Jj]udges|[Rr]ectors|[Hh]eads of (?:\\p{L}+ )?governments?|[Hh]eads of (?:state|government|mission|delegation)(?: (?:and|or) (?:of )?government)?|[Dd]iplomats|[Cc]ommissioners|[Dd]elegations|[Mm]ediators|[Cc]ommanders|[Pp]remiers|[Ss]herpas|[Pp]arliamentarians|[Dd]onors|[Rr]egulators|[Ss]peakers|[Ss]ecretaries|[Ii]nspectors|[Cc]oaches|[Dd]eans|[Tt]eachers|[Ff]armers";

/** Meetings of those who come together to speak, so that *said* tells that somebody was there. */
export const deliberates =
  /(?<![A-Za-z])(?<!\p{L})(?:council|committee|board|hearing|assembly|senate|commission|panel|symposium|seminar|workshop|conference|congress|convention|shareholders|inquiry|synod|cabinet|forum|parliament|councill?ors|trustees|trust|society|club|association|federation|governors|parents|residents|house|session of|sitting)(?!\p{L})/iu;

const metWhat =
  /(?<![A-Za-z-])met (?:a|the|its|their|all) (?:target|goal|demand|need|terms|price|criteri(?:on|a)|quota|obligation|condition|requirement|deadline|standard|expectation)/i;

/** Whether nobody came together although a text has a word of it: `met the deadline`. */
export const metSomething = (text: string): boolean => metWhat.test(text);

/** Nouns that head the name of a body that exists by meeting, or of a meeting itself. */
export const meetsByName = (name: string): boolean =>
  /(?<![A-Za-z])(?:council|group|committee|forum|conference|summit|assembly|commission|board|congress|dialogue|partnership|meeting|ministerial|format|quad|roundtable)(?![A-Za-z])/i.test(
    name,
  );

/** Words for a gathering or a part of it, for those who sit there, and pronouns that stand for either. */
export const isSittingWord = (word: string): boolean => sitting.has(word.toLowerCase());

const sitting: ReadonlySet<string> = new Set(
  (
    `${gatheringWords} summits ministerials conferences gatherings forums roundtables council councils negotiation consultation ` +
    "discussion discussions debate debates talk plenary plenaries panel panels event events round rounds retreat workshop seminar hearing " +
    "congress convention symposium consultations dinner lunch luncheon breakfast reception ceremony videoconference call " +
    "teleconference conversation deliberations exchange opening closing format dialogue proceedings " +
    "ministers leaders colleagues counterparts delegates members allies envoys ambassadors officials partners participants presidents " +
    "directors governors chiefs heads guests them us it him her both everyone they who which that day part half start end beginning portion segment"
  ).split(" "),
);
