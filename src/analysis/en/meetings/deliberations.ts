import type { ParticipantCue } from "./participantCue.ts";
import { attendees, theAttendees, theMeeting } from "./cuePhrases.ts";

/**
 * What people do in the course of a meeting, told without saying again where: `Anna Berg objected`, `Peter Holm seconded
 * the motion`. It counts right behind a sentence that told of the meeting, where nothing points elsewhere.
 */
export const deliberations: readonly (readonly [string, ParticipantCue])[] = [
  [
    "sat (?:(?:at|in|on) the [a-z]+ )?(?:beside|next to|opposite|across from|with(?<=the [a-z]+ with))",
    { rule: "attended", side: "both", mutual: true },
  ],
  ["your presence (?:here|at|among)", { rule: "attended", side: "subject", gathering: true }],
  ["(?:my|our) co-(?:chair|host)s?", { rule: "chaired-by", side: "object", as: "chair", gathering: true }],
  [
    "(?:objected|dissented|abstained|demurred|intervened|relented|seconded|tabled|vetoed|countered|replied|retorted|looked on|begged to differ|" +
      "refused to budge|held out(?= (?:for|until|against))|crossed swords|put forward|proposed(?! to (?:his|her|the|an?) )|outlined|presented|laid out|set out|" +
      "backed|opposed|mediated|tried to mediate|took the floor(?!, (?:among them|including))|summed up|moved that|(?:told|reminded|warned|assured|urged|asked|thanked) (?:them(?! so| to go)|both sides)|reported on|(?:was|were) there(?=[.;]|,? (?:too|as well|and|but|for the (?:first|last) time|in person|to (?:help|listen|explain))(?![A-Za-z]))|(?:stood|sat) (?:behind|beside|opposite|next to) (?:him|her|them)|kept (?:the )?minutes|argued (?:for|against)|spoke (?:next|first|last|in support)|sat between|(?:gave|showed|brought|read|told) us|brought (?:along |with (?:him|her) )?(?:the|an?|his|her|their)(?! (?:[a-z]+ )?(?:case|charges?|action|suit|attention|end|matter|claim|career))|offered (?:to (?:host|pay|mediate|share|help|join)|an? (?:[a-z]+ )?(?:compromise|deal|amendment|way|text))|circulated (?:an?|the|his|her) (?:[a-z]+ )?(?:paper|draft|text|proposal|note)|announced (?:the|an?) (?:agreement|deal|compromise|breakthrough)|(?:moved|withdrew|introduced) (?:that|the|an?|his|her) (?:[a-z]+ )?(?:motion|amendment|resolution|proposal|objections?)|" +
      "voted (?:for|against|in favou?r|with|no|yes|aye)|(?:cast|used) (?:the|an?|his|her|one of) (?:[a-z]+ ){0,2}votes?|" +
      "called (?:an? |for an? )(?:recess|vote|break|adjournment|show of hands)|raised (?:the|concerns?|doubts|objections|questions)|" +
      "clinched (?:the|an?)|put (?:his|her|their) (?:names?|signatures?) to|(?:co-)?(?:signed|initialled|initialed) (?:the|an?) (?:[a-z]+ )?(?:declaration|communiqu[eé]|statement|agreement|memorandum|accord|document|protocol|treaty)|" +
      "(?:rang|banged|brought down) (?:the|a|his|her) (?:bell|gavel)|" +
      `(?:gave|delivered|made|read(?: out)?) (?:the|an?|his|her|last year[’']s) (?:[a-z-]+ ){0,2}(?:report|speech|talk|lecture|address|presentation|briefing(?= on| about|[.,])|keynote|plea|message|accounts|minutes|prayer|toast|vote of thanks|overview|assessment))(?! by(?![A-Za-z]))`,
    { rule: "deliberated", side: "subject", course: true, adjacent: true },
  ],
  [
    `apologi[sz]ed to ${theAttendees}|(?:lectured|entertained|grilled|questioned) ${theAttendees}|(?:press|urg|lobb|remind|implor|beg|warn|ask|exhort)(?:e?d|ged|ied) (?:her|his|the|fellow) (?:fellow |other )?${attendees}|` +
      `(?:walked|talked|took|led|guided) (?:them|${theAttendees}) through|` +
      "(?:(?:was|were) (?:pictured|photographed)|(?:(?:was|were) )?(?:seen|spotted)) (?:dozing|talking|chatting|laughing|arriving|leaving|entering|whispering|in (?:deep |close )?conversation)",
    { rule: "deliberated", side: "subject", course: true },
  ],
  [
    `underlined|underscored|reiterated|reaffirmed|stressed|emphasi[sz]ed|highlighted|thanked ${theAttendees}|expressed (?:[a-z]+ )?(?:appreciation|support|gratitude|concern|hope|thanks)|praised|commended|welcomed|recalled|noted`,
    { rule: "deliberated", side: "subject", course: true, adjacent: true, office: true },
  ],
  [
    "(?:heckled|booed|applauded|cheered|jeered)(?=[ ,.])(?! (?:the|by|her|him|it|them|at|when|as))",
    { rule: "deliberated", side: "subject", course: true },
  ],
  [
    "(?:(?:she|he|they|motion|amendment|proposal|resolution) (?:was|were) (?:also )?(?:backed|supported|challenged|interrupted|applauded|opposed)|seconded|tabled) by",
    { rule: "deliberated", side: "object", course: true },
  ],
  [
    "(?:was|were) handed the (?:chair|gavel|presidency|chairmanship|baton) by|took over (?:as [a-z]+|the [a-z]+) from",
    { rule: "attended-by", side: "object", course: true },
  ],
  [
    `${attendees} (?:also |then )?(?:discussed|debated|talked about) [^.;,]{1,80} with|sat on (?:a|the) (?:[a-z]+ )?panel with|(?:shared (?:a|the)|spoke on the same) (?:panel|platform|stage|podium) (?:with|as)`,
    { rule: "deliberated", side: "object", course: true },
  ],
  ["followed by(?= (?:the )?[A-Z])", { rule: "heard-from", side: "object", course: true, direct: true }],
  [
    "sent (?:(?:his|her|their) (?:[a-z-]+ ){0,3}(?:minister|deputy|president|ambassador|envoy|secretary|representative|adviser|premier)(?=, | [A-Z]))|sent(?= (?:[A-Z][A-Za-z’.-]+ ){1,4}(?:in (?:his|her) (?:place|stead)|instead))|stayed (?:away|(?:at )?home) and sent(?= [A-Z])",
    { rule: "represented-by", side: "object", course: true },
  ],
  [
    "sat (?:down )?(?:a?round|at) (?:the|an?|one) (?:[a-z]+ )?(?:table|fire)|(?:was|were) at (?:the|their) table|(?:was|were) (?:the|their) hosts?",
    { rule: "attended", side: "subject", course: true },
  ],
  [
    "(?:taking|keeping) (?:the )?(?:notes|minutes)|(?:to interpret|interpreting|translating)(?=[,.;]|$)|interpreted(?=[,.;]| for)",
    { rule: "attended", side: "subject", course: true, adjacent: true, governed: true },
  ],
  [
    "witnessed the (?:signing|ceremony)|deputi[sz]ed for|filled in for|posed (?:for|with)|flew in(?= (?:for|from|on|to (?:attend|address))|[.,])",
    { rule: "attended", side: "subject", course: true },
  ],
  [
    `(?:travell?ed|flew|came|drove|went|journeyed) (?:to [A-Z][A-Za-z-]+ |in |over )?for ${theMeeting}`,
    { rule: "attended", side: "subject" },
  ],
  [
    `(?:had|ate|took) (?:[a-z]+ ){0,2}(?:breakfast|lunch|dinner) with ${theAttendees}|(?:led|headed) (?:the|an?|his|her) (?:[A-Za-z.-]+ ){0,2}(?:team|side|negotiators)`,
    { rule: "attended", side: "subject", course: true },
  ],
  [
    `${attendees} (?:also |then )?(?:heard|watched|saw)(?! (?:an?|the|from|that|how|about|of|his|her|their|no|only|also|evidence|testimony|reports?|presentations?)(?![A-Za-z]))`,
    { rule: "deliberated", side: "object", course: true },
  ],
  [
    "(?:gave|handed|yielded|ceded) the floor to|(?:speaks?|talks?) (?:to|with)|took over (?:the )?(?:rotating )?(?:chairmanship|presidency|chair|gavel) from|sh(?:ook|akes|aking) hands with|embraced|chats? (?:to|with)|chatt(?:ed|ing) (?:to|with)",
    { rule: "met-with", side: "both", mutual: true, course: true },
  ],
  [
    `(?:speech|address|presentation|remarks|intervention|statement)s? (?:to|before|at) (?:${theMeeting}|${theAttendees})(?= (?:was|were|lasted|drew|ran|went|took|had|won|met|came|did|[a-z]+ed)(?![A-Za-z]))`,
    { rule: "spoke-at", side: "subject", as: "speaker", course: true },
  ],
  [
    "(?:messages?|greetings|questions?|support|applause|objections?|proposals?|warnings?|dissent|criticism|resistance|appeals?|reminders?|pleas?|answers?|repl(?:y|ies)|protests?|backing|encouragement) (?:(?:also|then) )?(?:came|followed|was heard|were heard) from|" +
      "so (?:was|were|did)|in (?:a|an? [a-z]+) (?:huddle|conversation) with|it (?:fell|was left|was up) to|(?:was|were) (?:also |then |only |finally )?(?:drawn up|summed up|put forward|proposed|introduced|presented|echoed|shared|seconded|voiced|read out|given|delivered|made|moved|vetoed|blocked|brokered|mediated|steered|rejected|supported|backed) by|" +
      "(?:meetings?|talks|sessions?|discussions?|negotiations|summit|conference|dinner|lunch)(?:, which)? (?:also )?(?:involved|involving|featured|featuring)",
    { rule: "deliberated", side: "object", course: true },
  ],
  [
    `(?:had )?brought (?:them|both(?: [a-z]+)?|the two(?: [a-z]+)?|${theAttendees}) together|had (?:gathered|brought|summoned|assembled|called|invited) (?:them|${theAttendees})(?: together)?(?= (?:in|to|at|for)(?![A-Za-z]))`,
    { rule: "hosted", side: "subject", as: "host", course: true },
  ],
  ["moderat(?:ed|ing|es) (?:the|an?)", { rule: "chaired", side: "subject", course: true }],
  [
    "which (?:was|were) read out by|(?:message|statement|letter)s?, read (?:out )?by|(?:interventions?|contributions?|remarks) (?:(?:was|were) )?(?:also )?(?:delivered |given |made |came )?(?:by|from)|(?:intervention|persuasion|mediation|diplomacy|insistence|suggestion|urging|request) of|" +
      "presentations (?:by|from)|(?:statements|speeches|interventions|remarks|addresses) (?:was|were) (?:also )?(?:made|delivered|given) by|words of welcome (?:by|from)|rapporteurs? (?:was|were)|(?:statement|communiqu[eé]|declaration|message|letter|report|minutes|motion)(?:, which)? (?:was|were) (?:read(?: out)?|delivered|presented|given|introduced) by|guests? of honou?r (?:was|were)|exchanged views with|with (?:their|his|her) (?:[A-Za-z-]+ ){0,2}(?:counterpart|colleague)s?,?|took note of (?:an?|the) (?:briefing|presentation) (?:by|from)|under questioning (?:by|from)|session (?:on [a-z ]{1,30})?(?:was )?(?:introduced|moderated) by|" +
      "(?:opened|began|started|ended|closed|concluded) with (?:an?|the) (?:[a-z-]+ ){0,2}(?:speech|address|lecture|presentation|prayer|briefing|welcome) (?:by|from)",
    { rule: "spoke-at", side: "object", as: "speaker", course: true },
  ],
  [
    "(?:heated|sharp|tense|lively|angry|testy|frank) (?:exchange|debate|discussion|argument)s? between",
    { rule: "deliberated", side: "object", course: true },
  ],
  [
    "^in (?:his|her|an?) (?:opening|closing|keynote|concluding|welcoming|inaugural|introductory|final) (?:speech|remarks|address|statement|words|lecture),?|" +
      "^(?:taking the floor|winding up|summing up|speaking first|opening the (?:debate|discussion|batting)|replying to (?:the )?(?:debate|questions)|(?:appearing|testifying) before (?:it|them|the [a-z]+))(?: [^,.;]{1,40})?,",
    { rule: "spoke-at", side: "object", as: "speaker", course: true },
  ],
  [
    "^(?:also )?(?:looking on|watching|listening|seated|sitting|standing|placed|around (?:him|her|them)|(?:beside|opposite|facing|across from) (?:him|her|them))(?: [^,.;]{1,40})? (?:was|were|is|are|sat|stood)|" +
      "^(?:in|at|on) the (?:front|back|second|middle|top) (?:row|table|bench)(?: [^,.;]{1,30})? (?:was|were|sat|stood)|^on the [a-z]+ side(?: of the table)? (?:was|were|sat)|^(?:also )?(?:among them|there|in the room|on hand) (?:was|were)|" +
      "^from [^,.;]{1,40} came|^against (?:it |him |her |them )?(?:was|were)|(?:(?:attended|took part|participated|were present|were there|came|took the floor)|(?:spoke|testified|argued|voted|protested) (?:against|for|in favou?r|in support)(?: [^,.;]{1,50})?),? (?:including|among them)|(?:brought|brings|bringing) together [^.;]{1,80}, (?:among them|including)",
    { rule: "attended-by", side: "object", course: true },
  ],
  [
    "(?:asking|urging|telling|reminding|looking on|threatening|insisting|warning|arguing|demanding|refusing|objecting|pleading|pushing|calling|siding|dissenting|abstaining)(?<=(?:^|[ ,])with (?:[^ ,.;:]{1,24} ){1,7}[a-z]+ing(?: on)?)",
    { rule: "deliberated", side: "subject", course: true, adjacent: true, governed: true },
  ],
  [
    "those who (?:spoke|voted|abstained|took the floor|came|attended)(?: [^,.;:]{1,40})? (?:were|was|included)",
    { rule: "attended-by", side: "object" },
  ],
  [
    "the (?:host|chair(?:man|woman)?|moderator)(?=, )",
    { rule: "hosted", side: "subject", course: true, adjacent: true },
  ],
  ["(?:brokered|mediated|facilitated) by", { rule: "chaired-by", side: "object", course: true }],
  [
    "(?:supported|backed|opposed|seconded|shared|echoed|endorsed) by(?= (?:his|her|their) (?:[A-Za-z]+ ){0,3}(?:colleague|counterpart)s?(?![A-Za-z]))",
    { rule: "deliberated", side: "object", course: true },
  ],
  [
    "(?:arrived|came|turned up) (?:on foot|by (?:car|bicycle|bike|train|tram|bus|taxi|boat)|together|separately)|(?:is|are|was|were) still (?:inside|in the (?:building|room|hall)|at the table)|(?:has|have|had) (?:just )?left the (?:building|room|table)",
    { rule: "attended", side: "subject", course: true, adjacent: true },
  ],
  [
    "(?:duly )?(?:sworn|affirmed)(?=\\.?$| and (?:examined|testified|questioned))",
    { rule: "testified", side: "subject", gathering: true, adjacent: true },
  ],
  [
    "(?:was|were) (?:also |both |all )?represented(?! [^.;]{0,60}by(?![A-Za-z])| in (?:the )?(?:government|parliament))",
    { rule: "attended", side: "subject", delegations: true, course: true },
  ],
  [
    "sent (?:only )?(?:their|its|an?|the largest) (?:[a-z]+ ){0,3}(?:ministers?|presidents?|delegations?|ambassadors?|observers?|representatives?|envoys?|officials?)",
    { rule: "attended", side: "both", delegations: true, bodies: true, course: true },
  ],
];
