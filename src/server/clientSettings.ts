import type { InlayHintSettings } from "../features/inlayHints.ts";

/** What users set in their editor, below `glossator`, that the server has to know while it runs. */
export interface ClientSettings {
  readonly inlayHints: InlayHintSettings;
  readonly codeLens: boolean;
}

/** What the server does without a word from the client. */
export const defaultSettings: ClientSettings = {
  inlayHints: { dates: false, speakers: false },
  codeLens: true,
};

/** The settings as a client sends them, alone or below `glossator`; what is missing or of a wrong type is as by default. */
export function clientSettings(sent: unknown): ClientSettings {
  const own = recordOf(sent);
  const section = "glossator" in own ? recordOf(own["glossator"]) : own;
  const hints = recordOf(section["inlayHints"]);
  const flag = (value: unknown, otherwise: boolean): boolean =>
    typeof value === "boolean" ? value : otherwise;
  return {
    inlayHints: {
      dates: flag(hints["dates"], defaultSettings.inlayHints.dates),
      speakers: flag(hints["speakers"], defaultSettings.inlayHints.speakers),
    },
    codeLens: flag(section["codeLens"], defaultSettings.codeLens),
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
