import { describe, expect, it } from "vitest";
import { findCrossDoubts } from "../../../src/province/doubts/find-cross-doubts.ts";
import { median } from "../../../src/province/doubts/outliers.ts";
import { buildRegistry } from "../../../src/province/registry/build-registry.ts";
import type { Received } from "../../../src/province/registry/received.ts";
import { STANDARD } from "../../standard/released.ts";
import { receive, station } from "../receive.ts";

const doubtsOf = (...reports: Received[]) => findCrossDoubts(buildRegistry(reports), STANDARD);
const idsOf = (...reports: Received[]) => doubtsOf(...reports).map(({ id }) => id);

const posting = (text: string) => ({ 编号: "J", 原文: text });
const LONG = "招砂糖橘采摘工20名，大田镇龙口村果园，每天8小时，130—150元/天，包午餐。";
const LONGER = "物流园3号库招搬运工5人，8:00至17:00，180元/天，日结，须能搬50斤。";

/** Enough numbers, dates and words to tell one market from another by. */
function telling(seed: number): Record<string, unknown> {
  const keys =
    "专用面积 近30日发布零工岗位条数 近90天求职登记人数 近90天一对一职业指导人次 近90天引导就业登记人次 近90天政策咨询人次 近90天培训咨询人次 近90天收集培训意愿份数 “数智人社”近30日岗位条数 近90天引导注册人次 近90天线上求职/投递次数";
  const numbers = Object.fromEntries(keys.split(" ").map((key, index) => [key, 20 + ((seed * 37 + index * 11) % 180)]));
  const days = ["2026-09-01", "2026-08-03", "2026-07-07", "2026-06-11", "2026-05-15"];
  const dates = days.map((day, index) => ({ 日期: day, 用工主体: `虚构企业第${seed}${index}号有限公司` }));
  const rules = days.map((day, index) => ({ 名称: `第${seed}${index}号工作规章制度`, 印发日期: day }));
  return { ...numbers, 用工指导记录: dates, 工作规章制度清单: rules };
}

/** The same, with a county's name in its words. */
function named(answers: Record<string, unknown>, county: string): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(answers).replaceAll("虚构企业", `${county}企业`).replaceAll("工作规章", `${county}规章`),
  );
}

