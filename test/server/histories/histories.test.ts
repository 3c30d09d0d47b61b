import assert from "node:assert/strict";
import fc from "fast-check";
import { memoryAnalysisCache } from "../../support/memoryAnalysisCache.ts";
import { differences } from "../../support/differences.ts";
import { stateOf } from "./running.ts";
import { history, paths, type Step } from "./steps.ts";
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

/** The same with a window that ends, and another one that begins with what was kept of it. */
async function reopened(
  steps: readonly Step[],
  later: readonly Step[],
  delays: readonly number[],
): Promise<void> {
  let turn = 0;
  const cache = memoryAnalysisCache("1", (path) => path.length % 3 === 0);
  const world = new World(() => delays[turn++ % delays.length]!, true, cache);
  const reopen = async (): Promise<void> => {
    await world.running.workspace.dispose();
    world.running = await world.fresh(cache);
    // That something is lost shows when trees are worked out.
    await world.running.settled();
    await compare(world, () => true);
  };
  for (const some of [steps, later]) {
    await world.running.settled();
    for (const step of some) await world.do(step);
    await compare(world, (uri) => !world.open.has(uri));
    await reopen();
  }
  for (const uri of [...world.open.uris()]) world.close(uri);
  await compare(world, () => true);
  await reopen();
  // What is open is mostly as on the disk, which is known by now.
  for (const file of paths.keys()) await world.do({ kind: "open", file });
  await world.do({ kind: "type", file: 0, at: 0, deleted: 0, text: "Ada " });
  await world.running.settled();
  await reopen();
  await world.running.workspace.dispose();
}

describe("histories", () => {
  it(`end as if all had been read from the start (${numRuns} of them)`, async function () {
    this.timeout(60_000 + numRuns * 2_000);
    const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(history, delays, fc.boolean(), live), { numRuns, seed });
  });

  it("end so with what was kept when a window was closed, too", async function () {
    this.timeout(60_000 + numRuns * 3_000);
    const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 });
    const some = { numRuns: Math.ceil(numRuns / 2), seed };
    await fc.assert(fc.asyncProperty(history, history, delays, reopened), some);
  });
});
