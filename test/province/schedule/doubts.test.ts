// One oddity at a time: each question is asked when it should be, and not when all is well or nothing is known.

import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import type { PlainAnswers } from "../../../src/model/plain-answers.ts";
import { findScheduleDoubts } from "../../../src/province/schedule/doubts/find-doubts.ts";
import { deadlineOf, type ScheduleMonth } from "../../../src/province/schedule/rows/schedule-month.ts";
import { DIVISIONS, type Made, makeReport } from "./make-report.ts";

const WELL: PlainAnswers = {
  construction_state: "已运营",
  open_date: "2023-05-01",
  seekers_carried: 12,
  seekers_new: 31,
  seekers_effective: 43,
  demand_carried: 20,
  demand_new: 45,
  demand_effective: 65,
  registrations_month: 33,
  vacancies_month: 21,
  placements_month: 17,
  registrations_year: 333,
  vacancies_year: 221,
  placements_year: 117,
};
const BEFORE: PlainAnswers = {
  ...WELL,
  seekers_new: 29,
  registrations_month: 30,
  registrations_year: 300,
  vacancies_year: 200,
  placements_year: 100,
};

function ask(answers: PlainAnswers, made: Made = {}, before: PlainAnswers | null = BEFORE): string[] {
  const report = makeReport({ ...made, answers: { ...WELL, ...answers } });
  const earlier = before === null ? [] : [makeReport({ answers: before, date: "2024-10-21" }, "2024-10")];
  const month: ScheduleMonth = {
    month: "2024-11",
    asOf: parseDay("2024-11-28") ?? 0,
    deadline: deadlineOf("2024-11", { day: 25, monthsAfter: 0 }),
    divisions: DIVISIONS,
    scope: null,
    markets: [{ market: report.market, report, earlier, replaced: [], latest: report }],
  };
  return findScheduleDoubts(month).map(({ id }) => id);
}

