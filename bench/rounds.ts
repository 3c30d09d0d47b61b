/** Something to be timed: `run` does the same work each time. `size` is what it is divided by, in code units. */
export interface Contender {
  readonly name: string;
  readonly size: number;
  run(): void;
}

export interface Timed {
  readonly name: string;
  /** Median over the rounds, in code units a second of processor time of this thread. */
  readonly speed: number;
}

/**
 * Time contenders in interleaved rounds, so that a busy machine slows all of them alike, and take medians.
 * @param seconds of processor time for each to warm up
 */
export function timed(contenders: readonly Contender[], rounds: number, seconds = 1): readonly Timed[] {
  const speeds = contenders.map((): number[] => []);
  for (const contender of contenders) warmUp(contender, seconds);
  for (let round = 0; round < rounds; round++)
    contenders.forEach((contender, i) => {
      speeds[i]!.push(speedOf(contender));
    });
  return contenders.map((contender, i) => ({ name: contender.name, speed: median(speeds[i]!) }));
}

/** Code units a second, over as many runs as fill a quarter of a second: shorter times are mostly noise. */
function speedOf(contender: Contender): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    contender.run();
    const { user, system } = process.cpuUsage(before);
    if (user + system > 250_000) return (contender.size * runs) / ((user + system) / 1e6);
  }
}

/** Median processor time of one run in milliseconds, once compilers have done their work. */
export function millisecondsOf(run: () => unknown): number {
  const contender = { name: "", size: 1, run: () => void run() };
  return 1000 / timed([contender], 3)[0]!.speed;
}

/** Run until compilers have done their work: for some seconds of processor time, twenty times at most. */
function warmUp(contender: Contender, seconds: number): void {
  const before = process.cpuUsage();
  for (let i = 0; i < 20; i++) {
    contender.run();
    const used = process.cpuUsage(before);
    if (used.user + used.system > seconds * 1e6) return;
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
