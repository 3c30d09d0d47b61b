/** Print a line for people. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * A line that tells how far something is: rewritten in place on a terminal, one line per quarter elsewhere.
 * @param {string} what @param {number} total
 */
export function progress(what, total) {
  const live = process.stdout.isTTY;
  let done = 0;
  let shown = -1;
  const show = () => {
    const quarter = Math.floor((4 * done) / Math.max(total, 1));
    if (live) process.stdout.write(`\r  ${what}: ${done} of ${total} packages`);
    else if (quarter !== shown) say(`  ${what}: ${done} of ${total} packages`);
    shown = quarter;
  };
  show();
  return {
    step() {
      done = Math.min(done + 1, total);
      show();
    },
    /** @param {string} words */
    end(words) {
      if (live) process.stdout.write("\r\x1b[K");
      say(`  ${what}: ${words}`);
    },
  };
}

/** A problem that people can act on: printed without a stack. */
export class Complaint extends Error {}

/**
 * Run the main function of a script: complaints become one message and exit code 1, other errors keep their stack.
 * @param {() => Promise<number | void>} body resolves to the exit code
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Complaint ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
