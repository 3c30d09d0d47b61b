import type { Position, TypeHierarchyItem } from "vscode-languageserver-types";
import { wholesOf, type Whole } from "../corpus/wholes.ts";
import { meetingsOf } from "../corpus/meetings.ts";
import { dateRangeWords } from "./dateWords.ts";
import { entityAt } from "./entityAt.ts";
import { findingsAt } from "./findingsAt.ts";
import { symbolKinds } from "./symbolKinds.ts";
import { documentOf, locationOf, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/** The organization, place or meeting at a place, to ask what it is a part of and what its parts are. */
export function prepareTypeHierarchy(view: CorpusView, uri: string, position: Position): TypeHierarchyItem[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const key = entityAt(view, uri, offset)?.entity ?? meetingAt(view, uri, offset);
  const whole = key === undefined ? undefined : wholesOf(view.corpus).all.get(key);
  return whole && hasWholes(whole) ? itemOf(view, whole) : [];
}

/** What an item is a part of: the organization above, the place around, the meeting within which it was held. */
export function supertypes(view: CorpusView, { data }: TypeHierarchyItem): TypeHierarchyItem[] {
  const { all, wholeOf } = wholesOf(view.corpus);
  const whole = all.get(wholeOf.get(String(data)) ?? "");
  return whole ? itemOf(view, whole) : [];
}

/** The parts of an item. */
export function subtypes(view: CorpusView, { data }: TypeHierarchyItem): TypeHierarchyItem[] {
  const { all, parts } = wholesOf(view.corpus);
  return (parts.get(String(data)) ?? []).flatMap((key) => itemOf(view, all.get(key)!));
}

const hasWholes = (whole: Whole): boolean =>
  !("entity" in whole) || (whole.entity.kind !== "person" && whole.entity.kind !== "work");

/** The key of the meeting that the words at a place report. */
function meetingAt(view: CorpusView, uri: string, offset: number): string | undefined {
  const document = documentOf(view, uri);
  const finding = document && findingsAt(document.findings, offset).meeting;
  const found = meetingsOf(view.corpus).find(({ reports }) =>
    reports.some((report) => report.finding === finding),
  );
  return finding && found?.key;
}

function itemOf(view: CorpusView, whole: Whole): TypeHierarchyItem[] {
  if ("entity" in whole) {
    const { name, kind, at, ...rest } = whole.entity;
    const location = locationOf(view, at.uri, at.entry);
    const selection = locationOf(view, at.uri, at.id);
    if (!location || !selection) return [];
    const dates = "startDate" in rest ? dateRangeWords(rest.startDate, rest.endDate) : undefined;
    const detail = dates ?? kind;
    return [
      {
        name,
        kind: symbolKinds[kind],
        detail,
        ...location,
        selectionRange: selection.range,
        data: whole.key,
      },
    ];
  }
  const { name, startDate, endDate, reports } = whole.proposed;
  const location = reports[0] && locationOf(view, reports[0].uri, reports[0].finding);
  if (!location) return [];
  const words = ["meeting not in the registry", dateRangeWords(startDate, endDate)];
  const detail = words.filter((word) => word !== undefined).join(", ");
  return [
    { name, kind: symbolKinds.meeting, detail, ...location, selectionRange: location.range, data: whole.key },
  ];
}
