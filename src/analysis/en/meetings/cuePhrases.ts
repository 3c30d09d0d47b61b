// What cues of taking part are put together of: sources of patterns, in lower case.

/** An office, not a session: `chaired the committee from 2001 to 2005`. */
export const overYears = "(?![^.;]{0,60} (?:from|since|until|between) (?:1\\d|20)\\d\\d)";

/** Those who sit at the table. */
export const attendees =
  "(?:ministers|leaders|allies|members|delegates|directors|officials|ambassadors|envoys|participants|colleagues|counterparts|delegations|guests|council|cabinet|group|assembly|meeting|session|summit|conference|gathering|board|committee|congress|hearing|panel|shareholders|lawmakers|senators|councill?ors|commissioners|plenary)(?![’'A-Za-z-]| of (?:the )?(?:press|public|media|parliament|congress|crew))";
export const theAttendees = `(?:(?:the|her|his|their) )?(?:(?:fellow|other|assembled|visiting|gathered|[A-Z][A-Za-z]+(?:[’']s)?) ){0,3}${attendees}`;

/** What is welcomed of somebody who need not be there: `welcomed the ‸appointment of Anna Berg`. */
export const whatOfThem =
  "(?:the|an?|his|her|its|their) (?:[a-z-]+ ){0,2}(?:appointment|election|re-election|nomination|decision|announcement|efforts?|statements?|proposals?|initiatives?|visit|work|leadership|offer|commitment|contribution|adoption|signing|release|ratification|launch|readiness|report|letter|call|return) (?:of|by|from|as)(?![A-Za-z])";

/** A meeting as one speaks of it later: `the meeting`, `their talks`. */
export const theMeeting =
  "(?:(?:the )?(?:first|second|third|last|final|opening|closing) day of (?:the )?|(?:the|their|a|this|that|today[’']s|yesterday[’']s) )(?:(?!news |press |before |after |during |of |in |at |on |to |for |and |that |who |ahead |from |with )[A-Za-z-]+[’']?s? ){0,4}(?:meetings?|sessions?|summit|conference|talks|gathering|forum|discussions?|debate|negotiations|consultations|council|roundtable|ministerial|sitting|hearing|plenary|congress|assembly|convention|symposium|seminar|workshop)";

export const aReport =
  "(?:an? |the )?(?:[A-Za-z-]+ )?(?:evidence|testimony|briefing|update|report|presentation|address|speech|statement|remark|introduction)s?";

/** What one says and does at a meeting, in the past tense. */
export const deeds =
  "(?:add|agree|appeal|argue|ask|call|complain|concede|condemn|confirm|declare|demand|endorse|explain|express|insist|object|offer|outline|pledge|praise|present|promise|propose|" +
  "raise|recall|reject|reiterate|remark|repeat|replie|report|reveale?|show|sign|suggest|support|thank|underline|underscore|unveil|urge|voice|vote|vow|welcome)e?d|" +
  "(?:told|read|spoke|took the floor|paid tribute|drew attention|withdrew|made clear|put forward|pointed|set out|brought up|laid out|gave)";

/** What stands between *met* and whom somebody met, a comma only behind an office: `Norway’s health minister, ‸Berg`. */
export const officeBefore =
  "[\\p{L}.’'\\s-]*(?:(?:minister|secretary|president|premier|chancellor|counterpart|colleague|chief|leader|ambassador|envoy|mayor|director|head|commissioner|governor|speaker|representative|negotiator|chair(?:man|woman|person)?)s?(?: (?:of|for) [\\p{L}\\s]{1,60})?, ?(?:(?:sir|dame|lord|lady|dr|mr|mrs|ms|prof|general|admiral|judge|count|baron|prince|duke|sheikh|minister|president)\\.? ){0,2})?";
