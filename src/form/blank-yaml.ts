// A blank self-report in Chinese keys: what an official fills in with any text editor.

import { words } from "../locale/index.ts";
import { isFieldList, unitOfItem } from "../model/item-shape.ts";
import type { Checklist, Fact, Standard } from "../model/standard.ts";
import { askQuestions, type Question } from "./questions.ts";
import { schemaFileName } from "./report-schema.ts";

const say = words.form;

/** The text of a blank form; checked as it is, every clause is 未填报. */
export function writeBlankYaml(standard: Standard, checklist: Checklist): string {
  const head = [
    `# yaml-language-server: $schema=${schemaFileName(standard, checklist)}`,
    ...say.title(checklist.marketType, standard.document, words.terms.checklist(checklist)),
    "",
    `${say.standardKey}: ${standard.id}@${standard.version}`,
  ];
  const known = new Map([[standard.roles.type, checklist.marketType]]);
  const groups = askQuestions(standard, checklist).map(({ title, note, questions }, index) => {
    // What the tool counts by itself is not asked, though a report may hold it.
    const asked = questions.filter(({ fact }) => fact.computed !== true);
    const body = asked.flatMap((question) => ["", ...writeQuestion(question, known, standard)]);
    const about = note === undefined ? [] : [`# ${note}`];
    return ["", "", say.group(index + 1, title), ...about, ...body].join("\n");
  });
  const tail = ["", "", ...say.tail, ""];
  return [...head, ...groups, ...tail].join("\n");
}

/** `known` are answers that are clear already, by fact key. */
function writeQuestion(question: Question, known: ReadonlyMap<string, string>, { roles }: Standard): string[] {
  const { fact, clauses } = question;
  const comments = [say.question(fact, clauses, question.isReason), ...hintsFor(question, roles)];
  return [...comments.map((comment) => `# ${comment}`), ...writeAnswerLines(question, known.get(fact.key) ?? null)];
}

/** Every report has a date: there is no 无 for it, and its own words say how to write it. */
function hintsFor({ fact, items }: Question, roles: Standard["roles"]): string[] {
  const isReportDate = fact.key === roles.report_date;
  const hints = [fact.ask, fact.plausible === undefined ? undefined : say.plausible(fact.plausible)];
  if (fact.type === "enum") hints.push(say.chooseOne(fact.choices ?? []));
  if (fact.type === "list") hints.push(fact.choices === undefined ? say.listFreely : say.tickEach);
  if (fact.type === "map" && !isFieldList(fact.item) && fact.item?.type === "yesno") hints.push(say.tickEach);
  const units = items.map((item) => [item, unitOfItem(fact, item)] as const);
  if (units.some(([, unit]) => unit !== "")) hints.push(say.countEach(units));
  if (fact.type === "yesno") hints.push(say.yesOrNo);
  if (fact.type === "date" && !isReportDate) hints.push(say.dateForm);
  if (fact.type === "rows") hints.push(say.oneBlockARow);
  for (const field of fact.fields ?? [])
    if (field.choices !== undefined) hints.push(say.chooseField(field.zh, field.choices));
  return hints.filter((hint) => hint !== undefined);
}

/** `known` is an answer that is clear already. */
function writeAnswerLines({ fact, items }: Question, known: string | null): string[] {
  const key = keyOf(fact);
  if (known !== null) return [`${key}: ${known}`];
  switch (fact.type) {
    case "map":
      return [`${key}:`, ...items.map((item) => `  ${item}:${blankItem(fact)}`)];
    case "list":
      return [`${key}:`, ...(fact.choices ?? []).map((choice) => `  ${choice}:`)];
    case "record":
      return [`${key}:`, ...(fact.fields ?? []).map((field) => `  ${field.zh}:`)];
    case "rows":
      return [`${key}:`, ...(fact.fields ?? []).map((field, index) => `${index === 0 ? "  - " : "    "}${field.zh}:`)];
    default:
      return [`${key}:`];
  }
}

/** Records stand on one line: `{ 设否: , 面积: }`. */
function blankItem(fact: Fact): string {
  if (!isFieldList(fact.item)) return "";
  return ` { ${fact.item.map((field) => `${field.zh}: `).join(", ")}}`;
}

/** The label without what it explains in brackets; the reader knows both. */
function keyOf(fact: Fact): string {
  return fact.zh.replace(/（[^）]*）$/u, "");
}
