import type { QuotationFinding } from "../../findings.ts";
import { lastMark, type Token } from "./outerText.ts";
import { tokensOf, type Attribution, type Place, type Scene } from "./speakerRule.ts";

/**
 * Whether a stretch is speech of its own although it has no verb: it stands alone or behind a colon and is written as a
 * sentence (`“A boat.”`, `Her answer: “Never.”`), or it goes on where words of the reporter's cut the clause of the
 * stretch `before` (`“The boats,” he said, “are gone.”`, `“I will”—he paused—“tomorrow.”`).
 */
export function isWholeUtterance(
  scene: Scene,
  place: Place,
  before: QuotationFinding | undefined,
  found: readonly (Attribution | undefined)[],
): boolean {
  const tokens = tokensOf(place);
  const first = firstLetter(scene.text, scene.quotations[place.index]!);
  if (place.sentences[place.sentence]!.bare || tokens[place.token - 1]?.text === ":")
    return isCapital(first) && /[.?!…]/.test(lastMark(scene.text, tokens[place.token]!));
  if (before?.form !== "direct" || isCapital(first)) return false;
  const cut = wordsBetween(scene, place, tokens);
  if (!cut || !isCapital(firstLetter(scene.text, before))) return false;
  const from = cut[0]!.text;
  const to = cut.at(-1)!.text;
  if (cut.length <= 12 && isDash(from) && isDash(to)) return cut.length > 2;
  const speaker = found[place.index - 1];
  return (
    to === "," &&
    lastMark(scene.text, before) === "," &&
    speaker?.span.start === found[place.index]?.span.start
  );
}

/** The tokens between a stretch and the one before it, which opens their sentence. */
function wordsBetween(scene: Scene, place: Place, tokens: readonly Token[]): readonly Token[] | undefined {
  const earlier = scene.places[place.index - 1];
  if (!earlier || earlier.paragraph !== place.paragraph || earlier.sentence !== place.sentence)
    return undefined;
  const lead = tokens[earlier.token - 1];
  if (lead && (lead.kind === "word" || place.token - earlier.token > 24)) return undefined;
  return place.token - earlier.token > 1 ? tokens.slice(earlier.token + 1, place.token) : undefined;
}

const isDash = (text: string): boolean => /^[—–―-]+$/.test(text);

/** The first letter or digit of a quotation, empty if it begins with none. */
function firstLetter(text: string, { content }: QuotationFinding): string {
  return /^[\s[(…]*([\p{L}\p{N}])/u.exec(text.slice(content.start, content.start + 8))?.[1] ?? "";
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
