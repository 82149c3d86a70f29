// What must hold for any pile of reports: sums add up, rates come from sums, order never matters.

import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../../src/model/verdict.ts";
import type { Received } from "../../../src/province/registry/received.ts";
import { writeSummaryPage } from "../../../src/province/summary/page/summary-page.ts";
import { summarise } from "../../../src/province/summary/summarise.ts";
import type { LevelSummary, ProvinceSummary } from "../../../src/province/summary/summary.ts";
import { planSummary } from "../../../src/province/summary/workbook/plan-summary.ts";
import { STANDARD } from "../../standard/released.ts";
import { station } from "../receive.ts";

function summaryOf(received: readonly Received[], seed = "1", percent = 20): ProvinceSummary {
  return summarise({
    received,
    refused: [],
    aside: [],
    standard: STANDARD,
    tool: { name: "test", version: "0" },
    seed,
    percent,
  });
}

const reports = array(
  record({
    county: constantFrom("青秀区", "横州市", "鱼峰区", "恭城瑶族自治县", "南宁市", "没有这个县"),
    name: constantFrom("云溪站", "云河站", "云湖站"),
    type: constantFrom("零工服务站点", "综合性零工市场", "产业园区零工市场", "其他类型"),
    date: constantFrom("2026-10-01", "2026-11-01", null),
    opened: constantFrom("2024-05-01", "2025-05-01", null),
    area: integer({ min: 1, max: 200 }),
  }),
  { maxLength: 14 },
).map((made) =>
  made.map(({ county, name, type, date, opened, area }, index) => ({
    ...station(county, name, { 市场类型: type, 填报日期: date, 投入使用日期: opened, 专用面积: area }),
    file: `${index}.yaml`,
  })),
);

const sum = (levels: readonly LevelSummary[], of: (level: LevelSummary) => number) =>
  levels.reduce((total, level) => total + of(level), 0);

const figures: [string, (level: LevelSummary) => number][] = [
  ["markets", ({ markets }) => markets],
  ["doubtful", ({ doubtful }) => doubtful],
  ["gaps", ({ states }) => states.gaps],
  ["comprehensive", ({ byType }) => byType.comprehensive?.markets ?? 0],
  ["divisions", ({ divisions }) => divisions.due],
  ["covered", ({ coverage }) => coverage.counties.covered],
  ["covered with cities", ({ coverage }) => coverage.withCities.covered],
  ["covered by the goal", ({ coverage }) => coverage.withCitiesByGoal.covered],
  ...VERDICTS.map((verdict): [string, (level: LevelSummary) => number] => [
    verdict,
    ({ verdicts }) => verdicts[verdict],
  ]),
];

