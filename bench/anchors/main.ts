import { parseArgs } from "node:util";
import { hypothesis } from "./hypothesis.ts";
import { measure } from "./measure.ts";
import { described, report } from "./report.ts";
import { microsecondsEach, shortcomings } from "./score.ts";

/**
 * `npm run bench:anchors [-- --quick] [--scripts N] [--seed N] [--show wrong|all|none]`: how well annotations keep their
 * places under random edit scripts. Wrong places, and too few right ones, fail the run. `--quick` is what `npm test`
 * does: few scripts, and nothing to compare with.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    scripts: { type: "string" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "wrong" },
  },
});
const scripts = Number(values.scripts ?? (values.quick ? 300 : 10_000));
const every = values.quick ? undefined : 20;
let left = values.show === "none" ? 0 : 60;

const scores = measure({
  scripts,
  seed: Number(values.seed),
  ...(every !== undefined && { hypothesis: { match: hypothesis(), every } }),
  tell(told) {
    const isTold =
      told.verdict === "wrong" ||
      (values.show === "all" && told.verdict !== "right" && told.fate.kind === "kept");
    if (isTold && left-- > 0) console.log(`\n${described(told)}`);
  },
});
console.log(report(scores, scripts, every));

const slower =
  every !== undefined && microsecondsEach(scores, "Glossator") > microsecondsEach(scores, "Hypothesis");
for (const message of [
  ...shortcomings(scores),
  ...(slower ? ["placing is slower than by Hypothesis's method."] : []),
]) {
  process.exitCode = 1;
  console.error(`bench: ${message}`);
}
