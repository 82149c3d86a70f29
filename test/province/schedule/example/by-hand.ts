// The example's numbers computed a second time, plainly, from the lines of self-reports: nothing here comes from src.

import { readFileSync } from "node:fs";

const FOLDER = "examples/monthly-schedule";
export const MONTHS = ["2026-09", "2026-10", "2026-11"];
const FILES: Record<string, string[]> = {
  "2026-09": ["2026-09.ndjson"],
  "2026-10": ["2026-10.ndjson", "2026-10-late.ndjson"],
  "2026-11": ["2026-11.ndjson", "2026-11-late.ndjson"],
};
export const filesOf = (month: string) => (FILES[month] ?? []).map((file) => `${FOLDER}/${file}`);

// biome-ignore lint/suspicious/noExplicitAny: lines of a self-report, whatever they hold
type Line = Record<string, any>;

export interface HandMarket {
  name: string;
  city: string;
  county: string;
  /** By month; missing where it did not report. */
  reports: Record<string, Line>;
  corrections: Record<string, number>;
}

/** The county was renamed: the same market under both names. */
const today = (text: string) => text.replace("龙湾县", "龙湾市");

export function readMarkets(): HandMarket[] {
  const markets: Record<string, HandMarket> = {};
  for (const month of MONTHS) {
    for (const file of filesOf(month)) {
      for (const text of readFileSync(file, "utf8").trim().split("\n")) {
        const line = JSON.parse(text) as Line;
        const name = today(line.市场名称);
        const county = today(line["所属市（县、区）全称"]);
        markets[name] ??= { name, city: line.上级设区市, county, reports: {}, corrections: {} };
        const market = markets[name];
        const earlier = market.reports[month];
        if (earlier !== undefined) market.corrections[month] = (market.corrections[month] ?? 0) + 1;
        if (earlier === undefined || line.填报日期 >= earlier.填报日期) market.reports[month] = line;
      }
    }
  }
  return Object.values(markets);
}

/** Reported this month, or reported before and not closed since. */
export function expectedIn(markets: HandMarket[], month: string): HandMarket[] {
  return markets.filter((market) => {
    if (market.reports[month] !== undefined) return true;
    const latest = latestBefore(market, month);
    return latest !== undefined && latest.建设状态 !== "停运";
  });
}

function latestBefore(market: HandMarket, month: string): Line | undefined {
  const months = MONTHS.filter((each) => each < month && market.reports[each] !== undefined);
  const last = months[months.length - 1];
  return last === undefined ? undefined : market.reports[last];
}

export function standing(market: HandMarket, month: string): Line {
  return market.reports[month] ?? latestBefore(market, month) ?? {};
}

export function countBuilt(markets: HandMarket[], month: string, type?: string): number {
  let count = 0;
  for (const market of markets) {
    const line = standing(market, month);
    const isBuilt = line.建设状态 === "已运营" || line.建设状态 === "建成未运营";
    if (isBuilt && (type === undefined || line.市场类型 === type)) count += 1;
  }
  return count;
}

/** Undefined when nobody gives a number. */
export function sum(markets: HandMarket[], month: string, key: string): number | undefined {
  let total: number | undefined;
  for (const market of markets) {
    const value = market.reports[month]?.[key];
    if (typeof value === "number") total = (total ?? 0) + value;
  }
  return total;
}

/** “—” when there is nothing to divide by. */
export function quotient(
  markets: HandMarket[],
  month: string,
  over: string,
  under: string,
): number | string | undefined {
  let [top, bottom, pairs] = [0, 0, 0];
  for (const market of markets) {
    const line = market.reports[month] ?? {};
    const [one, other] = [effective(line, over), effective(line, under)];
    if (one === undefined || other === undefined) continue;
    top += one;
    bottom += other;
    pairs += 1;
  }
  if (pairs === 0) return undefined;
  return bottom === 0 ? "—" : top / bottom;
}

/** The stated total of seekers or demand, else carried over plus new. */
export function effective(line: Line, key: string): number | undefined {
  if (typeof line[key] === "number") return line[key];
  const side = key === "本月有效求职人数" ? "求职人数" : key === "本月有效需求人数" ? "需求人数" : null;
  if (side === null) return undefined;
  const [carried, added] = [line[`上月结转有效${side}`], line[`本月新增${side}`]];
  return typeof carried === "number" && typeof added === "number" ? carried + added : undefined;
}

export function sumEffective(markets: HandMarket[], month: string, key: string): number | undefined {
  let total: number | undefined;
  for (const market of markets) {
    const value = effective(market.reports[month] ?? {}, key);
    if (value !== undefined) total = (total ?? 0) + value;
  }
  return total;
}

