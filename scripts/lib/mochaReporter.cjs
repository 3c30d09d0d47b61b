// Mocha's spec reporter, which also writes how many tests passed, and what failed, into the file that GLOSSATOR_RESULTS
// names.
const { writeFileSync } = require("node:fs");
const { format } = require("node:util");
const Mocha = require("mocha");

const { Base, Dot, Spec } = Mocha.reporters;

// In the extension host only lines with this mark are the tests' own.
if (process.env["GLOSSATOR_MARK_LINES"]) {
  Base.useColors = false;
  Base.consoleLog = (...words) => {
    for (const line of format(...words).split("\n")) console.log(`[test] ${line}`);
  };
}

module.exports = class extends (process.env["GLOSSATOR_REPORT"] === "dot" ? Dot : Spec) {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    const file = process.env["GLOSSATOR_RESULTS"];
    /** @type {string[]} */
    const failed = [];
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error) =>
      failed.push(`${test.fullTitle()}\n${error.stack ?? error}`),
    );
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes = 0 } = runner.stats ?? {};
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed }));
    });
  }
};
