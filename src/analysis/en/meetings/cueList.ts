import { aReport, attendees, deeds, overYears, theAttendees, theMeeting, whatOfThem } from "./cuePhrases.ts";
import type { ParticipantCue } from "./participantCue.ts";

/**
 * Cues of taking part, as sources of one alternation. Order matters: the first that matches at a place counts.
 * Plain alternatives without nested repetition, so matching is linear.
 */
export const cueList: readonly (readonly [string, ParticipantCue])[] = [
  [
    "(?:(?:delegation|team|party|side|contingent)s?(?: of [A-Za-z-]+)?|(?:representatives|members|officials) (?:of|from) [^.,;:]{1,60}),? (?:was |were |is )?(?:led|headed) by|(?:head|leader) of (?:the|its|their|his|her) (?:[A-Za-z]+ )?delegation(?=, )",
    { rule: "delegation-led-by", side: "object" },
  ],
  [
    "sent (?:an?|its|their) (?:[a-z-]+ ){0,2}(?:delegation|team) (?:led|headed) by",
    { rule: "delegation-led-by", side: "object", gathering: true },
  ],
  [
    "(?:co-)?chaired by|presided over by|(?:meeting|session|talk|discussion|consultation|negotiation|debate)s?,? (?:was |were |is )?led by|moderated by|under the (?:chairmanship|presidency|leadership) of",
    { rule: "chaired-by", side: "object", as: "chair", transitive: true },
  ],
  [
    "(?:chair|co-chair|chairman|chairwoman|chairperson|moderator) of (?:the|this|today[’']s) (?:meeting|session|summit|conference|talks|gathering|discussions?)",
    { rule: "chaired-by", side: "both", as: "chair", adjacent: true, direct: true, gathering: true },
  ],
  [
    "(?:opened|chaired|hosted|led|addressed|closed) (?:it|them|the [a-z]+) (?:together|jointly|along) with",
    { rule: "opened-by", side: "both" },
  ],
  ["(?:seat|place) (?:was|were) (?:taken|filled) by", { rule: "represented-by", side: "object" }],
  [
    "(?:opened|closed|convened)(?: (?:on [A-Z][a-z]+day|yesterday|today|here))? by",
    { rule: "opened-by", side: "object", transitive: true },
  ],
  [
    "represented (?:(?:at|in|during) (?:the |a |this )?(?:[A-Za-z-]+ ){1,3})?by",
    { rule: "represented-by", side: "object", gathering: true },
  ],
  [
    "(?:was|were|is|are) (?:also )?(?:joined|accompanied|flanked) (?:(?:virtually|remotely|online|there|today|later) |(?:(?:at|in|on|around|for|by|via|over) (?:the |a )?[A-Za-z-]+ (?:link |call )?){1,2})?by",
    { rule: "joined-by", side: "both", adjacent: true },
  ],
  [
    "(?:was|were) (?:also |warmly )?(?:welcomed|greeted|received) (?:at the [a-z]+ )?by",
    { rule: "welcomed", side: "both", mutual: true },
  ],
  [
    "(?:he|she|they) (?:was|were) (?:also |later |then |warmly )?(?:welcomed|greeted|received|hosted) by",
    { rule: "welcomed", side: "object" },
  ],
  [
    "(?:co-)?hosted by|at the invitation of",
    { rule: "hosted-by", side: "object", as: "host", transitive: true },
  ],
  [
    "attended by|participants? (?:included|from|were)|among (?:those|(?:the|its|their) (?:[a-z-]+ ){0,2}(?:participants|speakers|guests|attendees|delegates))(?: (?:on|at|who spoke|from) [^.,;]{1,40})? (?:was|were)|among (?:those|the participants)|in the presence of|with the participation of|" +
      "(?:those|also) (?:present|attending|in attendance|taking part|participating)(?: (?:at|in) (?:the )?[A-Za-z-]+)? (?:was|were|is|are|include[ds]?)|" +
      "in attendance (?:was|were)|present (?:at (?:the )?[A-Za-z-]+ )?(?:was|were)|present (?:at (?:the )?[A-Za-z-]+)?,[^,.;]{1,50}, (?:was|were)|(?:taking part|participating)(?: in (?:the )?[A-Za-z-]+)? (?:was|were)|" +
      "attending (?:[^,.;]{1,100} )?(?:was|were)(?! (?:not|told|asked|given)(?![A-Za-z]))|(?:attendees|delegates|speakers|panel?lists|discussants|presenters) (?:included|were)|(?:attendance|participation) (?:of|by)|(?:at|around) the table (?:was|were|is|are)",
    { rule: "attended-by", side: "object", delegations: true, gathering: true, transitive: true },
  ],
  [
    `(?:we|they) (?:also |then |later )?heard from|${attendees} (?:also |then |later )?(?:heard from|listened to|(?:was |were )(?:also |then )?(?:briefed|joined|addressed|updated|welcomed|greeted|hosted) by)`,
    { rule: "heard-from", side: "object", gathering: true },
  ],
  [
    `${attendees} (?:also |then |later )?met(?: with)?(?!,)(?! (?:in|at|on|for|to|under|from|behind|by|over|last|this|earlier|again|and|here|today|yesterday|while|as|but|amid|after|before|without|[a-z]+ly)(?![A-Za-z]))`,
    { rule: "met-with", side: "object", gathering: true },
  ],
  [
    "(?:brought|brings|bringing) together|(?:held|had) an? (?:[a-z]+ )?exchange of views (?:[^.;,]{1,60} )?with|(?:delegation|team)s? (?:also )?(?:included|comprised|consisted of)",
    { rule: "attended-by", side: "object" },
  ],
  [
    `(?:received|heard) ${aReport} (?:from|by)|(?:after|following) ${aReport} (?:from|by)`,
    { rule: "briefed-by", side: "object", as: "briefer" },
  ],
  [
    "^(?:appearing|speaking|joining|participating|taking part) (?:by|via|over|through|virtually|remotely|online)(?! (?:tele)?phone from)[^,.;]{0,40}",
    { rule: "attended", side: "object", gathering: true },
  ],
  [
    `^(?:opening|closing|chairing|(?:co-)?hosting|addressing|welcoming|greeting|attending|convening|concluding|presiding over|speaking to|arriving (?:at|for)|entering|leaving|emerging from|taking part in|participating in) (?:${theMeeting}|${theAttendees})(?![A-Za-z])(?: [^,.;]{1,50})?,`,
    { rule: "spoke-at", side: "object", gathering: true },
  ],
  [
    "(?:welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)|treat(?:ed|s))(?= [^.;:]{3,110} (?:to|for|over) (?:an? |the )?(?:working |official |private )?(?:breakfast|lunch|dinner|meeting|talks|session|summit)(?![A-Za-z]))",
    { rule: "welcomed", side: "both", mutual: true, gathering: true },
  ],
  [
    `joined (?:virtually |remotely |online )?by(?! (?:a )?(?:secure )?(?:video|phone|telephone|link|zoom))|accompanied by|flanked by|alongside|welcomed(?! ${theAttendees}| ${whatOfThem})`,
    { rule: "joined-by", side: "object" },
  ],
  [
    "(?:representatives|delegations|delegates|officials|ministers|invitees|participants) from|(?:representatives|delegations) of",
    { rule: "delegations-from", side: "object", delegations: true, direct: true },
  ],
  [
    "(?:briefed|addressed|updated) (?:on [^.,;]{1,60} )?by",
    { rule: "briefed-by", side: "object", as: "briefer" },
  ],
  [
    `(?:co-)?chair(?:ed|s|ing)${overYears}|presid(?:ed|es|ing) (?:over|at)${overYears}`,
    { rule: "chaired", side: "subject", as: "chair", gathering: true, transitive: true },
  ],
  [
    "presiding|in the chair",
    { rule: "chaired", side: "subject", as: "chair", gathering: true, governed: true },
  ],
  [
    "moderated (?:the|an?) (?:[a-z-]+ )?(?:discussion|debate|panel|session|conversation)(?: [^.;,]{1,50}?)? (?:with|between)",
    { rule: "chaired", side: "both", gathering: true },
  ],
  [
    `(?:led|leads?|leading|heads|headed|heading|moderat(?:ed|es|ing)|steered) ${theMeeting}`,
    { rule: "chaired", side: "subject", as: "chair", gathering: true },
  ],
  [
    "(?<!(?<![A-Za-z])(?:the|their|our|its|of|as) )(?:co-)?host(?:ed|s|ing)",
    { rule: "hosted", side: "subject", as: "host", transitive: true },
  ],
  [
    "(?:attend(?:ed|s|ing)?|(?:t(?:ook|akes?|aking|aken) part|participat(?:ed|es|ing|e))(?: in(?! person))?|" +
      "join(?:ed|s|ing)?(?: in(?! person))?|(?:sat|sitting) in (?:on|as))(?!, (?:including|among them)(?![A-Za-z]))",
    { rule: "attended", side: "subject", gathering: true, transitive: true, delegations: true },
  ],
  [
    "(?:was|were) among (?:those|the) (?:present|attending|who attended|in attendance|participants|attendees|delegates|speakers|guests|ministers|leaders|officials|envoys)|" +
      "(?:was|were|is|are) (?:also )?(?:present|in attendance|on hand)(?! (?:in|on) (?!the (?:room|meeting|session|[A-Za-z]+ side)))|(?:was|were) at (?:the|this|their) (?:meeting|summit|talks|session)|" +
      `arriv(?:ed|es|ing) (?:in [A-Z][A-Za-z-]+ )?(?:at|for) ${theMeeting}|(?:walked out of|storm(?:ed|ing) out of|left|leaving|emerg(?:ed|es|ing) from|sat down at|returned to) ${theMeeting}(?<!council)(?! to (?:the|her|his|their|others)(?![A-Za-z]))|spoke first|` +
      "(?:was|were) (?:admitted|there|seated) as (?:an? )?(?:observer|guest)s?|(?:was|were) (?:the )?(?:first|last|next|among the first) to (?:arrive|speak|leave)|took (?:the )?(?:notes|minutes)|" +
      `(?:emerg(?:ed|es|ing) from|(?:was|were) (?:still )?in) the (?:hall|room|chamber)(?= (?:when|as|while|during|after|for|at)|[,.])|` +
      `used (?:${theMeeting}|the occasion) to|(?:opened|closed|adjourned) (?:the )?proceedings|accompan(?:ied|ying) [^,.;]{1,40} (?:to|at) ${theMeeting}|` +
      `(?:followed|watched) ${theMeeting}(?= (?:by|via|over|through) (?:a )?(?:secure )?video)|` +
      `stayed (?:on )?for (?:the )?(?:[a-z]+ ){0,2}(?:day|session|part|half|rest|remainder) of ${theMeeting}|` +
      "(?:dial(?:l?ed|l?ing|s)|beamed|patched) in|phoned in(?! sick)",
    { rule: "attended", side: "subject", gathering: true },
  ],
  [
    `(?:remarks|speech|address|statement|intervention|keynote)s? (?:by|of)(?= [^.;:]{3,110} (?:at|to) ${theMeeting})|with an? (?:keynote|(?:keynote|opening|welcoming) (?:lecture|speech|address)) by`,
    { rule: "spoke-at", side: "object", as: "speaker", gathering: true },
  ],
  [
    "(?:(?:keynote|opening|closing|plenary) )(?:lecture|speech|address|talk|presentation|keynote|remark)(?:e?s)? (?:was|were) (?:given|delivered|made) by",
    { rule: "spoke-at", side: "object", as: "speaker", gathering: true },
  ],
  [
    "sp(?:oke|eaking) (?:in favou?r of|against|in support of)(?![^.;]{0,50},? (?:including|among them))",
    { rule: "attended", side: "subject" },
  ],
  ["heard from", { rule: "heard-from", side: "object" }],
  [
    `^in (?:her|his|a) (?:[a-z]+ )?(?:speech|remarks|address|statement|intervention) (?:at|to) (?:${theMeeting}|${theAttendees})(?: [^,.;]{1,50})?,`,
    { rule: "spoke-at", side: "object", as: "speaker", gathering: true },
  ],
  [
    "(?:said|told reporters|told journalists|remarked) (?:on|upon) (?:arriv(?:al|ing)|(?:her|his|their) (?:arrival|way in(?:to)?))(?! (?:in|at) (?:[A-Z]|the (?:airport|station|port|border)))",
    { rule: "attended", side: "subject" },
  ],
  ["^(?:sitting|attending|taking part) as [^,.;]{1,40},", { rule: "attended", side: "object" }],
  [
    "(?:sat|stood) in for|speaking (?:(?:right|shortly|immediately) )?(?:before|after) (?:him|her|them)(?![A-Za-z])|(?:was|were|is|are) (?:(?:also|here|joining) )?with us(?= (?:here|today|tonight|for|on|at|in|from|via|by)(?![A-Za-z])|[.,;])|spoke for [A-Za-z0-9-]+ (?:minutes|hours?)|answered (?:the )?(?!reporters|journalists|viewers|readers)(?:[a-z]+[’']|their) questions",
    { rule: "attended", side: "subject" },
  ],
  [
    "sat through|(?:testif(?:ied|ies|ying)|gave evidence)(?! (?:at|in) (?:an?|the|his|her|their) (?!hearing|inquiry|session|meeting))|(?:left|arrived) (?:early|late)",
    { rule: "attended", side: "subject" },
  ],
  [
    "(?:appear(?:ed|s|ing)|sp(?:oke|eaks|eaking)) (?:to (?:the )?[A-Za-z]+ )?(?:by|via|over|through) (?:a )?(?:secure )?(?:video|phone|telephone)(?! (?:with|to)(?![A-Za-z]))|appeared on (?:a |the )?(?:large |big |giant )?screen",
    { rule: "attended", side: "subject", gathering: true },
  ],
  [
    "represent(?:ed|s|ing)(?! (?:by|at|in|during|an?|(?:the )?(?:family|clients?|plaintiffs?|defendants?))(?![A-Za-z]))",
    { rule: "represented", side: "subject" },
  ],
  [
    "(?:led|leads|leading|headed|heads|heading) (?:the|a|her|his|their) (?:[A-Za-z.-]+ ){0,2}delegation",
    { rule: "led-delegation", side: "subject" },
  ],
  [
    `(?:opened|opens|opening|closed|closes|closing|convened|adjourned|concluded) ${theMeeting}`,
    { rule: "opened", side: "subject", gathering: true },
  ],
  [
    "(?:delivered|gave|made) (?:the |an? |her |his )?(?:opening|closing|keynote|welcom(?:e|ing)|introductory)(?: (?:remarks|speech|address|statement))?",
    { rule: "spoke-at", side: "subject", as: "speaker" },
  ],
  [
    `(?:delivered|gave|made|held) (?:the |an? |her |his )?(?:[A-Za-z-]+ )?(?:speech|address|remarks|statement|presentation) (?:at|to|before) ${theAttendees}`,
    { rule: "spoke-at", side: "subject", as: "speaker", gathering: true },
  ],
  [
    `(?<!(?:was|were|been|being) )(?:presented|introduced|outlined|explained|proposed|described|submitted|reported|showed)(?: [^.;,]{1,60}?)? to ${theAttendees}|gave (?:the )?${attendees} ${aReport}|presented (?:the|its|their|his|her|this year[’']s) (?:[A-Za-z-]+ )?(?:accounts|budget|report|findings|results|minutes|figures)`,
    { rule: "briefed", side: "subject", as: "briefer" },
  ],
  [
    "(?:brief|updat)(?:e|ed|s|es|ing)? (?:the |his |her |their )?(?:[A-Za-z]+ )?(?:allies|ministers|counterparts|colleagues|council|cabinet|members|leaders|delegates|delegations|envoys|negotiators|meeting|session|group)(?![A-Za-z])",
    { rule: "briefed", side: "subject", as: "briefer", gathering: true },
  ],
  [
    "(?<!(?<![A-Za-z])(?:an?|the|this|press|news|daily|morning|was|were|been|being|be) )(?:brief(?:ed|s|ing)?|updat(?:ed|es|ing))",
    { rule: "briefed", side: "subject", as: "briefer", transitive: true },
  ],
  [
    `(?:address(?:ed|es)?|sp(?:oke|eaking|eaks) (?:at|to)|told|opened) (?:the|an?|his|her|[A-Z][a-z]+day[’']s|(?:yesterday|last week)[’']s) (?!(?:[a-z]+ )?(?:news|press))(?:[a-z]+ ){0,2}(?:meeting|session|summit|conference|ministers|gathering|council|assembly|hearing|symposium|seminar|workshop|convention|congress)(?![A-Za-z’'])|(?:rose|stood up|got up) to speak`,
    { rule: "spoke-at", side: "subject", as: "speaker", gathering: true },
  ],
  [
    `(?:greet(?:ed|s|ing)|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)) ${theAttendees}`,
    { rule: "welcomed", side: "subject" },
  ],
  [
    "(?:during|at(?: the (?:start|beginning|opening|end) of)?) (?:the |a |their |this |[a-z]+[’']s )?(?:[A-Za-z-]+[’']? ){0,2}?(?:meetings?|session|summit|council|talks|conference|congress|assembly|forum)",
    { rule: "pictured-at", side: "subject", gathering: true, caption: true },
  ],
  [
    "said|told|noted|stressed|reassured|assured|urged|warned|announced|reaffirmed|highlighted",
    { rule: "spoke-during", side: "subject", gathering: true, scene: true },
  ],
  [
    deeds,
    { rule: "spoke-during", side: "subject", gathering: true, scene: true, deed: true, adjacent: true },
  ],
  [
    `(?:told|informed|addressed|addressing|spoke to|speaking to) (?:both )?${theAttendees}(?! (?:by|on|over|via) (?:the )?(?:tele)?phone)|(?:assured|urged|reminded|warned|informed|thanked|asked) (?:her|his|their|fellow) (?:fellow )?${attendees}`,
    { rule: "spoke-at", side: "subject", as: "speaker" },
  ],
  [
    "(?:met|meet|meets|meeting|talks|spoke)(?: (?:today|yesterday|separately|privately|briefly|again|also|on [A-Z][a-z]+day))? with(?! (?:[a-z]+ )?(?:approval|applause|resistance|opposition|criticism|anger|silence|success|failure|disaster|scepticism|skepticism|protests?|derision|indifference|disbelief)(?![A-Za-z]))(?![^.;,]{0,60} (?:by|on|over|via) (?:the )?(?:tele)?phone)|(?:held|had|conducted) (?:\\w+ )?(?:talks|meetings?|consultations) with|(?:exchanged|exchange) views (?:[^.;]{1,80} )?with|dined with|sat down with(?! (?:reporters|journalists|the press))|(?:held|opened|co-chaired|concluded) the (?:[A-Za-z0-9+-]+ ){0,5}(?:talks|meeting|consultations|dialogue|negotiations|discussions) with",
    { rule: "met-with", side: "both", gathering: true },
  ],
  [
    "held (?:an?|their own) (?:[A-Za-z-]+ )?(?:meeting|session|working (?:lunch|dinner|breakfast))",
    { rule: "met-with", side: "subject", several: true },
  ],
  [
    "(?:held|holds?|had) (?:[A-Za-z-]+ ){0,2}(?:talks|consultations|discussions)",
    { rule: "met-with", side: "subject", gathering: true },
  ],
  [
    "met(?: (?:privately|briefly|separately|bilaterally|again|there|today|yesterday))?(?: (?:on|at) the (?:margins|sidelines|fringes|edges) of| (?:during|before|after) (?:the|their)| at (?:the|this) (?:meeting|summit|conference)| for (?:[a-z-]+ )?talks| on [A-Z][a-z]+day|(?=\\.$))",
    { rule: "met-with", side: "subject", several: true, gathering: true },
  ],
  [
    `(?:met|meets)${overYears}(?![^.;]{0,60} in (?:1\\d|20)\\d\\d)`,
    { rule: "met-with", side: "both", mutual: true, gathering: true },
  ],
];
