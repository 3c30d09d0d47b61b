import type { CommandTarget, clientCommands } from "../protocol.ts";

/**
 * Text of the corpus for use in Markdown: one line, and nothing in it can be markup, a link (not even a bare
 * address), an image, HTML or an icon.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$^=]/g, "\\$&");

/** A link to a web page; only its label if the address is not http or https. */
export function webLink(label: string, url: string): string {
  const safe = safeUrl(url);
  return safe === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}

/** A link that runs a client's command with one target. */
export function commandLink(
  label: string,
  command: (typeof clientCommands)[keyof typeof clientCommands],
  target: CommandTarget,
): string {
  return `[${escapeMarkdown(label)}](command:${command}?${percentEncode(JSON.stringify([target]))})`;
}

/** The address in a form that cannot end a Markdown link early; undefined unless it is http or https. */
export function safeUrl(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return undefined;
    return parsed.href.replace(/[()<>[\]\\"'`*_|\s]/g, (character) => percentEncode(character, true));
  } catch {
    return undefined;
  }
}

function percentEncode(text: string, all = false): string {
  const encoded = all ? text : encodeURIComponent(text);
  return encoded.replace(
    all ? /[^]/g : /[()'!*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
