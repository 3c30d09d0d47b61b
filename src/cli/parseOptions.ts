import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./command.ts";

/**
 * Arguments read as `node:util` does.
 * @throws UsageError for an option that is not there or has no value
 */
export function parseOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * One of a few words that an option can have.
 * @throws UsageError for another one
 */
export function choice<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === given);
  if (chosen === undefined)
    throw new UsageError(
      `--${option} is ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)!}, not "${given}".`,
    );
  return chosen;
}
