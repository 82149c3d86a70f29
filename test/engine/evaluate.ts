// Tests one condition against plain answers, in a small standard of its own.

import { compileChecklist } from "../../src/engine/compile-standard.ts";
import type { PostingJudge } from "../../src/engine/postings/posting-judge.ts";
import type { Answer, MapAnswer } from "../../src/model/answer.ts";
import type { Condition } from "../../src/model/condition.ts";
import { parseDay, parseMonth } from "../../src/model/day.ts";
import type { Standard } from "../../src/model/standard.ts";

const TRUTH = ["fail", "unknown", "explain", "pass"] as const;
export type TruthName = (typeof TRUTH)[number];

const text = (key: string) => ({ key, zh: key, type: "text" as const });
const date = (key: string) => ({ key, zh: key, type: "date" as const });

export const SMALL: Standard = {
  id: "small",
  version: "1.0",
  title: "小标准",
  document: "文号",
  issuer: "机关",
  issued: "2024-01-01",
  source: { url: "", note: "" },
  subject: null,
  roles: {
    name: "market_name",
    type: "market_type",
    region: "region_name",
    city: "city_name",
    report_date: "report_date",
  },
  sha256: "",
  repairs: [],
  facts: [
    {
      id: "all",
      title: "全部",
      facts: [
        { key: "count", zh: "数量", type: "integer", unit: "个" },
        { key: "more", zh: "另一数量", type: "integer", unit: "个" },
        { key: "name", zh: "名称", type: "text" },
        { key: "region", zh: "区划", type: "text" },
        { key: "city", zh: "上级市", type: "text" },
        { key: "choice", zh: "选项", type: "enum", choices: ["甲", "乙", "丙"] },
        { key: "sure", zh: "是否", type: "yesno" },
        { key: "day", zh: "日期", type: "date" },
        { key: "opened", zh: "启用日期", type: "date" },
        { key: "several", zh: "多选", type: "list", choices: ["甲", "乙", "丙"] },
        { key: "words", zh: "主题", type: "list" },
        { key: "tools", zh: "设备", type: "map", choices: ["电脑", "电话"], item: { type: "integer", unit: "台" } },
        {
          key: "zones",
          zh: "分区",
          type: "map",
          choices: ["前区", "后区"],
          item: [{ key: "present", zh: "设否", type: "yesno" }],
        },
        {
          key: "table",
          zh: "表",
          type: "rows",
          fields: [
            text("id"),
            text("title"),
            date("one"),
            date("two"),
            { key: "month", zh: "月份", type: "month" },
            { key: "items", zh: "栏目", type: "list", choices: ["甲", "乙"] },
            text("text"),
            text("pay"),
          ],
        },
      ],
    },
  ],
  derived: [
    {
      key: "usable",
      zh: "可用",
      unit: "个",
      first_of: [{ sum: ["count", { fact: "more", counts_if: { fact: "choice", is: "甲" } }] }],
    },
    { key: "either", zh: "二者", first_of: [{ fact: "count" }, { sum: ["more"] }] },
    { key: "workdays", zh: "工作日", first_of: [{ workdays: { in_days: 30 } }] },
  ],
  definitions: [{ name: "enough", zh: "数量够{limit}个", meets: { fact: "count", at_least: { parameter: "limit" } } }],
  patterns: [{ name: "digits", zh: "数字", pattern: "^\\d+$" }],
  parameters: [
    { name: "limit", zh: "限额", value: 30, reason: "试" },
    { name: "share", zh: "比例", value: 0.9, reason: "试" },
    { name: "start", zh: "起始", value: "2025-07-01", reason: "试" },
  ],
  scoreProfile: { id: "default", label: "工具口径", counts: ["mandatory", "redline"], note: "" },
  doubts: [],
  checklists: [],
  governmentDuties: [],
  regions: [],
  regionAliases: [],
  wording: null,
  schedule: null,
};

/** Plain values as answers: "无" is none, null is blank, "YYYY-MM-DD" a date, "YYYY-MM" a month. */
export function toAnswer(value: unknown): Answer {
  if (value === null || value === undefined) return { kind: "unanswered" };
  if (value === "无") return { kind: "none" };
  if (value === "!") return { kind: "invalid" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "yesno", value };
  if (typeof value === "string") return stringAnswer(value);
  if (!Array.isArray(value)) return mapAnswer(value as Record<string, unknown>);
  if (value.some((item) => typeof item === "object"))
    return { kind: "rows", rows: value.map((row) => mapAnswer(row as Record<string, unknown>)) };
  const items = value.map(String);
  return {
    kind: "list",
    items: items.filter((item) => !item.startsWith("?")),
    unread: items.filter((item) => item.startsWith("?")),
  };
}

function stringAnswer(value: string): Answer {
  const day = parseDay(value);
  if (day !== null) return { kind: "date", value: day };
  const month = parseMonth(value);
  return month === null ? { kind: "text", value } : { kind: "month", value: month };
}

function mapAnswer(value: Record<string, unknown>): MapAnswer {
  return { kind: "map", entries: new Map(Object.entries(value).map(([key, inner]) => [key, toAnswer(inner)])) };
}

export function toAnswers(values: Record<string, unknown>): Map<string, Answer> {
  return new Map(Object.entries(values).map(([key, value]) => [key, toAnswer(value)]));
}

interface Evaluated {
  truth: TruthName;
  actual: string[];
  missing: string[];
  says: string;
}

export function evaluate(
  condition: Condition,
  values: Record<string, unknown>,
  asOf: string | null = "2026-11-20",
  postings: PostingJudge | null = null,
): Evaluated {
  const check = { id: "1.1.a", quote: "应", level: "mandatory" as const, asks: "要求", pass: condition };
  const clause = { id: "1.1", section: "一", topic: null, title: "题", text: "应", checks: [check], evidence: [] };
  const checklist = { id: "only", marketType: "市场", aliases: [], annex: 1, title: "", clauses: [clause] };
  const compiled = compileChecklist({ ...SMALL, checklists: [checklist] }, "only", { postings });
  const pass = compiled.clauses[0]?.checks[0]?.pass;
  if (pass === null || pass === undefined) throw new Error("nothing compiled");
  const env = { answers: toAnswers(values), asOf: asOf === null ? null : parseDay(asOf) };
  const truth = pass.test(env, undefined);
  const { actual, missing } = pass.explain(env, undefined, truth);
  return { truth: TRUTH[truth], actual, missing, says: pass.says() };
}
