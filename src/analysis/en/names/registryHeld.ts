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
  return (
    (role.startDate === undefined || compared(role.startDate, date) <= 0) &&
    (role.endDate === undefined || compared(role.endDate, date) >= 0)
  );
}

/** Less than 0 if a date is before another, 0 if they are equal as far as both are exact. */
function compared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = a.length === b.length ? [a, b] : [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