const cases: [what: string, id: string, doubtful: Received[], innocent: Received[]][] = [
  [
    "one phone in two counties",
    "same-phone",
    [station("青秀区", "甲站", { 服务电话: "0771-5218001" }), station("横州市", "乙站", { 服务电话: "0771 5218001" })],
    [station("青秀区", "甲站", { 服务电话: "0771-5218001" }), station("青秀区", "乙站", { 服务电话: "0771-5218001" })],
  ],
  [
    "a hotline is everybody's",
    "same-phone",
    [station("青秀区", "甲站", { 服务电话: "13977100001" }), station("横州市", "乙站", { 服务电话: "13977100001" })],
    [station("青秀区", "甲站", { 服务电话: "12333" }), station("横州市", "乙站", { 服务电话: "12333" })],
  ],
  [
    "one address for two markets",
    "same-address",
    [
      station("青秀区", "甲站", { 详细地址: "南宁市青秀区民族大道1号" }),
      station("青秀区", "乙站", { 详细地址: "民族大道1号" }),
    ],
    [station("青秀区", "甲站", { 详细地址: "民族大道1号" }), station("青秀区", "乙站", { 详细地址: "民族大道11号" })],
  ],
  [
    "an address in another county, written out",
    "same-address",
    [
      station("良庆区", "甲站", { 详细地址: "南宁市良庆区银海大道１０８号" }),
      station("邕宁区", "乙站", { 详细地址: "广西南宁市良庆区银海大道108号 " }),
    ],
    [station("马山县", "甲站", { 详细地址: "人民路10号" }), station("宾阳县", "乙站", { 详细地址: "人民路10号" })],
  ],
  [
    "a street runs through the districts of a city",
    "same-address",
    [
      station("青秀区", "甲站", { 详细地址: "民族大道100号" }),
      station("兴宁区", "乙站", { 详细地址: "青秀区民族大道100号" }),
    ],
    [
      station("青秀区", "甲站", { 详细地址: "民族大道100号" }),
      station("横州市", "乙站", { 详细地址: "横州市民族大道100号" }),
    ],
  ],
  [
    "one photo for two markets",
    "same-photo",
    [receiveWith("甲站", { "门头.jpg": "aa" }), receiveWith("乙站", { "正门.JPG": "aa" })],
    [receiveWith("甲站", { "协议.pdf": "aa" }), receiveWith("乙站", { "协议.pdf": "aa" })],
  ],
  [
    "one market claimed by two counties",
    "same-market",
    [station("青秀区", "云溪湖畔零工服务站"), station("横州市", "云溪湖畔零工服务站")],
    [station("青秀区", "零工服务站"), station("横州市", "零工服务站")],
  ],
  [
    "a county's market sent by another county",
    "same-market",
    [station("田林县", "百色市田林县零工市场"), station("西林县", "田林县零工市场")],
    [station("田林县", "田林县零工市场"), station("西林县", "西林县零工市场")],
  ],
  [
    "one sign over two markets of a county",
    "same-sign",
    [
      station("万秀区", "甲站", { 门头标识文字: "万秀区零工市场" }),
      station("万秀区", "乙站", { 门头标识文字: "万秀区 零工市场" }),
    ],
    [
      station("万秀区", "甲站", { 门头标识文字: "万秀区零工市场" }),
      station("长洲区", "乙站", { 门头标识文字: "万秀区零工市场" }),
    ],
  ],
  [
    "one name, two types",
    "same-name",
    [station("青秀区", "云溪站"), station("青秀区", "云溪站", { 市场类型: "综合性零工市场" })],
    [station("青秀区", "云溪站"), station("横州市", "云溪站", { 市场类型: "综合性零工市场" })],
  ],
  [
    "copied answers, but for one figure",
    "copied-answers",
    [station("青秀区", "甲站", telling(1)), station("横州市", "乙站", { ...telling(1), 专用面积: 999 })],
    [station("青秀区", "甲站", telling(1)), station("横州市", "乙站", telling(2))],
  ],
  [
    "copied answers, with the county's name replaced",
    "copied-answers",
    [station("青秀区", "甲站", named(telling(1), "青秀")), station("横州市", "乙站", named(telling(1), "横州"))],
    [station("青秀区", "甲站", named(telling(1), "青秀")), station("横州市", "乙站", named(telling(2), "横州"))],
  ],
  [
    "copied answers, with the other county's name left in",
    "copied-answers",
    [station("青秀区", "甲站", named(telling(1), "青秀")), station("横州市", "乙站", named(telling(1), "青秀"))],
    [station("青秀区", "甲站", named(telling(1), "青秀")), station("横州市", "乙站", named(telling(2), "青秀"))],
  ],
  [
    "the same sampled postings",
    "same-postings",
    [
      station("青秀区", "甲站", { 岗位抽样表: [posting(LONG), posting(LONGER)] }),
      station("横州市", "乙站", { 岗位抽样表: [posting(LONGER), posting(LONG)] }),
    ],
    [
      station("青秀区", "甲站", { 岗位抽样表: [posting(LONG), posting(LONGER)] }),
      station("横州市", "乙站", { 岗位抽样表: [posting(LONG)] }),
    ],
  ],
  [
    "everything yes and no facts",
    "all-yes",
    [station("青秀区", "甲站", { 提供的服务: allServices("是") })],
    [station("青秀区", "甲站", { 提供的服务: { ...allServices("是"), 职业介绍: "否" } })],
  ],
  [
    "a part over its whole",
    "impossible-total",
    [station("青秀区", "甲站", { 近90天一对一职业指导人次: 80, 近90天各项服务人次: { 职业指导: 60 } })],
    [station("青秀区", "甲站", { 近90天一对一职业指导人次: 60, 近90天各项服务人次: { 职业指导: 60 } })],
  ],
  [
    "placed more than looked for work",
    "impossible-total",
    [flows({ 本月对接成功人次: 160, 本月求职登记人次: 100, 上月结转有效求职人数: 50 })],
    [flows({ 本月对接成功人次: 150, 本月求职登记人次: 100, 上月结转有效求职人数: 50 }), flows({ 本月对接成功人次: 9 })],
  ],
  [
    "left over and new do not make the whole",
    "impossible-total",
    [flows({ 上月结转有效需求人数: 50, 本月新增需求人数: 90, 本月有效需求人数: 200 })],
    [flows({ 上月结转有效需求人数: 50, 本月新增需求人数: 90, 本月有效需求人数: 140 })],
  ],
  [
    "a running total that falls",
    "impossible-total",
    [yearOf("2026-10-01", 500), yearOf("2026-11-01", 400)],
    [yearOf("2025-12-01", 500), yearOf("2026-01-20", 40)],
  ],
  [
    "two reports of one day",
    "same-day",
    [station("青秀区", "甲站", { 志愿者: 1 }), station("青秀区", "甲站", { 志愿者: 2 })],
    [station("青秀区", "甲站", { 填报日期: "2026-10-01" }), station("青秀区", "甲站")],
  ],
  [
    "perhaps two markets under one name",
    "two-markets",
    [placeOf("2026-10-01", "民族大道1号", "0771-5218001"), placeOf("2026-11-01", "建设路9号", "0771-5218002")],
    [placeOf("2026-10-01", "民族大道1号", "0771-5218001"), placeOf("2026-11-01", "建设路9号", "0771-5218001")],
  ],
];

function receiveWith(name: string, photos: Record<string, string>): Received {
  const answers = { 市场名称: name, "所属市（县、区）全称": "青秀区", 上级设区市: "南宁市" };
  return receive(`${name}.yaml`, answers, photos);
}

function flows(month: Record<string, number>): Received {
  return station("青秀区", "甲站", month);
}

