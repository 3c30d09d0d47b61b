import assert from "node:assert/strict";
import { analyse } from "../../../../src/analysis/analyse.ts";
import { combineRegistry } from "../../../../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../../../../src/registry/parseRegistryFile.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";

/** A registry with a ministerial, a council within it, and a summit long past. */
export const registry = combineRegistry([
  parseRegistryFile(
    "r.yaml",
    `
people:
  anna-berg: { name: Anna Berg, roles: [{ title: Minister of Fisheries, organization: sweden }] }
  peter-holm: { name: Peter Holm, roles: [{ title: Secretary General, organization: strait-union }] }
  juhan-kask: { name: Juhan Kask }
  maria-tamm: { name: Maria Tamm, roles: [{ title: Minister of Transport, organization: estonia }] }
organizations:
  strait-union: { name: Strait Union }
  ferry-council: { name: Ferry Council, parentOrganization: strait-union }
places:
  sweden: { name: Sweden, demonyms: [Swedish] }
  estonia: { name: Estonia, demonyms: [Estonian] }
  turku: { name: Turku }
  riga: { name: Riga }
meetings:
  fisheries-2019: { name: Meeting of Strait Union Fisheries Ministers, startDate: 2019-03-11, endDate: 2019-03-12, location: turku, organizer: strait-union }
  ferry-council-2019: { name: Ferry Council of 2019, startDate: 2019-03-12, endDate: 2019-03-12, location: turku, organizer: ferry-council, superEvent: fisheries-2019 }
  riga-summit: { name: Riga Summit, startDate: 2018-07-01, endDate: 2018-07-02, location: riga, organizer: strait-union }
`,
  ),
]);

/**
 * `⟦meeting:rule words⟧` marks a participant's mention; a `*` behind the rule is by video. Meetings are named by what
 * the registry calls them; a proposed one by `new`. A mark without words in a list cannot be written: `⟦none⟧` is none.
 */
export function checkParticipants(marked: string, documentDate = "2019-03-12"): void {
  const { text } = parseMarked(marked);
  const findings = analyse(text, { registry, documentDate });
  const marks = findings.meetings.flatMap((meeting) =>
    meeting.participants.map((p) => ({
      start: p.start,
      end: p.end,
      label: `${short(meeting.id)}:${p.rule}${p.mode === "video" ? "*" : ""}`,
    })),
  );
  assert.equal(printMarked(text, marks), marked);
}

/** Name, day and place of what is proposed. */
export function checkProposed(text: string, expected: string): void {
  const found = analyse(text, { registry, documentDate: "2019-03-12" }).meetings;
  assert.equal(found.map((m) => `${m.name} ${m.startDate} ${m.place ?? ""}`).join(), expected);
}

const short = (id: string | null): string => (id === null ? "new" : (id.split("-")[0] ?? id));

/** Names the ministerial. */
export const lead = "Strait Union fisheries ministers met in Turku on Tuesday.";
