import { matchesOf } from "../../../text/matchesOf.ts";
import { tells } from "./meetingWords.ts";
import type { Sentence } from "./reading.ts";

/** How a cue tells of taking part: who takes part stands before it (subject), behind it (object), or on both sides. */
export interface ParticipantCue {
  readonly rule: string;
  readonly side: "subject" | "object" | "both";
  /** As what they took part. */
  readonly as?: string;
  /** Whether organizations and countries count too, not people alone. */
  readonly delegations?: true;
  /** Whether the sentence must say beside it that this was during a meeting. */
  readonly scene?: true;
  /** Whether the participant stands right behind it, with no more than an article between. */
  readonly direct?: true;
  /** Whether somebody has to stand on both sides: `X met Y`. */
  readonly mutual?: true;
  /** Whether who takes part stands right before it, with no more than an insertion between. */
  readonly adjacent?: true;
  /** Whether it counts in the text of a picture only, which has no verb. */
  readonly caption?: true;
  /** Whether it speaks of a gathering by itself; others need one named in the sentence or the sentence before. */
  readonly gathering?: true;
}

/** `during the meeting`, `at their talks`; not before, after or on the margins of it. */
const duringMeeting =
  /(?<![A-Za-z])(?:during|at|in|to) (?:the|a|their|today[’']s) (?!(?:sidelines|margins|fringes) of )(?:[A-Za-z-]+ ){0,4}(?:meeting|session|ministerial|council|summit|talks|gathering)s?(?![A-Za-z])|(?<![A-Za-z])(?:as|when) (?:the |their )?(?:meeting|session|summit|talks) (?:opened|began|closed|ended)(?![A-Za-z])/i;

/** What is attended or joined for longer than a meeting: `the University of Turku`, `the ministry`, `a party`. */
const aBody =
  "(?:(?:the|an?|his|her|their) )?(?:[A-Za-z.’'-]+ ){0,2}?" +
  "(?:university|school|college|academy|seminary|church|mass|class(?:es)?|party|ministry|army|navy|air force|military|police|company|firm|bank|staff|cabinet|government|faculty|bar|board of|newspaper|alliance|bloc|eurozone|union|league|movement)(?![A-Za-z])";

/** An office, not a session: `chaired the committee from 2001 to 2005`. */
const overYears = "(?![^.;]{0,60} (?:from|since|until|between) (?:1\\d|20)\\d\\d)";

const shows = "(?:show|programme|program|podcast|broadcast|exhibition|website)";

/**
 * Cues of taking part, as sources of one alternation. Order matters: the first that matches at a place counts.
 * Plain alternatives without nested repetition, so matching is linear.
 */
const cues: readonly (readonly [string, ParticipantCue])[] = [
  [
    "(?:delegation|team|party)s?(?: of [A-Za-z-]+)?,? (?:was |were |is )?(?:led|headed) by",
    { rule: "delegation-led-by", side: "object" },
  ],
  [
    "(?:co-)?chaired by|presided over by|(?:meeting|session|talk|discussion|consultation|negotiation|debate)s?,? (?:was |were |is )?led by|moderated by|under the (?:chairmanship|presidency|leadership) of",
    { rule: "chaired-by", side: "object", as: "chair" },
  ],
  ["opened by|closed by", { rule: "opened-by", side: "object" }],
  [
    "represented (?:(?:at|in|during) (?:the |a |this )?(?:[A-Za-z-]+ ){1,3})?by",
    { rule: "represented-by", side: "object" },
  ],
  [
    "(?:was|were) among (?:those|the) (?:present|attending|who attended|participants|attendees|delegates|speakers|guests|ministers|leaders|officials|envoys)",
    { rule: "attended", side: "subject", gathering: true },
  ],
  [
    "(?:was|were|is|are) (?:also )?(?:joined|accompanied|flanked) (?:(?:at|in|on|around|for) (?:the |a )?[A-Za-z-]+ )?by",
    { rule: "joined-by", side: "both", adjacent: true },
  ],
  ["(?:co-)?hosted by", { rule: "hosted-by", side: "object", as: "host" }],
  [
    "attended by|participants? (?:included|from|were)|among (?:those|the participants)|in the presence of|with the participation of|" +
      "(?:those|also) (?:present|attending|in attendance|taking part)(?: at (?:the )?[A-Za-z-]+)? (?:was|were|is|are|include[ds]?)|" +
      "in attendance (?:was|were)|present (?:at (?:the )?[A-Za-z-]+ )?(?:was|were)|taking part(?: in (?:the )?[A-Za-z-]+)? (?:was|were)|" +
      "attending(?: the [A-Za-z-]+)? (?:was|were)",
    { rule: "attended-by", side: "object", delegations: true, gathering: true },
  ],
  [
    "(?:ministers|leaders|allies|members|delegates|directors|officials|ambassadors) (?:also |then )?(?:heard from|listened to|were briefed by|were joined by|were addressed by)",
    { rule: "heard-from", side: "object", gathering: true },
  ],
  [
    "received (?:an? )?(?:[A-Za-z-]+ )?(?:briefing|update|report|presentation)s? (?:from|by)",
    { rule: "briefed-by", side: "object", as: "briefer" },
  ],
  [
    "^(?:appearing|speaking|joining|participating|taking part) (?:by|via|over|through|virtually|remotely|online)[^,.;]{0,40}",
    { rule: "attended", side: "object", gathering: true },
  ],
  ["joined by|accompanied by|flanked by|alongside|welcomed", { rule: "joined-by", side: "object" }],
  [
    "(?:representatives|delegations|delegates|officials|ministers|invitees|participants) from|(?:representatives|delegations) of",
    { rule: "delegations-from", side: "object", delegations: true, direct: true },
  ],
  ["briefed by|addressed by", { rule: "briefed-by", side: "object", as: "briefer" }],
  [
    `(?:co-)?chair(?:ed|s|ing)${overYears}|presid(?:ed|es|ing) over${overYears}|in the chair`,
    { rule: "chaired", side: "subject", as: "chair", gathering: true },
  ],
  [
    `(?:co-)?host(?:ed|s|ing)(?! (?:the|an?|his|her) (?:[A-Za-z-]+ ){0,2}${shows})`,
    { rule: "hosted", side: "subject", as: "host" },
  ],
  [
    `attend(?:ed|s|ing)?(?! ${aBody})|` +
      "(?:t(?:ook|akes?|aking|aken) part|participat(?:ed|es|ing|e)) (?:in|by|via|virtually|remotely|online)|" +
      "(?:was|were|is|are) present at|" +
      `join(?:ed|s|ing)? (?!${aBody})(?:the|a|an|his|her|their|us|them|by|via|virtually|remotely|online|in)|` +
      "(?:dial(?:l?ed|l?ing|s)|beamed) in|phoned in(?! sick)",
    { rule: "attended", side: "subject", gathering: true },
  ],
  [
    "(?:appear(?:ed|s|ing)|sp(?:oke|eaks|eaking)) (?:to [A-Za-z]+ )?(?:by|via|over|through) (?:a )?(?:secure )?(?:video|phone|telephone)",
    { rule: "attended", side: "subject", gathering: true },
  ],
  [
    "represent(?:ed|s|ing)(?! (?:by|at|in|during|an?|(?:the )?(?:family|clients?|plaintiffs?|defendants?))(?![A-Za-z]))",
    { rule: "represented", side: "subject" },
  ],
  [
    "(?:led|leads|leading|headed|heads|heading) (?:the|a|her|his|their) (?:[A-Za-z-]+ ){0,2}delegation",
    { rule: "led-delegation", side: "subject" },
  ],
  [
    "(?:opened|opens|opening|closed|closes|closing|moderated|moderates|moderating) (?:the|their|a|this) (?:[A-Za-z-]+ ){0,2}(?:meeting|session|summit|conference|talks|gathering|forum|discussion|debate)",
    { rule: "opened", side: "subject", gathering: true },
  ],
  [
    "(?:delivered|gave|made) (?:the |an? |her |his )?(?:opening|closing|keynote|welcom(?:e|ing)|introductory)(?: (?:remarks|speech|address|statement))?",
    { rule: "spoke-at", side: "subject", as: "speaker" },
  ],
  [
    "(?:brief|updat)(?:e|ed|s|es|ing)? (?:the |his |her |their )?(?:[A-Za-z]+ )?(?:allies|ministers|counterparts|colleagues|council|members|leaders|delegates|envoys|meeting|session)",
    { rule: "briefed", side: "subject", as: "briefer", gathering: true },
  ],
  ["brief(?:ed|s|ing)?|updat(?:ed|es|ing)", { rule: "briefed", side: "subject", as: "briefer" }],
  [
    "address(?:ed|es)? (?:the|a|his|her) (?:meeting|session|summit|conference|ministers|gathering|council|assembly)|sp(?:oke|eaking|eaks) (?:at|to) the (?:meeting|session|summit|conference|ministers|gathering|council|assembly)|told the (?:meeting|session|summit|conference|gathering|council|assembly)",
    { rule: "spoke-at", side: "subject", as: "speaker", gathering: true },
  ],
  [
    "(?:during|at(?: the (?:start|beginning|opening|end) of)?) (?:the |a |their )?(?:[A-Za-z-]+ ){0,2}?(?:meetings?|session|summit|council|talks)",
    { rule: "pictured-at", side: "subject", gathering: true, caption: true },
  ],
  [
    "said|told|noted|stressed|reassured|assured|urged|warned|announced|reaffirmed|highlighted",
    { rule: "spoke-during", side: "subject", gathering: true, scene: true },
  ],
  [
    "(?:met|meet|meets|meeting|talks|spoke)(?: (?:today|yesterday|separately|privately|briefly|again|also|on [A-Z][a-z]+day))? with|(?:held|had|conducted) (?:\\w+ )?(?:talks|meetings?|consultations) with",
    { rule: "met-with", side: "both", gathering: true },
  ],
  [
    "(?:held|holds?|had) (?:[A-Za-z-]+ ){0,2}(?:talks|consultations|discussions)",
    { rule: "met-with", side: "subject", gathering: true },
  ],
  [
    `(?:met|meets)${overYears}(?![^.;]{0,60} in (?:1\\d|20)\\d\\d)`,
    { rule: "met-with", side: "both", mutual: true, gathering: true },
  ],
];

/** One alternation over the cues that a kind of sentence can hold. English cues are ASCII, and so are their borders. */
function alternation(holds: (cue: ParticipantCue) => boolean): Alternation {
  const held = cues.filter(([, cue]) => holds(cue));
  const sources = held.map(([source]) => `(${source})`);
  return {
    pattern: new RegExp(`(?<![A-Za-z-])(?:${sources.join("|")})(?![A-Za-z-])`, "gi"),
    cues: held.map(([, cue]) => cue),
  };
}

interface Alternation {
  /** One capturing group for each cue. */
  readonly pattern: RegExp;
  readonly cues: readonly ParticipantCue[];
}

const plain = alternation((cue) => !cue.scene && !cue.caption);
const withScene = alternation((cue) => !cue.caption);
const inCaption = alternation((cue) => !cue.scene);

const ofDelegations = alternation((cue) => cue.delegations ?? false).pattern;

/** Whether a text has a cue by which bodies and countries take part too. */
export const tellsOfDelegations = (text: string): boolean => text.search(ofDelegations) >= 0;

/** A cue as found; offsets into the text that was searched. */
export interface FoundCue {
  readonly cue: ParticipantCue;
  readonly start: number;
  readonly end: number;
}

/** All cues of taking part that a sentence has outside quoted speech. */
export function cuesIn({ unquoted, caption, tells: told }: Sentence): readonly FoundCue[] {
  if (caption) return findCues(unquoted, inCaption);
  const scene = (told & tells.saying) !== 0 && (told & tells.scene) !== 0 && duringMeeting.test(unquoted);
  if (!scene && (told & tells.cue) === 0) return [];
  return findCues(unquoted, scene ? withScene : plain);
}

/** Whether a text that is no sentence of its own has a cue. */
export const hasCue = (text: string): boolean =>
  findCues(text, duringMeeting.test(text) ? withScene : plain).length > 0;

/** All cues of taking part in a text, in order, without those that are denied (`did not attend`). */
function findCues(text: string, { pattern, cues }: Alternation): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of matchesOf(pattern, text)) {
    if (denied.test(text.slice(Math.max(0, match.index - 28), match.index))) continue;
    const cue = cues[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    found.push({ cue, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const denied =
  /(?<!\p{L})(?:not|never|without|declined to|refused to|failed to|unable to|skipped|instead of|rather than|could not|cannot|due to|(?:hope|want|plan|intend|expect|ask|invite|urge)[sd]? to|(?:hop|plann|expect|want|intend|ask|invit|suppos|schedul|urg)ed to|would|should|might|n[’']t)\s+(?:\p{L}+\s+)?$/iu;

/** Words that say somebody took part from afar. */
export const byVideo =
  /(?<!\p{L})(by|via|over|through) (secure )?(video|vtc|videoconference|video[- ]?(conference|link|call))|virtual(ly)?(?!\p{L})|(?<!\p{L})remotely(?!\p{L})|(?<!\p{L})online(?!\p{L})|videoconference/iu;
