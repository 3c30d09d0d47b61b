import type { YAMLError } from "yaml";

/** What a syntax error means, for somebody who does not know YAML's grammar. */
export function syntaxMessage(error: YAMLError): string {
  const said = error.message;
  if (error.code === "MISSING_CHAR") {
    if (/closing.*quote/.test(said)) return "The closing quotation mark of this value is missing.";
    if (/followed by map values/.test(said))
      return "This line has no colon: write a field as “name: value”, a list item as “- item”.";
    const closing = /end with (?:a )?(\S)/.exec(said)?.[1];
    if (closing) return `The closing “${closing}” is missing.`;
    if (/comma|,/.test(said)) return "A comma is missing between two items.";
    return "A character is missing here: a space after a colon, a comma, or a closing mark.";
  }
  if (error.code === "BAD_INDENT") {
    const closing = /end with a (\S)/.exec(said)?.[1];
    if (closing) return `The closing “${closing}” is missing.`;
  }
  return messages[error.code] ?? `This is not valid YAML: ${said}.`;
}

const messages: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  ALIAS_PROPS: "An alias (“*name”) takes neither an anchor nor a tag.",
  BAD_ALIAS: "The name of an anchor or alias is missing or not allowed.",
  BAD_COLLECTION_TYPE: "This tag does not fit what it stands before.",
  BAD_DIRECTIVE: "A line that begins with “%” is a YAML directive; this one is not known.",
  BAD_DQ_ESCAPE:
    "A backslash in double quotation marks begins an escape, and this one is unknown: write “\\\\” or use single quotation marks.",
  BAD_INDENT:
    "This line is not indented as its neighbours are: entries of one level must begin in the same column.",
  BAD_PROP_ORDER: "An anchor or a tag stands in the wrong place.",
  BAD_SCALAR_START: "A value cannot begin with this character: put the value in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY:
    "A value with a colon and a space in it must stand in quotation marks, or else it reads as another field.",
  BLOCK_IN_FLOW: "Inside brackets or braces there can be no indented list or block of text.",
  KEY_OVER_1024_CHARS: "A field name is too long: perhaps a quotation mark or a colon is missing.",
  MULTILINE_IMPLICIT_KEY:
    "A field name runs over several lines: perhaps a colon is missing on the line before, or a quotation mark.",
  MULTIPLE_ANCHORS: "A value can have one anchor only.",
  MULTIPLE_DOCS:
    "Only what stands before the first “---” separator is read; move the rest above it or to another file.",
  MULTIPLE_TAGS: "A value can have one tag only.",
  NON_STRING_KEY: "A field name must be a word.",
  TAB_AS_INDENT: "This line is indented by a tab: YAML wants spaces.",
  UNEXPECTED_TOKEN:
    "This does not belong here: perhaps a quotation mark, a dash or a line break is missing before it.",
};
