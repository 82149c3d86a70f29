import { describe, expect, it } from "vitest";
import { createRegionFinder } from "../../../src/province/regions/find-region.ts";
import { STANDARD } from "../../standard/released.ts";

const find = createRegionFinder(STANDARD);

/** As written (region, city) → county or city itself, and whether a note says how it was understood. */
const cases: [region: string | null, city: string | null, found: string | null, note: RegExp | null][] = [
  ["横州市", "南宁市", "横州市", null],
  ["恭城瑶族自治县", "桂林市", "恭城瑶族自治县", null],
  ["恭城县", "桂林市", "恭城瑶族自治县", /全称/u],
  ["横县", "南宁市", "横州市", /2021/u],
  ["横县", null, "横州市", /2021/u],
  ["平果县", "百色市", "平果市", /2019/u],
  ["宜州市", "河池市", "宜州区", /2016/u],
  ["南宁市青秀区", "南宁市", "青秀区", null],
  ["广西壮族自治区南宁市青秀区", null, "青秀区", null],
  ["广西南宁市横县", null, "横州市", /2021/u],
  ["青 秀 区", "南宁市", "青秀区", null],
  ["武鸣", "南宁", "武鸣区", /全称/u],
  ["高新区", "南宁市", "西乡塘区", /西乡塘区/u],
  ["高新区", "桂林市", "七星区", /七星区/u],
  ["高新区", null, null, null],
  ["高新区", "贺州市", null, null],
  ["经开区", "南宁", "江南区", /江南区/u],
  ["广西—东盟经济技术开发区", "南宁市", "武鸣区", /武鸣区/u],
  ["南宁市", "南宁市", "南宁市", null],
  ["南宁", null, "南宁市", null],
  ["市本级", "柳州市", "柳州市", null],
  ["柳州市本级", null, "柳州市", null],
  ["市本级", null, null, null],
  ["鱼峰区", "桂林市", "鱼峰区", /请核对/u],
  ["云岭瑶族自治县", "南坡市", null, null],
  ["钦州市钦北区那蒙镇", "钦州市", "钦北区", /那蒙镇.*钦北区/u],
  ["横州市百合镇某某村委会", "南宁市", "横州市", /横州市/u],
  ["钦北区那蒙镇", "南宁市", "钦北区", /请核对/u],
  ["那蒙镇", "钦州市", null, null],
  ["宾阳县人社局", "南宁市", "宾阳县", /宾阳县人社局/u],
  ["450126", "南宁市", "宾阳县", /代码450126/u],
  ["４５０１００", null, "南宁市", /代码450100/u],
  ["999999", "南宁市", null, null],
  ["南宁市-宾阳县", "南宁市", "宾阳县", null],
  ["广西壮族自治区/南宁市/宾阳县", null, "宾阳县", null],
  ["广西壮族自治区—南宁市—宾阳县", null, "宾阳县", null],
  ["南宁宾阳县", null, "宾阳县", null],
  ["桂林高新区", "桂林市", "七星区", /七星区/u],
  ["宾阳县（本级）", "南宁市", "宾阳县", null],
  ["南宁市（本级）", null, "南宁市", null],
  ["宾阳市", "南宁市", null, null],
  ["青秀区第二分区", "南宁市", null, null],
  ["", "南宁市", null, null],
  [null, "南宁市", null, null],
];

describe("regions as people write them", () => {
  it.each(cases)("%s, %s → %s", (region, city, expected, note) => {
    const found = find(region, city);
    expect(found === null ? null : (found.county ?? found.city)).toBe(expected);
    if (note === null) expect(found?.note ?? null).toBe(null);
    else expect(found?.note).toMatch(note);
  });

  it("every division is found by its own name, with and without its city", () => {
    for (const { county, city, countyCode } of STANDARD.regions) {
      expect(find(county, city)?.countyCode).toBe(countyCode);
      expect(find(`${city}${county}`, null)?.countyCode).toBe(countyCode);
    }
  });

  it("every alias leads to a division of its own city", () => {
    for (const { name, city, countyCode } of STANDARD.regionAliases)
      expect(find(name, city)).toMatchObject({ city, countyCode, note: expect.stringContaining(name) });
  });
});
