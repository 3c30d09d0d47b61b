import { impossible, isIsoDate } from "../registry/isoDate.ts";

/** A text that came as a line of JSON. */
export interface InputLine {
  readonly id?: string;
  readonly text: string;
  /** The document's date, ISO 8601. */
  readonly dct?: string;
  /** What is wrong with the line though the text can be read, as a sentence. */
  readonly problem?: string;
}

/** One line of JSON `{"id", "text", "dct"}`, or a sentence that says why it cannot be read. */
export function readLine(line: string): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON; skipped.";
  }
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    return 'no "text"; skipped.';
  const id =
    "id" in value && (typeof value.id === "string" || typeof value.id === "number")
      ? { id: String(value.id) }
      : {};
  return { ...id, text: value.text, ...dateOf("dct" in value ? value.dct : undefined) };
}

/** A date as given, or its day if the time behind it is written in another way. */
function dateOf(given: unknown): Pick<InputLine, "dct" | "problem"> {
  if (given === undefined || given === null || given === "") return {};
  const written = typeof given === "string" ? given.trim() : "";
  const dct = isIsoDate(written) ? written : (/^\d{4}-\d\d-\d\d(?=[T ])/.exec(written)?.[0] ?? "");
  if (isIsoDate(dct) && impossible(dct) === undefined) return { dct };
  return { problem: `"dct" is no date as 2023-10-12, but ${JSON.stringify(given)}; left out.` };
}