describe("doubts about a month's report", () => {
  it("none when everything fits, and none about blanks but that they are blank", () => {
    expect(ask({})).toEqual([]);
    const blank = Object.fromEntries(Object.keys(WELL).map((key) => [key, undefined])) as unknown as PlainAnswers;
    expect(ask({ ...blank, construction_state: "已运营" }, {}, null)).toEqual(["S14"]);
  });

  it.each<[string, PlainAnswers, Made, string[]]>([
    ["parts that do not add up", { seekers_effective: 44 }, {}, ["S01"]],
    ["a running total that is not last month's plus this", { registrations_year: 400 }, {}, ["S02"]],
    ["a running total that falls", { placements_year: 90 }, {}, ["S03"]],
    ["numbers of a market not yet open", { construction_state: "在建" }, {}, ["S05"]],
    ["opened after the month", { open_date: "2024-12-03" }, {}, ["S05"]],
    ["a code of another city", { region_code: "450222" }, {}, ["S06"]],
    ["a code of another county of the city", { region_code: "450181" }, {}, ["S06"]],
    ["a code that does not exist", { region_code: "459999" }, {}, ["S06"]],
    ["a county of another city", {}, { city: "柳州市" }, ["S06"]],
    ["a region that is in no list", {}, { region: "某某县" }, ["S06"]],
    ["sent after the 25th", {}, { date: "2024-11-26" }, ["S07"]],
    ["on the 25th it is in time", {}, { date: "2024-11-25" }, []],
    ["undated", {}, { date: null }, ["S07"]],
    ["more placed than looked for work", { placements_month: 50, placements_year: 150 }, {}, ["S08"]],
    ["a wage without headcount", { wages_month: [{ job: "搬运", basis: "日薪", low: 150 }] }, {}, ["S09"]],
    [
      "a wage in the wrong unit",
      { wages_month: [{ job: "搬运", basis: "日薪", low: 4500, headcount: 2 }] },
      {},
      ["S09"],
    ],
    ["piecework alone is no oddity", { wages_month: [{ job: "剥果", basis: "计件", low: 2, headcount: 2 }] }, {}, []],
    ["ten times last month's", { vacancies_month: 300, vacancies_year: 500 }, {}, ["S10"]],
    ["in use before it was built", { completed_on: "2024-01-01" }, {}, ["S12"]],
    ["another month's data", { schedule_month: "2024-10" }, {}, ["S13"]],
    ["no state, but in use", { construction_state: undefined as unknown as null }, {}, ["S14"]],
    ["a former name", {}, { region: "横县", name: "横县零工市场" }, ["S15"]],
    [
      "behind its own plan",
      {
        construction_state: "规划",
        planned_completion: "2024-10-01",
        registrations_month: 0,
        vacancies_month: 0,
        placements_month: 0,
        seekers_new: 0,
        demand_new: 0,
        seekers_effective: 12,
        demand_effective: 20,
        registrations_year: 300,
        vacancies_year: 200,
        placements_year: 100,
      },
      {},
      ["S16"],
    ],
  ])("%s", (_, answers, made, expected) => {
    const without = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    const cleared = "construction_state" in answers && answers.construction_state === undefined;
    const isElsewhere = made.region !== undefined;
    const found = cleared
      ? ask({ ...without, construction_state: undefined as unknown as null })
      : ask(without, made, isElsewhere ? null : BEFORE);
    expect(found).toEqual(expected);
  });

  it("the same numbers as last month", () => {
    expect(ask({}, {}, WELL)).toContain("S04");
  });

  it("January begins again: a smaller running total is no fall", () => {
    const january = makeReport(
      { answers: { ...WELL, registrations_year: 33, vacancies_year: 21, placements_year: 17 }, date: "2025-01-20" },
      "2025-01",
    );
    const month: ScheduleMonth = {
      month: "2025-01",
      asOf: parseDay("2025-01-20") ?? 0,
      deadline: deadlineOf("2025-01", { day: 25, monthsAfter: 0 }),
      divisions: DIVISIONS,
      scope: null,
      markets: [
        {
          market: january.market,
          report: january,
          earlier: [makeReport({ answers: BEFORE, date: "2024-12-20" }, "2024-12")],
          replaced: [],
          latest: january,
        },
      ],
    };
    expect(findScheduleDoubts(month).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["2024-11", 0, "2024-11-25"],
    ["2024-12", 1, "2025-01-25"],
  ])("the deadline of %s, %i months after, is %s", (month, monthsAfter, day) => {
    expect(deadlineOf(month, { day: 25, monthsAfter })).toBe(parseDay(day));
  });

  it("a deadline on the 31st is the last day of a shorter month", () => {
    expect(deadlineOf("2025-02", { day: 31, monthsAfter: 0 })).toBe(parseDay("2025-02-28"));
  });
});

describe("what two markets share", () => {
  const historyOf = (region: string, city: string, answers: PlainAnswers) => {
    const report = makeReport({
      region,
      city,
      name: `${region}零工市场`,
      sha: region,
      answers: { ...WELL, ...answers },
    });
    return { market: report.market, report, earlier: [], replaced: [], latest: report };
  };
  const messagesOf = (first: [string, string, PlainAnswers], second: [string, string, PlainAnswers]) =>
    findScheduleDoubts({
      month: "2024-11",
      asOf: parseDay("2024-11-28") ?? 0,
      deadline: deadlineOf("2024-11", { day: 25, monthsAfter: 0 }),
      divisions: DIVISIONS,
      scope: null,
      markets: [historyOf(...first), historyOf(...second)],
    }).flatMap(({ id, message }) => (id === "S19" ? [message] : []));
  const XINGNING = ["兴宁区", "南宁市"] as const;
  const HENGZHOU = ["横州市", "南宁市"] as const;
  const LIUCHENG = ["柳城县", "柳州市"] as const;

  it.each<[string, PlainAnswers, PlainAnswers]>([
    ["a telephone in two counties", { service_phone: "0771-5218001" }, { service_phone: "07715218001" }],
    ["an address written two ways", { address: "南宁市横州市文化路8号" }, { address: "广西横州市文化路８号" }],
  ])("%s", (_what, first, second) => {
    expect(messagesOf([...XINGNING, first], [...LIUCHENG, second])).toEqual([
      expect.stringMatching(/柳城县“柳城县零工市场”/u),
    ]);
  });

  it.each<[string, PlainAnswers]>([
    ["a hotline", { service_phone: "12333" }],
    ["a street that every county has", { address: "人民路10号" }],
    ["nothing", { service_phone: "无", address: "无" }],
  ])("%s is no doubt", (_what, answers) => {
    expect(messagesOf([...HENGZHOU, answers], [...LIUCHENG, answers])).toEqual([]);
  });
});
