interface Goal {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly reached: boolean;
}

const goals: Goal[] = [];

/** Note what was set out to be reached and what was measured, for `printGoals`. */
export function goal(what: string, asked: string, measured: number, reached: boolean, unit = "×"): void {
  goals.push({ what, asked, measured: `${measured.toFixed(measured < 10 ? 2 : 0)} ${unit}`, reached });
}

/** Print all goals as a table. */
export function printGoals(): void {
  console.log(`\n${"Set out".padEnd(48)} ${"asked".padEnd(24)} measured`);
  for (const { what, asked, measured, reached } of goals)
    console.log(
      `${what.padEnd(48)} ${asked.padEnd(24)} ${measured.padEnd(10)} ${reached ? "✔" : "not reached"}`,
    );
}
