import type { Person } from "../../../registry/entity.ts";
import type { NamedDocument } from "./registryDocument.ts";

/** Whether the person held any role at the document's date; true if either is not known. */
export function held(document: NamedDocument, person: Person): boolean {
  const date = document.view.source.documentDate?.value;
  if (!date || person.roles.length === 0) return true;
  return person.roles.some((role) => isHeldAt(role, date));
}

/** Whether a role covers a date; both may be less exact than a day. */
export function isHeldAt(
  role: { readonly startDate?: string; readonly endDate?: string },
  date: string,
): boolean {
  const starts =
    role.startDate === undefined ||
    role.startDate.slice(0, date.length) <= date.slice(0, role.startDate.length);
  const ends =
    role.endDate === undefined || role.endDate.slice(0, date.length) >= date.slice(0, role.endDate.length);
  return starts && ends;
}
