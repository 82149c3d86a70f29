// Three months, four cities, sixty markets: every number of the workbook against a second computation.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../../run-cli.ts";
import * as hand from "./by-hand.ts";
import { type Plain, readTables, type Table } from "./read-table.ts";

const REGIONS = "examples/monthly-schedule/regions.csv";
const COMPREHENSIVE = "综合性零工市场";
const folder = mkdtempSync(join(tmpdir(), "schedule-example-"));
const registry = join(folder, "registry");
const markets = hand.readMarkets();
const counties = hand.readCounties();
const cities = [...new Set(counties.map(({ city }) => city))];
const tables: Record<string, Record<string, Table>> = {};
let judged: Record<string, hand.Judged> = {};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const results: string[] = [];
  for (const month of hand.MONTHS) {
    for (const file of hand.filesOf(month)) {
      const path = join(folder, `${results.length}.ndjson`);
      expect(runCli(["batch", file, "--results", path]).code).toBe(1);
      results.push(path);
      const { code, err } = runCli(["schedule", "--month", month, "--registry", registry, "--regions", REGIONS, path]);
      expect([code, err.split("\n").length]).toEqual([0, 2]);
    }
    const path = join(folder, `${month}.xlsx`);
    runCli(["schedule", "--month", month, "--registry", registry, "--regions", REGIONS, "-o", path]);
    tables[month] = await readTables(path);
  }
  judged = hand.readJudged(results);
}, 240_000);

