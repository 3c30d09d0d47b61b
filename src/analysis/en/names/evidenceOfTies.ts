import type { EntityKind } from "../../../registry/entity.ts";
import { contextClass } from "../lexicon/contextClasses.ts";
import { exactly, type WordSet } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import type { Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { addVote, type Votes } from "./evidenceVotes.ts";

/**
 * What the word says that a small word ties a name to: `the mayor of Brod`, `the widow of Reyes`, `owned by Danone`; and
 * verbs that only one kind of thing is the object of: `married Reyes`, `climbed Damavand`, `acquired Danone`.
 */
export function addTieEvidence(votes: Votes, units: Units, part: NamePart): void {
  const before = part.from - 1;
  if (part.from === part.to && units.isOne(before, joined)) votes.organization += 12;
  if (units.isOne(before, anyVerb))
    for (const { objects, kind, count } of verbs)
      if (units.isOne(before, objects)) addVote(votes, kind, count);
  const at = units.isOne(before, w.the) ? before - 1 : before;
  if (!units.isOne(at, smallWords) || units.isFirst(at)) return;
  if (units.isOne(at - 1, anyHead))
    for (const { small, heads, kind, count } of ties)
      if (units.isOne(at, small) && units.isOne(at - 1, heads) && (at === before || kind === "organization"))
        addVote(votes, kind, count);
  if (at === before && units.isOne(at, w.of) && units.says(at - 1, contextClass.placeNounBefore)) {
    if (units.isOne(at - 2, home)) votes.person += 10;
    else votes.place += 30;
  }
}

interface Tie {
  readonly small: WordSet;
  readonly heads: WordSet;
  readonly kind: EntityKind;
  readonly count: number;
  readonly words: string;
}

const tie = (small: string, kind: EntityKind, count: number, heads: string): Tie => ({
  small: exactly(small),
  heads: exactly(heads),
  kind,
  count,
  words: heads,
});

const smallWords = exactly("of for to with by from in at on");

const ties: readonly Tie[] = [
  tie(
    "on",
    "place",
    15,
    "live lives lived living born landed island holiday holidays farm cottage waits ferry stayed settled",
  ),
  tie(
    "from",
    "place",
    16,
    "lawyer doctor engineer priest vet baker driver dentist architect shopkeeper deputy senator lawmaker delegate councillor migrant migrants soldier refugee refugees nurse teacher farmer mechanic plumber student teenager pensioner man woman couple family party trip mother father grandmother carpenter electrician native girl boy poet singer painter cellist pianist builder housewife widow farm",
  ),
  tie(
    "at",
    "organization",
    45,
    "professor lecturer fellow academic historian economist student researcher philosopher physicist biologist glaciologist geologist sociologist chemist linguist classicist theologian anthropologist archaeologist analyst trader dealer broker strategist",
  ),
  tie(
    "of",
    "place",
    25,
    "battle siege outskirts streets shores mayor residents summit ruins bombing shelling occupation evacuation liberation invasion annexation bishop archbishop suburbs docks beaches slums banks people inhabitants harbour parts centre heart edge hospitals coast skies skyline",
  ),
  tie(
    "for",
    "place",
    25,
    "sits stands stood mp mps td mep constituency bound headed heading left leave leaves leaving sailed departed flew",
  ),
  tie(
    "to",
    "place",
    15,
    "ambassador ambassadors called rushed summoned emigrated migrated exile exiled commissioner",
  ),
  tie(
    "of",
    "person",
    20,
    "widow widower son sons daughter daughters brother sister nephew niece cousin mother father wife husband portrait biography murder killing arrest assassination funeral grave ghost lawyer lawyers friend friends poems paintings novels music memory",
  ),
  tie("for", "person", 12, "lawyer lawyers attorney solicitor barrister search hunt"),
  tie(
    "to",
    "person",
    12,
    "letter letters talked talking talk spoke speaking speak wrote married engaged apologised apologized marriage",
  ),
  tie("with", "person", 15, "interview affair duet"),
  tie(
    "of",
    "organization",
    20,
    "executive director directors chairman chairwoman founder founders co-founder co-founders ceo boss shareholder shareholders shareholding subsidiary arm spokesman spokeswoman spokesperson employee employees member members veteran trustee trustees customers clients takeover acquisition purchase shares bankruptcy collapse board editor wing faction branch",
  ),
  tie(
    "for",
    "organization",
    15,
    "spokesman spokeswoman spokesperson works worked working plays played playing signed wrote writes writing bid bids debut goals appearances caps",
  ),
  tie("with", "organization", 15, "merge merged merging merger partnership contract contracts partnered"),
  tie("by", "person", 20, "accompanied succeeded flanked"),
  tie(
    "by",
    "organization",
    15,
    "backed owned bought acquired made manufactured operated built designed published sponsored employed audited manufactured broadcast issued overseen insured",
  ),
  tie("by", "organization", 15, "survey poll study report analysis audit review probe research figures"),
  tie("of", "work", 30, "author authors translator creator narrator"),
  tie("from", "organization", 15, "graduated degree doctorate loan loans"),
  tie(
    "at",
    "organization",
    15,
    "studied taught teaches lectured lectures works worked educated lecturer fellow enrolled graduate internship apprenticeship job",
  ),
  tie(
    "in",
    "organization",
    25,
    "paper papers report reports article articles essay op-ed editorial column interview obituary letter advertisement",
  ),
];

const home = exactly("home");
const joined = exactly("joined joins");

/** All words that are asked for: most words before a name are none of them. */
const anyHead = exactly([...new Set(ties.flatMap(({ words }) => words.split(" ")))].join(" "));

interface Verb {
  readonly objects: WordSet;
  readonly kind: EntityKind;
  readonly count: number;
  readonly words: string;
}

const verb = (kind: EntityKind, count: number, objects: string): Verb => ({
  objects: exactly(objects),
  kind,
  count,
  words: objects,
});

const verbs: readonly Verb[] = [
  verb("person", 25, "married marries divorced"),
  verb("person", 12, "consulted consult consults accompanied accompanies"),
  verb("work", 20, "sang sings sung premiered staged choreographed rehearsed"),
  verb("place", 15, "climbed climb climbs climbing"),
  verb(
    "organization",
    12,
    "acquire acquired acquires acquiring founded founds co-founded buy buys bought sue sued sues audited audits",
  ),
];

const anyVerb = exactly(verbs.map(({ words }) => words).join(" "));