describe("laws of the summary", () => {
  it("every figure of the region is the sum of its cities, and of its counties", () => {
    assert(
      property(reports, (received) => {
        const { region, cities, counties } = summaryOf(received);
        for (const [name, of] of figures) {
          expect(sum(cities, of), name).toBe(of(region));
          expect(sum(counties, of), name).toBe(of(region));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("nothing is lost and nothing counted twice", () => {
    assert(
      property(reports, (received) => {
        const { inputs, markets, superseded, region } = summaryOf(received);
        expect(markets.length + superseded.length).toBe(inputs.judged);
        expect(region.markets).toBe(markets.length);
        expect(new Set(markets.map(({ identity }) => identity)).size).toBe(markets.length);
      }),
      { numRuns: 25 },
    );
  });

  it("the order of the inputs never matters", () => {
    assert(
      property(reports, (received) => {
        expect(summaryOf(received.toReversed())).toEqual(summaryOf(received));
      }),
      { numRuns: 25 },
    );
  });

  it("shares are recomputed from counts", () => {
    assert(
      property(reports, (received) => {
        const { region, cities } = summaryOf(received);
        for (const { clauses } of [region, ...cities])
          for (const { verdicts, judged, failed, share } of clauses) {
            expect(failed).toBe(verdicts.not_met + verdicts.partly_met);
            expect(share).toBe(judged === 0 ? null : failed / judged);
          }
      }),
      { numRuns: 10 },
    );
  });
});

describe("coverage, on both bases", () => {
  const market = (county: string, opened: string | null, type = "综合性零工市场", construction?: string) =>
    station(county, "云溪零工市场", { 市场类型: type, 投入使用日期: opened, 建设状态: construction });

  it("counts 111 counties, and 125 with the cities themselves", () => {
    const { region } = summaryOf([
      market("青秀区", "2024-05-01"),
      market("柳州市", "2025-05-01"),
      market("横州市", null),
    ]);
    expect(region.coverage).toEqual({
      counties: { due: 111, covered: 2, rate: 2 / 111 },
      withCities: { due: 125, covered: 3, rate: 3 / 125 },
      countiesByGoal: { due: 111, covered: 1, rate: 1 / 111 },
      withCitiesByGoal: { due: 125, covered: 1, rate: 1 / 125 },
    });
  });

  it.each([
    ["a station is no comprehensive market", market("青秀区", "2024-05-01", "零工服务站点")],
    ["a market that opens after its report is not there yet", market("青秀区", "2027-01-01")],
    ["a market in no known division covers none", market("没有这个县", "2024-05-01")],
    ["a market under construction covers none", market("青秀区", null, undefined, "在建")],
    ["nor does a closed one", market("青秀区", "2024-05-01", undefined, "停运")],
  ])("%s", (_what, received) => {
    expect(summaryOf([received]).region.coverage.withCities.covered).toBe(0);
  });

  it("names who has not sent anything", () => {
    const { region, cities } = summaryOf([market("青秀区", null)]);
    expect([region.divisions.heard, region.divisions.silent.length]).toEqual([1, 110]);
    expect(cities.find(({ name }) => name === "南宁市")?.divisions.silent).not.toContain("青秀区");
  });
});

describe("spot checks", () => {
  const many = ["青秀区", "横州市", "鱼峰区"].flatMap((county) =>
    Array.from({ length: 12 }, (_none, index) =>
      station(county, `第${index}号虚构站`, { 服务电话: `0771-52180${10 + index}` }),
    ),
  );
  const chosen = (seed: string, received = many) =>
    summaryOf(received, seed).spotChecks.chosen.map(({ identity }) => identity);

  it("are the same for the same seed, whatever order the reports came in", () => {
    expect(chosen("甲", many.toReversed())).toEqual(chosen("甲"));
  });

  it("are others for another seed", () => {
    const plain = many.map((report) => ({ ...report, doubts: 0, traces: { ...report.traces, phone: null } }));
    expect(chosen("乙", plain)).not.toEqual(chosen("甲", plain));
  });

  it("take a share of every city and type, at least one, the doubtful first", () => {
    const { spotChecks } = summaryOf([...many, station("万秀区", "独一站")], "甲", 10);
    const cities = spotChecks.chosen.map(({ city }) => city);
    expect(cities.toSorted()).toEqual(["南宁市", "南宁市", "南宁市", "柳州市", "柳州市", "梧州市"]);
    const doubtful = summaryOf([...many, station("青秀区", "同号站", { 服务电话: "0771-5218010" })], "甲", 1);
    expect(doubtful.spotChecks.chosen[0]).toMatchObject({ why: "doubt" });
  });
});

describe("forms of the summary", () => {
  const hostile = station("青秀区", '=HYPERLINK("http://x")<script>alert(1)</script>');
  const summary = summaryOf([hostile, station("横州市", "云溪站")]);

  it("the page holds no markup of a submission, no script and no address", () => {
    const page = writeSummaryPage(summary);
    expect(page).not.toMatch(/<script|<img|<link|src=|href="http|url\(/u);
    expect(page).toContain("&lt;script&gt;");
  });

  it("the workbook has a sheet for each level, filtered, with heads on every page", () => {
    const { sheets } = planSummary(summary);
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(["全区", "各市", "各县"]);
    for (const { filter, print, frozen } of sheets.slice(1)) {
      expect(filter).toBeDefined();
      expect(frozen?.rows).toBe(3);
      expect(print).toMatchObject({ isLandscape: true, repeatRows: [3, 3] });
    }
  });

  it("no sheet prints smaller than two thirds: a wide one goes over pages, with its names on each", () => {
    for (const { name, columns, print = {}, merges = [] } of planSummary(summary).sheets) {
      const { isLandscape = false, pagesWide = 1, repeatColumns = 0 } = print;
      const widthOf = (count: number) => columns.slice(0, count).reduce((total, { width }) => total + width, 0);
      const across = (widthOf(columns.length) + (pagesWide - 1) * widthOf(repeatColumns)) / pagesWide;
      // A4 takes 146 letters of 7 pixels across the page, 99 upright, inside margins of half an inch.
      expect(across, name).toBeLessThan((isLandscape ? 146 : 99) / 0.65);
      expect(repeatColumns > 0, name).toBe(pagesWide > 1);
      const titleFrom = merges[0]?.charCodeAt(0) ?? 0;
      expect(titleFrom - "A".charCodeAt(0), name).toBe(repeatColumns);
    }
  });
});
