import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Standard } from "../../model/standard.ts";
import { countBy, VERDICTS } from "../../model/verdict.ts";
import { byText } from "../compare-text.ts";
import type { CrossDoubt } from "../doubts/cross-doubt.ts";
import { callMarket } from "../doubts/cross-doubt.ts";
import { findCrossDoubts } from "../doubts/find-cross-doubts.ts";
import type { AsidePath } from "../inputs/input.ts";
import { buildRegistry } from "../registry/build-registry.ts";
import type { Received } from "../registry/received.ts";
import { chooseSpotChecks } from "../spot-check/choose-spot-checks.ts";
import { countLevel, type Division, divisionCode, stateOf } from "./count-level.ts";
import type { LevelSummary, MarketLine, ProvinceSummary } from "./summary.ts";

export interface SummariseInput {
  received: readonly Received[];
  refused: readonly RefusedInput[];
  aside: readonly AsidePath[];
  standard: Standard;
  tool: Assessment["tool"];
  seed: string;
  /** Of the spot checks. */
  percent: number;
}

/** Everything that came in → the province at a glance. The order of what came in never matters. */
export function summarise({
  received,
  refused,
  aside,
  standard,
  tool,
  seed,
  percent,
}: SummariseInput): ProvinceSummary {
  const registry = buildRegistry(received);
  const { counted, superseded } = registry;
  const doubts = findCrossDoubts(registry, standard);
  const crossDoubts = countDoubts(doubts);
  const { id, version, title, document, sha256 } = standard;
  return {
    format: "gig-audit/summary/1",
    tool,
    standard: { id, version, title, document, sha256 },
    until:
      counted
        .map(({ reportDate }) => reportDate ?? "")
        .sort()
        .at(-1) ?? "",
    inputs: {
      received: received.length + refused.length,
      judged: received.length,
      refused: refused.length,
      aside: aside.length,
    },
    ...countLevels(counted, standard, new Set(crossDoubts.keys())),
    markets: counted.map((market) => marketLine(market, crossDoubts.get(market.identity) ?? 0)),
    superseded: superseded.map(({ report, by, reason }) => ({
      file: report.file,
      by: by.file,
      reason,
      market: callMarket(report),
      reportDate: report.reportDate,
    })),
    refused: refused
      .map(({ file, diagnostics: [first] }) => ({ file, code: first?.code ?? "", message: first?.message ?? "" }))
      .sort(byText(({ file }) => file)),
    aside: [...aside].sort(byText(({ name, reason }) => `${name} ${reason}`)),
    doubts,
    spotChecks: chooseSpotChecks(counted, { seed, percent, crossDoubts }),
  };
}

function countDoubts(doubts: readonly CrossDoubt[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of doubts)
    for (const identity of new Set(places.map((place) => place.identity)))
      if (identity !== "") counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return counts;
}

function countLevels(
  counted: readonly Received[],
  { regions, checklists }: Standard,
  doubtful: ReadonlySet<string>,
): Pick<ProvinceSummary, "region" | "cities" | "counties"> {
  const byCity = groupBy(counted, ({ place }) => place?.cityCode ?? "");
  const byDivision = groupBy(counted, divisionCode);
  const cities: LevelSummary[] = [];
  const counties: LevelSummary[] = [];
  const all: Division[] = [];
  const count = (head: Parameters<typeof countLevel>[0], markets: readonly Received[] = []) =>
    countLevel(head, markets, checklists, doubtful);
  for (const [code, members] of groupBy(regions, ({ cityCode }) => cityCode)) {
    const city = members[0]?.city ?? "";
    const itself: Division = { code, name: words.province.cityItself(city), isCity: true };
    const divisions: Division[] = [
      ...members.map(({ countyCode, county }) => ({ code: countyCode, name: county, isCity: false })),
      itself,
    ];
    all.push(...divisions);
    cities.push(count({ level: "city", code, name: city, city, divisions }, byCity.get(code)));
    for (const division of divisions) {
      const level = division.isCity ? "city-itself" : "county";
      counties.push(
        count({ level, ...withoutKind(division), city, divisions: [division] }, byDivision.get(division.code)),
      );
    }
  }
  const unplaced = byDivision.get("");
  if (unplaced !== undefined) {
    const head = { level: "unplaced", code: "", name: words.province.unplaced, city: null, divisions: [] } as const;
    cities.push(count(head, unplaced));
    counties.push(count(head, unplaced));
  }
  const region = count(
    { level: "region", code: "450000", name: words.province.wholeRegion, city: null, divisions: all },
    counted,
  );
  return { region, cities, counties };
}

function withoutKind({ code, name }: Division): { code: string; name: string } {
  return { code, name };
}

function marketLine(market: Received, crossDoubts: number): MarketLine {
  const { place } = market;
  return {
    identity: market.identity,
    name: market.market.name,
    type: market.market.type,
    checklist: market.checklist,
    city: place?.city ?? market.market.city,
    county: place === null ? market.market.region : place.county,
    countyCode: place?.countyCode ?? place?.cityCode ?? null,
    regionNote: place === null ? words.province.notPlaced(market.market.region) : place.note,
    reportDate: market.reportDate,
    openDate: market.openDate,
    state: stateOf(market),
    verdicts: countBy(VERDICTS, Object.values(market.clauses)),
    score: market.score,
    failed: Object.entries(market.clauses).flatMap(([id, verdict]) =>
      verdict === "not_met" || verdict === "partly_met" ? [id] : [],
    ),
    doubts: market.doubts,
    crossDoubts,
    errors: market.errors,
    file: market.file,
  };
}
