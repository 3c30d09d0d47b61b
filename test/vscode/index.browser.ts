// Sets the globals `mocha` and `Mocha`; the package's main module is Node's.
// oxlint-disable-next-line import/no-unassigned-import -- that is all it does
import "mocha/mocha.js";
import { listen } from "./support/said.ts";

/** What the browser's build of Mocha gives. */
declare const mocha: {
  setup(options: object): void;
  run(done: (failures: number) => void): MochaRunner;
};
interface MochaRunner {
  readonly stats?: { readonly passes: number };
  on(event: string, listen: (test: MochaTest, error?: Error) => void): void;
}
interface MochaTest {
  readonly title: string;
  fullTitle(): string;
}

/** Set by the bundler: a part of the tests' names. */
declare const testPattern: string;

/** Runs in a browser's extension host: all tests that the bundler put in. A rejection means failure. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: "bdd",
    timeout: 60_000, // boxes take their time on a loaded machine
    reporter: function silent() {},
    ...(testPattern !== "" && { grep: new RegExp(testPattern) }),
  });
  // @ts-expect-error -- the bundler makes this module
  await import("all-tests");
  const said = listen();
  const say = (line: string): void => console.log(`[test] ${line}`);
  const failed: string[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => {
      console.log(`[results] ${JSON.stringify({ passed: runner.stats?.passes ?? 0, failed })}`);
      resolve(count);
    });
    runner.on("pass", (test) => say(`  ✔ ${test.fullTitle()}`));
    runner.on("pending", (test) => say(`  - ${test.fullTitle()}`));
    runner.on("fail", (test, error) => {
      const failure = `${test.fullTitle()}\n${error?.stack ?? String(error)}\n      ${said()}`;
      failed.push(failure);
      say(`  ✖ ${failure}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
