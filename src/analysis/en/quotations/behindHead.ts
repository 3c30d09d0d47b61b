import type { Token } from "./outerText.ts";

/** `close` in `sources close to the talks`: an adjective whose phrase stands behind the noun. */
export const isBehindHead = (tokens: readonly Token[], at: number): boolean => {
  const preposition = behindHead.get(tokens[at]?.lower ?? "");
  return preposition !== undefined && tokens[at + 1]?.lower === preposition;
};

const behindHead: ReadonlyMap<string, string> = new Map(
  Object.entries({
    to: "close loyal privy sympathetic hostile opposed",
    with: "familiar acquainted",
    of: "aware critical supportive",
    on: "briefed",
    at: "present",
    by: "led headed chaired backed commissioned organised organized sponsored written signed hired",
  }).flatMap(([preposition, words]) => words.split(" ").map((word) => [word, preposition] as const)),
);

/** `2008` in `In 2008 Senator Berg said`: no part of the name behind it. */
export const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^\d{4}$/.test(tokens[at]!.lower) && /^(?:in|since|by|until)$/.test(tokens[at - 1]?.lower ?? "");