function dailyPay(row: Line): number | undefined {
  const pay = row.工资上限 === undefined ? row.工资下限 : (row.工资下限 + row.工资上限) / 2;
  if (row.计薪方式 === "日薪") return pay;
  if (row.计薪方式 === "时薪") return pay * row.每日工时;
  return row.计薪方式 === "月薪" ? pay / 21.75 : undefined;
}

/** One number for every person hired: mean and median need no weights then. */
export function wages(
  markets: HandMarket[],
  month: string,
): { people: number; mean: number; median: number } | undefined {
  const everybody: number[] = [];
  for (const row of markets.flatMap((market) => market.reports[month]?.本月工资样本 ?? [])) {
    const daily = dailyPay(row);
    if (daily !== undefined) for (let person = 0; person < row.招聘人数; person += 1) everybody.push(daily);
  }
  if (everybody.length === 0) return undefined;
  everybody.sort((left, right) => left - right);
  let total = 0;
  for (const daily of everybody) total += daily;
  const half = everybody.length / 2;
  const [low, high] = [everybody[Math.ceil(half) - 1] ?? 0, everybody[Math.floor(half)] ?? 0];
  return { people: everybody.length, mean: total / everybody.length, median: (low + high) / 2 };
}

export interface HandCounty {
  city: string;
  county: string;
  code: string;
}

export function readCounties(): HandCounty[] {
  const lines = readFileSync(`${FOLDER}/regions.csv`, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => {
    const [, city = "", code = "", county = ""] = line.split(",");
    return { city, county, code };
  });
}

/** How many of these places have a comprehensive market built. */
export function covered(places: string[], markets: HandMarket[], month: string): number {
  let count = 0;
  for (const place of places) {
    const own = markets.filter((market) => market.county === place);
    if (countBuilt(own, month, "综合性零工市场") > 0) count += 1;
  }
  return count;
}

/** What the judge said of a report: verdicts by clause, outcomes by check. */
export interface Judged {
  verdicts: Record<string, string>;
  outcomes: Record<string, string>;
}

/** From batch results, by the market's name and report date. */
export function readJudged(paths: string[]): Record<string, Judged> {
  const judged: Record<string, Judged> = {};
  for (const path of paths) {
    for (const text of readFileSync(path, "utf8").trim().split("\n")) {
      const result = JSON.parse(text) as Line;
      const verdicts: Record<string, string> = {};
      const outcomes: Record<string, string> = {};
      for (const clause of result.clauses) {
        verdicts[clause.id] = clause.verdict;
        for (const check of clause.checks) outcomes[check.id] = check.outcome;
      }
      judged[`${today(result.submission.market.name)} ${result.submission.reportDate}`] = { verdicts, outcomes };
    }
  }
  return judged;
}

export function judgedIn(judged: Record<string, Judged>, market: HandMarket, month: string): Judged | undefined {
  const line = market.reports[month];
  return line === undefined ? undefined : judged[`${market.name} ${line.填报日期}`];
}

export interface HandGap {
  market: string;
  check: string;
  turn: string;
  since: string;
  first: string;
  reopened: number;
}

interface Following {
  isOpen: boolean;
  turn: string;
  since: string;
  first: string;
  reopened: number;
}

function turnPage(gap: Following, month: string, outcome: string | undefined): Following {
  const isBad = outcome === "fail" || outcome === "deviation";
  if (gap.isOpen) {
    if (isBad || outcome === "unknown" || outcome === undefined) return { ...gap, turn: "未整改" };
    return { ...gap, isOpen: false, turn: outcome === "pass" ? "已整改" : "不再适用" };
  }
  if (!isBad) return { ...gap, turn: "" };
  if (gap.first === "") return { ...gap, isOpen: true, turn: "新增", since: month, first: month };
  return { ...gap, isOpen: true, turn: "重新出现", since: month, reopened: gap.reopened + 1 };
}

/** Follows every check from month to month, as a clerk with three lists would. */
export function followGaps(judged: Record<string, Judged>, markets: HandMarket[], month: string): HandGap[] {
  const gaps: HandGap[] = [];
  for (const market of markets) {
    const months = MONTHS.filter((each) => each <= month && market.reports[each] !== undefined);
    const outcomes = months.map((each) => judgedIn(judged, market, each)?.outcomes ?? {});
    for (const check of new Set(outcomes.flatMap((all) => Object.keys(all)))) {
      let gap: Following = { isOpen: false, turn: "", since: "", first: "", reopened: 0 };
      for (const [index, each] of months.entries()) gap = turnPage(gap, each, outcomes[index]?.[check]);
      const last = market.reports[month];
      if (last === undefined) gap.turn = gap.isOpen ? "本月未报送" : "";
      else if (gap.isOpen && last.建设状态 === "停运") gap.turn = "市场停运";
      if (gap.turn !== "") gaps.push({ market: market.name, check, ...gap });
    }
  }
  return gaps;
}
