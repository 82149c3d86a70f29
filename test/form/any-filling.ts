// Random answers to the questions of a checklist: of the right kind, of another, or nonsense.

import fc from "fast-check";
import { askQuestions, type Question } from "../../src/form/questions.ts";
import { writeDay } from "../../src/model/day.ts";
import type { Checklist, Fact, Field } from "../../src/model/standard.ts";
import { STANDARD } from "../standard/released.ts";
import type { Fields, Filling, Typed } from "./fill-form.ts";

/** What XML cannot hold is shown as pictures by the writer, so that no text with it comes back as it was. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff\u2028\u2029\u0085]/gu;

const hostile = fc.constantFrom(
  "=1+1",
  '=HYPERLINK("http://a")',
  "+5",
  "-3",
  "@SUM(A1)",
  "'引号",
  "_x000D_",
  "<b>&amp;</b>",
  "  前后有空格  ",
  "全角　空格",
  "第一行\n第二行",
  "#REF!",
  "TRUE",
  "１２",
  "😀",
  "名称：甲",
  "无",
  "不清楚",
  "60㎡",
  "1-2",
  "3/4",
  "2024.4.10",
  "2024年4月",
  "45392",
);
const anyText = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }).map((text) => text.replace(UNWRITABLE, "")) },
  { weight: 5, arbitrary: fc.constantFrom("云岭县零工市场", "0778-5218866", "南坡市", "8:30-17:30", "一楼大厅东侧") },
);
/** Spreadsheets keep fifteen digits, and no negative zero. */
const asTyped = (value: number) => Number(value.toPrecision(15)) + 0;
const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 100_000 }),
  fc.double({ min: -1e6, max: 1e12, noNaN: true }).map(asTyped),
  fc.constantFrom(0, 0.1, 1e-7, 1e21, 42.5),
);
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((day) => ({ day: writeDay(day) }));
/** A date in a cell for text is a bare number, understood from 2000 on. */
const recentDay = fc.integer({ min: 11_000, max: 40_000 }).map((day) => ({ day: writeDay(day) }));
const yesNo = fc.constantFrom("是", "否", "有", "无", "√", "×", "待核实", "也许", "");

function typedFor({ type, choices = [] }: { type: string; choices?: readonly string[] }): fc.Arbitrary<Typed> {
  const right: Record<string, fc.Arbitrary<Typed>> = {
    number: anyNumber,
    integer: anyNumber,
    yesno: yesNo,
    date: fc.oneof(anyDay, fc.constantFrom("2024-04-10", "2024年4月10日", "45392", "无")),
    month: fc.oneof(recentDay, fc.constantFrom("2024-04", "2024年4月")),
    enum: fc.constantFrom("", ...choices),
    list: choices.length === 0 ? anyText : fc.subarray([...choices]).map((chosen) => chosen.join("、")),
  };
  return fc.oneof(
    { weight: 12, arbitrary: right[type] ?? anyText },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function partsFor({ fact, items }: Question): fc.Arbitrary<Fields> | null {
  if (fact.type === "list" && fact.choices !== undefined) return partsOf(fact.choices, () => yesNo, fact.choices);
  if (fact.type === "record") return fieldsOf(fact.fields ?? []);
  if (fact.type !== "map") return null;
  const item: Fact["item"] = fact.item ?? { type: "text" };
  return partsOf(items, () => (isFieldList(item) ? fieldsOf(item) : typedFor(item)));
}

function isFieldList(item: NonNullable<Fact["item"]>): item is readonly Field[] {
  return Array.isArray(item);
}

function partsOf(
  names: readonly string[],
  fillPart: (name: string) => fc.Arbitrary<Typed | Fields>,
  required: readonly string[] = [],
): fc.Arbitrary<Fields> {
  return fc.record(Object.fromEntries(names.map((name) => [name, fillPart(name)])), {
    requiredKeys: [...required],
  }) as fc.Arbitrary<Fields>;
}

function fieldsOf(fields: readonly Field[]): fc.Arbitrary<Readonly<Record<string, Typed>>> {
  const shape = Object.fromEntries(fields.map((field) => [field.key, typedFor(field)]));
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, Typed>>>;
}

const filePath = fc.constantFrom("照片/门头.jpg", "平面图.pdf", "台账 2026.xlsx", "=1.jpg");

/** A form of this checklist, filled at random. */
export function anyFilling(checklist: Checklist): fc.Arbitrary<Filling> {
  const questions = askQuestions(STANDARD, checklist).flatMap((group) => group.questions);
  const scalars: Record<string, fc.Arbitrary<Typed | Fields>> = {};
  const tables: Record<string, fc.Arbitrary<readonly Readonly<Record<string, Typed>>[]>> = {};
  for (const question of questions) {
    const { fact } = question;
    if (fact.type === "rows") tables[fact.key] = fc.array(fieldsOf(fact.fields ?? []), { maxLength: 3 });
    else scalars[fact.key] = partsFor(question) ?? typedFor(fact);
  }
  const general = checklist.clauses.flatMap(({ checks }) => checks).filter(({ level }) => level === "general");
  const explanation = fc.record(
    {
      reason: fc.oneof(anyText, fc.constant("场地有限，已与就业中心共用")),
      approved_by: fc.constantFrom("县人社局", "无"),
      until: anyDay,
    },
    { requiredKeys: ["reason"] },
  );
  const targets = fc.constantFrom(...checklist.clauses.flatMap(({ id, checks }) => [id, checks[0]?.id ?? id]));
  return fc.record({
    answers: fc.record(scalars, { requiredKeys: [] }),
    tables: fc.record(tables, { requiredKeys: [] }),
    evidence: fc.dictionary(targets, filePath, { maxKeys: 4 }),
    explanations: fc.dictionary(fc.constantFrom(...general.map(({ id }) => id)), explanation, { maxKeys: 2 }),
  }) as fc.Arbitrary<Filling>;
}
