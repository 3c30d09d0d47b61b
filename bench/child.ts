import { spawnSync } from "node:child_process";

export interface Ran {
  readonly output: string;
  /** Processor seconds of the command and all it started. */
  readonly seconds: number;
}

/**
 * Run a shell command and tell what processor time it took. Its output goes through a pipe: programs that see
 * `/dev/null` at the other end search less.
 * @throws if it fails
 */
export function runCommand(command: string, environment: Readonly<Record<string, string>> = {}): Ran {
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", `set -o pipefail; { ${command}\n} | cat; status=$?; times >&2; exit $status`],
    {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      env: { ...process.env, ...environment },
    },
  );
  const times = [...stderr.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].at(-1);
  if (status !== 0 || !times) throw new Error(`${command}: ${stderr}`);
  const [, userMinutes, user, systemMinutes, system] = times.map(Number);
  return { output: stdout, seconds: 60 * (userMinutes! + systemMinutes!) + user! + system! };
}

/** A word for the shell as it stands. */
export const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
