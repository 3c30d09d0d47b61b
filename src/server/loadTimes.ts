import { grouped } from "../text/grouped.ts";

/** What loading a corpus took, for the log. Milliseconds; those of several threads are added up. */
export interface Times {
  readonly listing: number;
  /** Looking whether files are as they were. */
  readonly looking: number;
  readonly registry: number;
  readonly reading: number;
  readonly analysing: number;
  readonly documents: number;
  /** Documents that were kept from an earlier run. */
  readonly kept: number;
}

/** Adds up what is being done until it is told. */
export class LoadTimes {
  private started = performance.now();
  private sum: Times = none;

  /** Begin anew; no-op in the middle of something. */
  begin(): void {
    if (this.sum === none) this.started = performance.now();
  }

  add(part: Partial<Times>): void {
    const { sum } = this;
    this.sum = {
      listing: sum.listing + (part.listing ?? 0),
      looking: sum.looking + (part.looking ?? 0),
      registry: sum.registry + (part.registry ?? 0),
      reading: sum.reading + (part.reading ?? 0),
      analysing: sum.analysing + (part.analysing ?? 0),
      documents: sum.documents + (part.documents ?? 0),
      kept: sum.kept + (part.kept ?? 0),
    };
  }

  /** Do a part of it, and add how long that took. */
  async of<R>(part: "listing" | "looking" | "registry", work: () => Promise<R>): Promise<R> {
    const start = performance.now();
    const result = await work();
    this.add({ [part]: performance.now() - start });
    return result;
  }

  /** A sentence on what was done since `begin`, and begin anew; undefined if it was not worth one. */
  tell(): string | undefined {
    const { listing, looking, registry, reading, analysing, documents, kept } = this.sum;
    const took = performance.now() - this.started;
    this.sum = none;
    if (documents + kept === 0) return undefined;
    const parts = [
      `listing files ${seconds(listing)}`,
      `looking at them ${seconds(looking)}`,
      `the registry ${seconds(registry)}`,
      `reading ${seconds(reading)}`,
      `analysing ${seconds(analysing)}`,
    ];
    const all = grouped(documents + kept);
    const known = kept > 0 ? `, ${grouped(kept)} of them kept from before` : "";
    return `${all} documents${known} in ${seconds(took)}: ${parts.join(", ")}.`;
  }
}

const none: Times = { listing: 0, looking: 0, registry: 0, reading: 0, analysing: 0, documents: 0, kept: 0 };

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
