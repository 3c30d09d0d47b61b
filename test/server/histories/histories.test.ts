import assert from "node:assert/strict";
import fc from "fast-check";
import { differences } from "../../support/differences.ts";
import { stateOf } from "./running.ts";
import { history, type Step } from "./steps.ts";
import { World } from "./world.ts";

/** `npm run test:histories` has a thousand; `GLOSSATOR_SEED` begins elsewhere. */
const numRuns = Number(process.env["GLOSSATOR_HISTORIES"] ?? 40);
const seed = Number(process.env["GLOSSATOR_SEED"] ?? 6);

/** Do it all, and compare with what is read of the same files and editors from the start. */
async function live(steps: readonly Step[], delays: readonly number[], threads: boolean): Promise<void> {
  let turn = 0;
  const world = new World(() => delays[turn++ % delays.length]!, threads);
  await world.running.settled();
  for (const step of steps) await world.do(step);
  // Where annotations of edited texts are is a matter of the edits; from their files alone it cannot be told.
  const isPlain = (uri: string): boolean => !world.open.has(uri);
  await compare(world, isPlain);
  for (const uri of [...world.open.uris()]) world.close(uri);
  await compare(world, () => true);
}

async function compare(world: World, isSeen: (uri: string) => boolean): Promise<void> {
  await world.running.settled();
  const fresh = await world.fresh();
  assert.deepEqual(differences(stateOf(world.running, isSeen), stateOf(fresh, isSeen)), []);
  assert.deepEqual(world.running.logged, []);
  fresh.workspace.dispose();
}

describe("histories", () => {
  it(`end as if all had been read from the start (${numRuns} of them)`, async function () {
    this.timeout(60_000 + numRuns * 2_000);
    const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(history, delays, fc.boolean(), live), { numRuns, seed });
  });
});