function allServices(answer: string): Record<string, string> {
  const services = STANDARD.facts.flatMap(({ facts }) => facts).find(({ key }) => key === "services")?.choices ?? [];
  return Object.fromEntries(services.map((service) => [service, answer]));
}

function yearOf(date: string, registrations: number): Received {
  return station("青秀区", "甲站", { 填报日期: date, 本年累计求职登记人次: registrations });
}

function placeOf(date: string, address: string, phone: string): Received {
  return station("青秀区", "甲站", { 填报日期: date, 详细地址: address, 服务电话: phone });
}

describe("doubts between reports", () => {
  it.each(cases)("%s", (_what, id, doubtful, innocent) => {
    expect(idsOf(...doubtful)).toContain(id);
    expect(idsOf(...innocent)).not.toContain(id);
  });

  it.each(cases)("%s: two places that disagree, worded as something to check", (_what, id, doubtful) => {
    const found = doubtsOf(...doubtful).find((doubt) => doubt.id === id);
    expect(found?.places.length).toBeGreaterThanOrEqual(2);
    expect(found?.message).toMatch(/请/u);
    expect(found?.message).not.toMatch(/造假|虚报/u);
  });

  it.each(cases)("%s: the same whatever order they came in", (_what, _id, doubtful) => {
    expect(doubtsOf(...doubtful.toReversed())).toEqual(doubtsOf(...doubtful));
  });
});

describe("clean sheets without evidence", () => {
  const clean = (index: number, photos: Record<string, string> = {}): Received => {
    const report = receiveWith(`第${index}站`, photos);
    return { ...report, clauses: Object.fromEntries(Object.keys(report.clauses).map((id) => [id, "met" as const])) };
  };
  const cleans = (count: number) => Array.from({ length: count }, (_none, index) => clean(index));
  const withEvidence = (count: number) =>
    Array.from({ length: count }, (_none, index) => clean(100 + index, { [`${index}.jpg`]: `sha${index}` }));
  const bareIn = (...reports: Received[]) => doubtsOf(...reports).filter(({ id }) => id === "no-evidence");

  it("are named one by one while they are few", () => {
    expect(bareIn(...cleans(3))).toHaveLength(3);
    expect(bareIn(...cleans(12), ...withEvidence(40))).toHaveLength(12);
  });

  it("are one doubt, of no market in particular, where nobody sends any", () => {
    const [doubt, ...others] = bareIn(...cleans(12));
    expect(others).toEqual([]);
    expect(doubt?.message).toMatch(/12家没有附/u);
    expect(doubt?.places.map(({ identity }) => identity)).toEqual(Array.from({ length: 12 }, () => ""));
  });

  it("stand behind what is wrong for sure", () => {
    const ids = idsOf(...cleans(1), ...[1, 2].map((count) => station("青秀区", "甲站", { 志愿者: count })));
    expect(ids).toEqual(["same-day", "no-evidence"]);
  });
});

describe("outliers", () => {
  const areas = [18, 20, 22, 25, 19, 21, 24, 23, 20, 22, 18, 26];
  const stations = (last: number) =>
    [...areas, last].map((area, index) => station("青秀区", `第${index}站`, { 专用面积: area }));

  it("a slip of two digits is far out, and compared with the median", () => {
    const [doubt] = doubtsOf(...stations(2200)).filter(({ id }) => id === "outlier");
    expect(doubt?.message).toMatch(/2200平方米.*中位数22平方米/u);
    expect(doubt?.places.map(({ place }) => place)).toEqual([
      expect.stringContaining("第12站"),
      expect.stringContaining("13家"),
    ]);
  });

  it("twice or four times as much is not", () => {
    expect(idsOf(...stations(40), ...stations(85))).not.toContain("outlier");
  });

  it("a bus stop at the door is not, one far away is", () => {
    const stops = (last: number) =>
      [300, 280, 310, 260, 350, 270, 290, 320, 300, 310, last].map((metres, index) =>
        station("青秀区", `第${index}站`, { 最近公交站步行距离: metres, 市场类型: "综合性零工市场" }),
      );
    expect(idsOf(...stops(5))).not.toContain("outlier");
    expect(idsOf(...stops(9000))).toContain("outlier");
  });

  it.each([
    [
      "where half of the markets count nothing, those that count are not odd",
      [0, 0, 0, 0, 0, 0, 40, 45, 50, 38, 42, 44],
    ],
    ["nor is a quarter", [0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 50, 38]],
    ["nor are small counts where most have none", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]],
  ])("%s", (_what, counts) => {
    const stations = counts.map((count, index) => station("青秀区", `第${index}站`, { 近90天收集培训意愿份数: count }));
    expect(idsOf(...stations)).not.toContain("outlier");
  });

  it("a large count where most have none is", () => {
    const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400];
    const stations = counts.map((count, index) => station("青秀区", `第${index}站`, { 近90天收集培训意愿份数: count }));
    expect(idsOf(...stations)).toContain("outlier");
  });

  it("few reports tell nothing", () => {
    expect(idsOf(...stations(2200).slice(-8))).not.toContain("outlier");
  });

  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])("median of %j is %s", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
