import { describe, expect, it } from "vitest";
import { buildRegistry } from "../../../src/province/registry/build-registry.ts";
import { marketIdentity, ownName } from "../../../src/province/registry/market-identity.ts";
import { station } from "../receive.ts";

describe("one market, however it is written", () => {
  const same: [string, string, string][] = [
    ["青秀区", "青秀区云溪零工服务站", "云溪零工服务站"],
    ["青秀区", "南宁市青秀区云溪零工服务站", "青秀区 云溪（零工）服务站"],
    ["青秀区", "青秀云溪零工服务站", "青秀区云溪零工服务站"],
    ["恭城瑶族自治县", "恭城瑶族自治县油茶站", "油茶站"],
    ["横州市", "广西横州市茉莉站１号", "茉莉站1号"],
  ];
  it.each(same)("%s: %s = %s", (county, first, second) => {
    expect(station(county, first).identity).toBe(station(county, second).identity);
  });

  it("a former name of the county is the county", () => {
    const old = station("横县", "横县茉莉零工服务站", { 上级设区市: "南宁市" });
    expect(old.identity).toBe(station("横州市", "横州市茉莉零工服务站").identity);
    expect(station("横州市", "横县茉莉零工服务站").identity).toBe(old.identity);
  });

  it.each([
    ["another name", station("青秀区", "云溪站"), station("青秀区", "云河站")],
    ["another county", station("青秀区", "云溪站"), station("兴宁区", "云溪站")],
    ["another type", station("青秀区", "云溪站"), station("青秀区", "云溪站", { 市场类型: "综合性零工市场" })],
  ])("%s is another market", (_what, first, second) => {
    expect(first.identity).not.toBe(second.identity);
  });

  it("markets without a name are never taken for one", () => {
    const market = { name: null, type: "零工服务站点", region: "青秀区", city: "南宁市" };
    expect(marketIdentity(market, null, "a.yaml")).not.toBe(marketIdentity(market, null, "b.yaml"));
  });

  it("a name that is nothing but its division stays whole", () => {
    expect(ownName("青秀区", ["青秀区"])).toBe("青秀区");
  });
});

describe("each market counts once", () => {
  const early = { ...station("青秀区", "云溪站", { 填报日期: "2026-10-01" }), file: "a.yaml" };
  const late = { ...station("青秀区", "云溪站", { 填报日期: "2026-11-01" }), file: "b.yaml" };
  const undated = { ...station("青秀区", "云溪站", { 填报日期: null }), file: "c.yaml" };
  const sameDay = { ...station("青秀区", "云溪站", { 填报日期: "2026-11-01", 志愿者: 2 }), file: "d.yaml" };
  const copy = { ...late, file: "b (1).yaml" };
  const outcome = (...reports: (typeof early)[]) => {
    const { counted, superseded } = buildRegistry(reports);
    return [
      counted.map(({ file }) => file),
      superseded.map(({ report, by, reason }) => [report.file, by.file, reason]),
    ];
  };

  it.each([
    ["the later date", [early, late], ["b.yaml"], [["a.yaml", "b.yaml", "earlier"]]],
    ["any date before none", [undated, early], ["a.yaml"], [["c.yaml", "a.yaml", "earlier"]]],
    ["of one day the last by name", [late, sameDay], ["d.yaml"], [["b.yaml", "d.yaml", "same-day"]]],
    ["the same bytes once", [late, copy], ["b (1).yaml"], [["b.yaml", "b (1).yaml", "same-file"]]],
  ])("%s", (_what, reports, counted, superseded) => {
    expect(outcome(...reports)).toEqual([counted, superseded]);
    expect(outcome(...reports.toReversed())).toEqual([counted, superseded]);
  });
});
