import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../../src/province/schedule/registry/merge-reports.ts";
import { type Made, makeReport } from "../make-report.ts";

const first = makeReport({ sha: "first", date: "2024-11-20" });
const later = makeReport({ sha: "later", date: "2024-11-24" });
const shown = ({ reports }: ReturnType<typeof mergeReports>) =>
  reports.map(({ sha256, status }) => `${sha256} ${status}`);

describe("reports of one market in one month", () => {
  it("a later one replaces an earlier one, and both are kept", () => {
    const merged = mergeReports(mergeReports([], [first]).reports, [later]);
    expect(shown(merged)).toEqual(["first replaced", "later current"]);
    expect(merged.arrivals.map(({ arrival }) => arrival)).toEqual(["replaced"]);
  });

  it("an older one that arrives late does not count, and is kept", () => {
    const merged = mergeReports(mergeReports([], [later]).reports, [first]);
    expect(shown(merged)).toEqual(["later current", "first replaced"]);
    expect(merged.arrivals.map(({ arrival }) => arrival)).toEqual(["outdated"]);
  });

  it("of the same day, the one that arrives last counts", () => {
    const merged = mergeReports(mergeReports([], [first]).reports, [makeReport({ sha: "again", date: "2024-11-20" })]);
    expect(shown(merged)).toEqual(["first replaced", "again current"]);
  });

  it("the same report twice is one, also under another file name", () => {
    const merged = mergeReports(mergeReports([], [first]).reports, [{ ...first, file: "copy.yaml" }, later, later]);
    expect(shown(merged)).toEqual(["first replaced", "later current"]);
    expect(merged.arrivals.map(({ arrival }) => arrival)).toEqual(["replaced", "known", "known"]);
  });

  it("an undated report never replaces a dated one", () => {
    const merged = mergeReports(mergeReports([], [first]).reports, [makeReport({ sha: "undated", date: null })]);
    expect(shown(merged)).toEqual(["first current", "undated replaced"]);
  });

  it("the market keeps its reports when its county is renamed", () => {
    const before = makeReport({ sha: "old", region: "横县", name: "横县零工市场" });
    const after = makeReport({ sha: "new", region: "横州市", name: "横州市零工市场" });
    expect(before.market).toBe(after.market);
    expect(shown(mergeReports([before], [after]))).toEqual(["old replaced", "new current"]);
  });

  it.each<[string, Made, Made]>([
    ["types", { type: "综合性零工市场" }, { type: "零工服务站点" }],
    ["names", { name: "兴宁区零工市场" }, { name: "兴宁区朝阳零工市场" }],
    ["counties", {}, { region: "横州市", name: "横州市零工市场" }],
    ["the county's and the city's own", {}, { region: "南宁市", name: "南宁市零工市场" }],
  ])("two %s are two markets", (_, one, other) => {
    const merged = mergeReports([], [makeReport({ ...one, sha: "1" }), makeReport({ ...other, sha: "2" })]);
    expect(merged.reports.map(({ status }) => status)).toEqual(["current", "current"]);
  });
});

describe("laws of merging", () => {
  const some = fc.array(
    fc.record({
      sha: fc.constantFrom("a", "b", "c", "d", "e"),
      date: fc.constantFrom("2024-11-18", "2024-11-20", "2024-11-24", null),
      name: fc.constantFrom("兴宁区零工市场", "兴宁区朝阳零工市场"),
    }),
    { maxLength: 8 },
  );

  it("loses nothing, counts one report a market, and adding everything again changes nothing", () => {
    fc.assert(
      fc.property(some, fc.nat(), (made, cut) => {
        const reports = made.map((one) => makeReport(one));
        const at = reports.length === 0 ? 0 : cut % reports.length;
        const halfway = mergeReports([], reports.slice(0, at)).reports;
        const whole = mergeReports(halfway, reports.slice(at)).reports;
        const distinct = new Set(made.map((one) => JSON.stringify(one)));
        expect(whole.length).toBe(distinct.size);
        const markets = new Set(whole.map(({ market }) => market));
        expect(whole.filter(({ status }) => status === "current").length).toBe(markets.size);
        expect(mergeReports(whole, reports).reports).toEqual(whole);
        expect(whole).toEqual(mergeReports([], reports).reports);
      }),
    );
  });
});
