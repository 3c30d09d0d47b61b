import { setFlagsFromString } from "node:v8";

/**
 * Have V8 compile a pattern to machine code when it is first used. By default it compiles to code for an interpreter first
 * and throws that away at the second use: of the hundreds of long patterns here the first documents, and the first key in a
 * paragraph with words that were not read before, took a quarter more time.
 */
export const compilePatternsOnce = (): void => flag("--no-regexp-tier-up");

/**
 * Have V8 optimise a function once it has run through 400 KB of its code, not 66: what it then knows of the function holds
 * more often, so that fewer are compiled two or three times, which takes a sixth of a thread's first seconds.
 */
export const optimiseLater = (): void => flag("--interrupt-budget=400000");

/** Not in Electron, whose flags may be frozen, which ends the process. */
function flag(text: string): void {
  if (!process.versions["electron"]) setFlagsFromString(text);
}
