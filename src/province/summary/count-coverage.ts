import type { Received } from "../registry/received.ts";
import { BUILT_STATES } from "../schedule/rows/construction.ts";
import type { Coverage, Covered } from "./summary.ts";

/** 正文二: “2024年底前，各市、县（市、区）……原则上规范建设1家以上综合性零工市场”. */
const COVERAGE_GOAL = { checklist: "comprehensive", by: "2024-12-31" } as const;

/**
 * How many divisions have a comprehensive market, on both readings of 各市、县（市、区）: the counties alone, or the cities
 * themselves as well. A market that says it is not built, or closed, or opens after its own report's date is not there.
 */
export function countCoverage(
  markets: readonly Received[],
  divisions: readonly { code: string; isCity: boolean }[],
): Coverage {
  const comprehensive = markets.filter(({ checklist }) => checklist === COVERAGE_GOAL.checklist);
  const inUse = codesOf(comprehensive.filter(isThere));
  const byGoal = codesOf(
    comprehensive.filter((market) => isThere(market) && (market.openDate ?? "9") <= COVERAGE_GOAL.by),
  );
  const counties = divisions.filter(({ isCity }) => !isCity);
  return {
    counties: covered(counties, inUse),
    withCities: covered(divisions, inUse),
    countiesByGoal: covered(counties, byGoal),
    withCitiesByGoal: covered(divisions, byGoal),
  };
}

function isThere({ construction, openDate, reportDate }: Received): boolean {
  if (construction !== null) return (BUILT_STATES as readonly string[]).includes(construction);
  return (openDate ?? "") <= (reportDate ?? "9");
}

function codesOf(markets: readonly Received[]): Set<string> {
  return new Set(markets.flatMap(({ place }) => place?.countyCode ?? place?.cityCode ?? []));
}

function covered(divisions: readonly { code: string }[], codes: ReadonlySet<string>): Covered {
  const count = divisions.filter(({ code }) => codes.has(code)).length;
  return { due: divisions.length, covered: count, rate: divisions.length === 0 ? null : count / divisions.length };
}
