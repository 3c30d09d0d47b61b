/** Something to be timed. `size` is what the time is divided by: code units, documents. */
export interface Contender {
  readonly name: string;
  readonly size: number;
  /** Does the same work each time; returns the processor seconds of what it had done by other processes. */
  run(): number | void;
}

export interface Timed {
  readonly name: string;
  /** Median over the rounds, in units of `size` a second of processor time. */
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

/** Over as many runs as fill a quarter of a second: shorter times are mostly noise. */
function speedOf(contender: Contender): number {
  let elsewhere = 0;
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    elsewhere += contender.run() ?? 0;
    const { user, system } = process.cpuUsage(before);
    const seconds = elsewhere > 0 ? elsewhere : (user + system) / 1e6;
    if (seconds > 0.25) return (contender.size * runs) / seconds;
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
    if ((contender.run() ?? 0) > 0) return;
    const used = process.cpuUsage(before);
    if (used.user + used.system > seconds * 1e6) return;
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