function table(month: string, name: string): Table {
  const found = tables[month]?.[name];
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Sums of the same numbers in another order differ in the last digits. */
function expectSame(actual: Plain, wanted: Plain, what: string): void {
  if (typeof actual === "number" && typeof wanted === "number") expect(actual, what).toBeCloseTo(wanted, 9);
  else expect(actual, what).toBe(wanted);
}

function expectRow(row: Record<string, Plain>, wanted: Record<string, Plain>, what: string): void {
  for (const [head, value] of Object.entries(wanted)) {
    expect(Object.keys(row), what).toContain(head);
    expectSame(row[head], value, `${what} ${head}`);
  }
}

/** The numbers of a group of markets, as both summaries show them. */
function figuresOf(group: hand.HandMarket[], month: string): Record<string, Plain> {
  const reported = group.filter((market) => market.reports[month] !== undefined);
  const verdicts = reported.map((market) => Object.values(hand.judgedIn(judged, market, month)?.verdicts ?? {}));
  const required = verdicts.map((list) => list.filter((verdict) => verdict !== "not_applicable").length);
  const met = verdicts.map((list) => list.filter((verdict) => verdict === "met").length);
  const add = (numbers: number[]) =>
    numbers.length === 0 ? undefined : numbers.reduce((one, other) => one + other, 0);
  const good = verdicts.filter(
    (list) => !list.some((verdict) => ["not_met", "partly_met", "unanswered"].includes(verdict)),
  );
  const state = (name: string) => group.filter((market) => hand.standing(market, month).建设状态 === name).length;
  const pay = hand.wages(reported, month);
  return {
    "达标情况/本月已报市场": reported.length,
    "达标情况/达标市场": good.length,
    "达标情况/达标项": add(met),
    "达标情况/应达项": add(required),
    "达标情况/条款达标率": required.length === 0 ? undefined : (add(met) ?? 0) / (add(required) ?? 1),
    "本月/求职登记人次": hand.sum(group, month, "本月求职登记人次"),
    "本月/岗位数": hand.sum(group, month, "本月岗位数"),
    "本月/对接成功人次": hand.sum(group, month, "本月对接成功人次"),
    "供求与工资/求人倍率": hand.quotient(group, month, "本月有效需求人数", "本月有效求职人数"),
    "供求与工资/对接成功率": hand.quotient(group, month, "本月对接成功人次", "本月求职登记人次"),
    "供求与工资/日均工资（均值）": pay?.mean,
    在建: state("在建"),
    逾期: group.filter((market) => {
      const line = hand.standing(market, month);
      return (
        ["规划", "在建"].includes(line.建设状态) && line.计划建成日期 !== undefined && line.计划建成日期 < asOf(month)
      );
    }).length,
    本月新增: group.filter((market) => String(hand.standing(market, month).投入使用日期).startsWith(month)).length,
    未报送市场:
      reported.length === group.length
        ? undefined
        : group
            .filter((market) => !reported.includes(market))
            .map(({ name }) => name)
            .sort()
            .join("、"),
  };
}

/** The newest report date of the month. */
function asOf(month: string): string {
  return (
    markets
      .map((market) => String(market.reports[month]?.填报日期 ?? ""))
      .sort()
      .at(-1) ?? ""
  );
}

function standingOf(market: hand.HandMarket, month: string): Record<string, Plain> {
  const line = hand.standing(market, month);
  return {
    设区市: market.city,
    "基本情况/类型": line.市场类型,
    "基本情况/建设状态": line.建设状态,
    "基本情况/投入使用日期": line.投入使用日期,
    "场地与运行/专职": line.其中专职,
    "场地与运行/兼职": line.其中兼职,
  };
}

/** Blank in every column where the market did not report. */
function monthlyOf(market: hand.HandMarket, month: string): Record<string, Plain> {
  const line = market.reports[month] ?? {};
  const pay = hand.wages([market], month);
  const all = Object.entries(hand.judgedIn(judged, market, month)?.verdicts ?? {});
  const of = (...wanted: string[]) => all.filter(([, verdict]) => wanted.includes(verdict)).map(([clause]) => clause);
  const isReported = all.length > 0;
  const late = String(line.填报日期) > `${month}-25` ? "是" : "否";
  return {
    "本月/求职登记人次": line.本月求职登记人次,
    "本月/岗位数": line.本月岗位数,
    "本月/对接成功人次": line.本月对接成功人次,
    "本年累计/求职登记人次": line.本年累计求职登记人次,
    "本年累计/岗位数": line.本年累计岗位数,
    "本年累计/对接成功人次": line.本年累计对接成功人次,
    "供求与工资/有效需求人数": hand.effective(line, "本月有效需求人数"),
    "供求与工资/有效求职人数": hand.effective(line, "本月有效求职人数"),
    "供求与工资/求人倍率": hand.quotient([market], month, "本月有效需求人数", "本月有效求职人数"),
    "供求与工资/对接成功率": hand.quotient([market], month, "本月对接成功人次", "本月求职登记人次"),
    "供求与工资/日均工资（均值）": pay?.mean,
    "供求与工资/日均工资（中位数）": pay?.median,
    "供求与工资/工资样本人数": pay?.people,
    "达标情况/达标项": isReported ? of("met").length : undefined,
    "达标情况/应达项": isReported ? all.length - of("not_applicable").length : undefined,
    "达标情况/未达标条款号": openClauses(of) || undefined,
    "报送/报送日期": line.填报日期,
    "报送/是否逾期报送": isReported ? late : undefined,
  };
}

function openClauses(of: (...wanted: string[]) => string[]): string {
  const named = [["未填报", of("unanswered")] as const, ["需说明", of("explain")] as const];
  const failed = of("not_met", "partly_met").join("、");
  return [failed, ...named.map(([name, ids]) => (ids.length > 0 ? `${name}：${ids.join("、")}` : ""))]
    .filter((part) => part !== "")
    .join("；");
}

function underGroup(figures: Record<string, Plain>, group: string, heads: string[]): Record<string, Plain> {
  return Object.fromEntries(heads.map((head) => [`${group}/${head}`, figures[head]]));
}

const isGrouped = ([head]: [string, Plain]) => head.includes("/");

function sortNames(value: Plain): Plain {
  return typeof value === "string" ? value.split("、").sort().join("、") : value;
}

function cityFigures(group: hand.HandMarket[], places: hand.HandCounty[], cityNames: string[], month: string) {
  const figures = figuresOf(group, month);
  const pay = hand.wages(group, month);
  const names = places.map(({ county }) => county);
  const [own, withCity] = [hand.covered(names, group, month), hand.covered([...names, ...cityNames], group, month)];
  const built = (type?: string) => hand.countBuilt(group, month, type);
  const state = (name: string) => group.filter((market) => hand.standing(market, month).建设状态 === name).length;
  const reported = Number(figures["达标情况/本月已报市场"]);
  const silent = names.filter(
    (name) => !group.some((market) => market.county === name && market.reports[month] !== undefined),
  );
  return {
    ...Object.fromEntries(Object.entries(figures).filter(isGrouped)),
    ...underGroup(figures, "应建与已建", ["在建", "逾期", "本月新增"]),
    "应建与已建/县级应建综合": names.length,
    "应建与已建/已建综合": built(COMPREHENSIVE),
    "应建与已建/已建园区": built("产业园区零工市场"),
    "应建与已建/已建站点": built("零工服务站点"),
    "应建与已建/已建其他": built("其他类型"),
    "应建与已建/已建合计": built(),
    "应建与已建/规划": state("规划"),
    "应建与已建/停运": state("停运"),
    "县级覆盖/有综合市场的县": own,
    "县级覆盖/县级覆盖率": own / names.length,
    "县级覆盖/应建（含市本级）": names.length + cityNames.length,
    "县级覆盖/已有（含市本级）": withCity,
    "县级覆盖/覆盖率（含市本级）": withCity / (names.length + cityNames.length),
    "达标情况/达标率": reported === 0 ? "—" : Number(figures["达标情况/达标市场"]) / reported,
    "本年累计/求职登记人次": hand.sum(group, month, "本年累计求职登记人次"),
    "本年累计/岗位数": hand.sum(group, month, "本年累计岗位数"),
    "本年累计/对接成功人次": hand.sum(group, month, "本年累计对接成功人次"),
    "供求与工资/有效需求人数": hand.sumEffective(group, month, "本月有效需求人数"),
    "供求与工资/有效求职人数": hand.sumEffective(group, month, "本月有效求职人数"),
    "供求与工资/日均工资（中位数）": pay?.median,
    "报送/未报送市场": figures.未报送市场,
    "报送/本月没有任何报送的县（市、区）": silent.length === 0 ? undefined : silent.sort().join("、"),
  };
}

describe.each(hand.MONTHS)("%s", (month) => {
  const expected = () => hand.expectedIn(markets, month);

  it("has a row for every market that reported or is still expected, with its own numbers", () => {
    const { rows } = table(month, "调度表");
    expect(
      rows
        .map((row) => row.市场名称)
        .map((name) => String(name).replace("龙湾县", "龙湾市"))
        .sort(),
    ).toEqual(
      expected()
        .map(({ name }) => name)
        .sort(),
    );
    for (const row of rows) {
      const name = String(row.市场名称).replace("龙湾县", "龙湾市");
      const market = expected().find((one) => one.name === name);
      if (market === undefined) throw new Error(name);
      expectRow(row, { ...standingOf(market, month), ...monthlyOf(market, month) }, name);
    }
  });

  it("adds up the markets in its last row", () => {
    const { totals } = table(month, "调度表");
    const all = expected();
    const pay = hand.wages(all, month);
    expectRow(
      totals,
      {
        "本月/求职登记人次": hand.sum(all, month, "本月求职登记人次"),
        "本月/岗位数": hand.sum(all, month, "本月岗位数"),
        "本月/对接成功人次": hand.sum(all, month, "本月对接成功人次"),
        "本年累计/对接成功人次": hand.sum(all, month, "本年累计对接成功人次"),
        "供求与工资/求人倍率": hand.quotient(all, month, "本月有效需求人数", "本月有效求职人数"),
        "供求与工资/对接成功率": hand.quotient(all, month, "本月对接成功人次", "本月求职登记人次"),
        "供求与工资/日均工资（均值）": pay?.mean,
        "供求与工资/日均工资（中位数）": pay?.median,
        "供求与工资/工资样本人数": pay?.people,
      },
      "totals",
    );
  });

  it("has every city's numbers, and the region's", () => {
    const { rows, totals } = table(month, "分市汇总");
    expect(rows.map((row) => row.设区市)).toEqual(cities);
    for (const row of rows) {
      const city = String(row.设区市);
      const group = expected().filter((market) => market.city === city);
      const places = counties.filter((county) => county.city === city);
      const wanted = cityFigures(group, places, [city], month);
      row["报送/未报送市场"] = sortNames(row["报送/未报送市场"]);
      row["报送/本月没有任何报送的县（市、区）"] = sortNames(row["报送/本月没有任何报送的县（市、区）"]);
      expectRow(row, wanted, city);
      expect(Object.keys(row).sort(), "every column is checked").toEqual([...Object.keys(wanted), "设区市"].sort());
    }
    const {
      "报送/未报送市场": _,
      "报送/本月没有任何报送的县（市、区）": __,
      ...numbers
    } = cityFigures(expected(), counties, cities, month);
    expectRow(totals, { ...numbers, 设区市: "合计" }, "region");
  });

  it("has every county's numbers, also of one without a market", () => {
    const { rows } = table(month, "分县汇总");
    expect(rows.length).toBe(counties.length + cities.length);
    for (const row of rows) {
      const group = expected().filter((market) => market.county === row["县（市、区）"]);
      const figures = figuresOf(group, month);
      const wanted = {
        ...Object.fromEntries(Object.entries(figures).filter(isGrouped)),
        ...underGroup(figures, "已建", ["在建", "逾期", "本月新增"]),
        "已建/已建综合": hand.countBuilt(group, month, COMPREHENSIVE),
        "已建/已建园区": hand.countBuilt(group, month, "产业园区零工市场"),
        "已建/已建站点": hand.countBuilt(group, month, "零工服务站点"),
        "已建/已建其他": hand.countBuilt(group, month, "其他类型"),
        "报送/未报送市场": figures.未报送市场,
      };
      expectRow({ ...row, "报送/未报送市场": sortNames(row["报送/未报送市场"]) }, wanted, String(row["县（市、区）"]));
    }
  });

  it("follows every gap from month to month", () => {
    const { rows } = table(month, "整改进展");
    const shown = rows.map((row) =>
      [
        String(row.市场名称).replace("龙湾县", "龙湾市"),
        row.检查项,
        row.进展,
        row.本次起于,
        row.首次发现,
        row.重新出现次数,
      ].join(" "),
    );
    const wanted = hand
      .followGaps(judged, expected(), month)
      .map((gap) => [gap.market, gap.check, gap.turn, gap.since, gap.first, gap.reopened].join(" "));
    expect(shown.sort()).toEqual(wanted.sort());
    for (const row of rows) {
      const months = Number(month.slice(5)) - Number(String(row.本次起于).slice(5));
      if (row.进展 !== "本月未报送") expect(row["已持续（月）"]).toBe(months);
    }
  });
});

describe("what the story tells", () => {
  const doubtsOf = (month: string) => table(month, "校验").rows.map((row) => `${row.编号} ${row.市场名称}`);

  it("doubts, by a table made by hand", () => {
    expect(doubtsOf("2026-09")).toEqual(expect.arrayContaining(["S16 银滩县零工市场"]));
    expect(doubtsOf("2026-10")).toEqual(
      expect.arrayContaining([
        "S00 川北区城关镇零工服务站",
        "S01 澜水区零工市场",
        "S05 银滩县零工市场",
        "S15 龙湾县城关镇零工服务站",
        "S17 城东区零工市场",
      ]),
    );
    expect(doubtsOf("2026-11")).toEqual(
      expect.arrayContaining([
        "S00 海月县零工市场",
        "S00 竹里县城关镇零工服务站",
        "S03 白沙区零工市场",
        "S04 茶山县城关镇零工服务站",
        "S06 川南区工业园区零工市场",
        "S07 清潭县零工市场",
        "S07 汀洲区零工市场",
        "S07 川北区零工市场",
        "S14 石桥县零工市场",
        "S16 银滩县零工市场",
      ]),
    );
  });

  it("a market opens, one closes and is no longer expected, a county is renamed without losing its markets", () => {
    const names = (month: string) => table(month, "调度表").rows.map((row) => row.市场名称);
    const opening = (month: string) => table(month, "调度表").rows.find((row) => row.市场名称 === "双溪县零工市场");
    expect(opening("2026-09")?.["基本情况/建设状态"]).toBe("在建");
    expect(opening("2026-10")?.["基本情况/建设状态"]).toBe("已运营");
    expect(names("2026-10")).toContain("大榕县河口镇零工服务站");
    expect(names("2026-11")).not.toContain("大榕县河口镇零工服务站");
    const renamed = (month: string) =>
      table(month, "调度表").rows.filter((row) => row["基本情况/行政区划代码"] === "459203").length;
    expect(hand.MONTHS.map(renamed)).toEqual([3, 3, 3]);
    const reopened = table("2026-11", "整改进展").rows.filter((row) => row.市场名称 === "青禾县零工市场");
    expect(new Set(reopened.map((row) => row.进展))).toEqual(new Set(["新增", "重新出现", "已整改"]));
  });

  it("the correction counts, and what it corrected is kept", () => {
    const lines = readFileSync(join(registry, "2026-10.ndjson"), "utf8").trim().split("\n");
    const own = lines.map((line) => JSON.parse(line)).filter(({ name }) => name === "城东区零工市场");
    expect(own.map(({ status, report_date }) => `${status} ${report_date}`)).toEqual([
      "replaced 2026-10-22",
      "current 2026-10-26",
    ]);
  });

  it("one city's own sheets hold its own markets alone", async () => {
    const path = join(folder, "city.xlsx");
    runCli([
      "schedule",
      "--month",
      "2026-11",
      "--registry",
      registry,
      "--regions",
      REGIONS,
      "--region",
      "柳川市",
      "-o",
      path,
    ]);
    const city = await readTables(path);
    const whole = table("2026-11", "分市汇总").rows.find((row) => row.设区市 === "柳川市");
    expect(city.分市汇总?.rows).toEqual([whole]);
    expect(new Set(city.调度表?.rows.map((row) => row.设区市))).toEqual(new Set(["柳川市"]));
    expect(city.分县汇总?.rows.length).toBe(6);
    expect(city.调度表?.text).toContain("柳川市零工市场建设进展调度表（2026年11月）");
  });

  it("the same registry gives the same bytes", () => {
    const write = (name: string) => {
      const path = join(folder, name);
      runCli(["schedule", "--month", "2026-11", "--registry", registry, "--regions", REGIONS, "-o", path]);
      return readFileSync(path);
    };
    expect(write("one.xlsx").equals(write("two.xlsx"))).toBe(true);
  });

  it("is what its generator writes", () => {
    const again = join(folder, "again");
    spawnSync(process.execPath, ["test/tools/make-schedule-example.mjs", again]);
    for (const file of [...hand.MONTHS.flatMap(hand.filesOf), REGIONS]) {
      const name = file.slice(file.lastIndexOf("/") + 1);
      expect(existsSync(join(again, name))).toBe(true);
      expect(readFileSync(join(again, name), "utf8") === readFileSync(file, "utf8"), name).toBe(true);
    }
  });
});
