// Which markets to visit: some of every city and type, the doubtful first, the rest by a lot that can be drawn again.

import { createHash } from "node:crypto";
import { groupBy } from "../../model/group-by.ts";
import { byText } from "../compare-text.ts";
import type { Received } from "../registry/received.ts";

export interface SpotChecks {
  seed: string;
  /** Of each city and type, at least one market. */
  percent: number;
  chosen: SpotCheck[];
}

export interface SpotCheck {
  identity: string;
  city: string | null;
  county: string | null;
  type: string | null;
  name: string | null;
  file: string;
  /** Doubts between reports that speak of it, and doubts within its own report. */
  crossDoubts: number;
  doubts: number;
  /** Chosen for its doubts, or by lot. */
  why: "doubt" | "lot";
}

export interface SpotCheckOptions {
  seed: string;
  percent: number;
  /** Doubts between reports by identity. */
  crossDoubts: ReadonlyMap<string, number>;
}

/** The same seed and the same markets give the same list, whatever order they came in. */
export function chooseSpotChecks(
  markets: readonly Received[],
  { seed, percent, crossDoubts }: SpotCheckOptions,
): SpotChecks {
  const candidates = markets.map((market) => ({
    market,
    cross: crossDoubts.get(market.identity) ?? 0,
    lot: createHash("sha256").update(`${seed}\n${market.identity}`).digest("hex"),
  }));
  const strata = groupBy(candidates, ({ market }) => `${market.place?.cityCode ?? ""} ${market.checklist}`);
  const chosen = [...strata].sort(byText(([stratum]) => stratum)).flatMap(([, members]) => {
    const quota = Math.ceil((members.length * percent) / 100);
    return members
      .sort(
        (first, second) =>
          second.cross - first.cross || second.market.doubts - first.market.doubts || byLot(first, second),
      )
      .slice(0, quota);
  });
  return {
    seed,
    percent,
    chosen: chosen.map(({ market, cross }) => ({
      identity: market.identity,
      city: market.place?.city ?? market.market.city,
      county: market.place === null ? market.market.region : market.place.county,
      type: market.market.type,
      name: market.market.name,
      file: market.file,
      crossDoubts: cross,
      doubts: market.doubts,
      why: cross + market.doubts > 0 ? "doubt" : "lot",
    })),
  };
}

const byLot = byText(({ lot }: { lot: string }) => lot);
