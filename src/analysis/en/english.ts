import { decidedNames } from "../decisions/decidedNames.ts";
import { decidedRoles } from "../decisions/decidedRoles.ts";
import { decidedSpeakers } from "../decisions/decidedSpeakers.ts";
import { rejectedNames } from "../decisions/rejectedNames.ts";
import { nameHeed } from "../names/nameHeed.ts";
import type { Language } from "../pipeline.ts";
import { abbreviations } from "./abbreviations.ts";
import { dates } from "./dates/dates.ts";
import { datesOutsideNames } from "./dates/datesOutsideNames.ts";
import { meetingHeed } from "./meetings/meetingHeed.ts";
import { meetings } from "./meetings/meetings.ts";
import { englishNameForms } from "./names/aliasForms.ts";
import { candidateNames } from "./names/candidateNames.ts";
import { demonymHeed } from "./names/demonymHeed.ts";
import { flatNames } from "./names/flatNames.ts";
import { mentionHeed } from "./names/mentionHeed.ts";
import { misspellingHeed } from "./names/misspellingHeed.ts";
import { registryNames } from "./names/registryNames.ts";
import { roleHeed } from "./names/roleHeed.ts";
import { roles } from "./names/roles.ts";
import { shortFormHeed } from "./names/shortFormHeed.ts";
import { quotationMarks } from "./quotations/quotationMarks.ts";
import { speakers } from "./quotations/speakers.ts";

/** The order in which English is read. */
export const english: Language = {
  tag: "en",
  abbreviations,
  nameForms: englishNameForms,
  detectors: {
    names: [registryNames, candidateNames],
    dates: [dates],
    quotations: [quotationMarks],
  },
  refiners: [
    rejectedNames, // by rule or decision; before names compete, so that what they hid can come out
    flatNames, // registry names and candidates compete; the longest wins
    datesOutsideNames, // needs the names that remain
    decidedNames, // and decided dates and quotations: all that follows takes them for true
    roles, // needs the names beside titles
    decidedRoles,
    speakers, // needs names, and roles that stand for people
    decidedSpeakers,
    meetings, // needs participants' names, dates and who spoke
  ],
  heeds: [
    nameHeed(englishNameForms),
    mentionHeed,
    shortFormHeed,
    misspellingHeed,
    roleHeed,
    demonymHeed,
    meetingHeed,
  ],
};
