import { parseChineseNumeral } from "./chinese-numeral.ts";
import { compactText } from "./fold-text.ts";

export type QuantityProblem =
  | "number-unreadable"
  | "number-negative"
  | "number-range"
  | "number-inexact"
  | "number-several"
  | "number-note"
  | "number-unit"
  | "number-too-large";

export type Quantity = { value: number } | { problem: QuantityProblem };

/** Needs no taking apart, and is what most reports write. */
const BARE = /^\d{1,15}$/;
const APPROXIMATELY = /^(?:约为|大约|大概|约|共计|合计|总计|总共|共有|共|≈|有)/;
const OR_SO = /(?:左右|上下)$/;
const NEGATIVE = /^[-−负][\d.]/;
const DIGITS = /^(\d[\d,]*(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?(亿|万|千(?![米克])|百)?(.*)$/s;
const NUMERALS = /^([零〇一二两三四五六七八九十百千万]+)(.*)$/s;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const RANGE = /^(?:m\^?2|[^\d]{0,4}?)[-~—–−至到]{1,2}[\d零一二两三四五六七八九十]/;
const INEXACT_BEFORE =
  /^(?:不足|不到|不少于|不超过|不低于|不高于|至少|至多|最多|最少|超过|大于|小于|高于|低于|将近|接近|近|几|数|上百|若干|[<>≤≥])/;
const INEXACT_AFTER = /^(?:[多余来几数]|\+(?!\d))|以上|以下|以内|之内/;

/** 1台(坏了): words behind the unit, and no other number among them. */
const NOTE = /^[^(\d]{0,8}\([^\d]*$/;

const MULTIPLIERS = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["亿", 100_000_000],
]);

const AREA = wordsOfUnit("平方米 平米 平方 平 m2 m^2 ㎡ sqm");
const METRES = wordsOfUnit("米 m 公尺");
const KILOMETRES = wordsOfUnit("公里 千米 km");
const COUNTERS = wordsOfUnit(
  "个 台 块 件 人 人次 名 条 席 单 份 处 次 家 把 部 辆 张 套 具 只 扇 间 位 项 批 场 组 盏 桌 支 根 座 笔 例 宗 起 路 张次 人/次 车位 个车位",
);
const DAYS = wordsOfUnit("天 日 个工作日 工作日");
const HOURS = wordsOfUnit("学时 课时 个学时 个课时 小时 个小时");

/** Written unit → factor, for each unit that a fact can ask in. */
const UNITS = new Map<string, ReadonlyMap<string, number>>([
  ["平方米", AREA],
  ["公里", new Map([...KILOMETRES, ...scaled(METRES, 1 / 1000)])],
  ["米", new Map([...METRES, ...scaled(KILOMETRES, 1000)])],
  ["天", DAYS],
  ["学时", HOURS],
]);

function wordsOfUnit(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word) => [word, 1]));
}

function scaled(table: ReadonlyMap<string, number>, factor: number): [string, number][] {
  return [...table.keys()].map((word) => [word, factor]);
}

/** A word that things are counted in, by itself: 台, 块. */
export function isCounter(text: string): boolean {
  return COUNTERS.has(text);
}

/** True for 公里 and 米: nothing there is no distance, so 无 says nothing about it. */
export function isDistance(unit: string): boolean {
  return unit === "公里" || unit === "米";
}

/**
 * The number that people write, in the unit that is asked for: 约60, 60㎡, 500米 as 0.5 公里, 1.5万, 两台.
 * Ranges, 60多, other units and more than one number are problems, never guesses.
 */
export function parseQuantity(written: string, unit: string): Quantity {
  if (BARE.test(written)) return { value: Number(written) };
  const text = compactText(written)
    .replace(/[。;]$/, "")
    .replace(APPROXIMATELY, "")
    .replace(OR_SO, "");
  if (NEGATIVE.test(text)) return { problem: "number-negative" };
  if (INEXACT_BEFORE.test(text)) return { problem: "number-inexact" };
  const digits = DIGITS.exec(text);
  if (digits !== null) {
    const [, figure = "", exponent = "", multiplier = "", rest = ""] = digits;
    return withUnit(readFigure(figure, exponent, multiplier), rest, unit);
  }
  const numerals = NUMERALS.exec(text);
  if (numerals === null) return { problem: "number-unreadable" };
  return withUnit(parseChineseNumeral(numerals[1] ?? ""), numerals[2] ?? "", unit);
}

function readFigure(figure: string, exponent: string, multiplier: string): number | null {
  if (figure.includes(",") && !GROUPED.test(figure)) return null;
  const value = Number(`${figure.replaceAll(",", "")}${exponent}`);
  return scale(value, MULTIPLIERS.get(multiplier) ?? 1);
}

/** Takes back what binary fractions add: 1.1 × 10000 is 11000. */
function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

function withUnit(value: number | null, rest: string, unit: string): Quantity {
  const factor = rest === "" ? 1 : (UNITS.get(unit) ?? COUNTERS).get(rest);
  if (factor === undefined) return { problem: problemOf(rest) };
  if (value === null) return { problem: "number-unreadable" };
  if (value > Number.MAX_SAFE_INTEGER) return { problem: "number-too-large" };
  return { value: scale(value, factor) };
}

function problemOf(rest: string): QuantityProblem {
  if (RANGE.test(rest)) return "number-range";
  if (INEXACT_AFTER.test(rest)) return "number-inexact";
  const behind = rest.replace(/^m\^?2/, "");
  if (NOTE.test(behind)) return "number-note";
  if (/^[a-z_]+\d/.test(rest)) return "number-unreadable";
  return /\d/.test(behind) ? "number-several" : "number-unit";
}
