import { absentParticipant } from "./absentParticipant.ts";
import { ambiguousName } from "./ambiguousName.ts";
import type { Check } from "./check.ts";
import { contradictingDate } from "./contradictingDate.ts";
import { duplicateAlias } from "./duplicateAlias.ts";
import { emptyDocument } from "./emptyDocument.ts";
import { impossibleDate } from "./impossibleDate.ts";
import { meetingOutsideParent } from "./meetingOutsideParent.ts";
import { missingDocument } from "./missingDocument.ts";
import { overlappingRoles } from "./overlappingRoles.ts";
import { probableMisspelling } from "./probableMisspelling.ts";
import { skippedDocument } from "./skippedDocument.ts";
import { taggedTwoWays } from "./taggedTwoWays.ts";
import { titleOutOfOffice } from "./titleOutOfOffice.ts";
import { twoPlacesAtOnce } from "./twoPlacesAtOnce.ts";
import { unclosedQuotation } from "./unclosedQuotation.ts";
import { unknownMeeting } from "./unknownMeeting.ts";
import { unknownName } from "./unknownName.ts";
import { unlistedParticipant } from "./unlistedParticipant.ts";
import { untaggedAlias } from "./untaggedAlias.ts";
import { unusedEntry } from "./unusedEntry.ts";
import { wrongWeekday } from "./wrongWeekday.ts";
import { quotationWithoutSpeaker } from "./quotationWithoutSpeaker.ts";

/** All checks but those that reading a file makes (`readerCodes`), in the order of docs/checks.md. */
export const checks: readonly Check[] = [
  // files
  skippedDocument,
  // the registry
  duplicateAlias,
  missingDocument,
  overlappingRoles,
  meetingOutsideParent,
  twoPlacesAtOnce,
  unusedEntry,
  absentParticipant,
  // documents
  emptyDocument,
  unknownMeeting,
  unknownName,
  ambiguousName,
  probableMisspelling,
  taggedTwoWays,
  untaggedAlias,
  titleOutOfOffice,
  unlistedParticipant,
  quotationWithoutSpeaker,
  unclosedQuotation,
  impossibleDate,
  wrongWeekday,
  contradictingDate,
];
