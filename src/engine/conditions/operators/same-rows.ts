// Rows that agree with each other: two of them (a repetition), or all of them (a table filled in one go).

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown, type MapAnswer } from "../../../model/answer.ts";
import { groupBy } from "../../../model/group-by.ts";
import { fieldName } from "../../../model/item-shape.ts";
import type { Environment } from "../environment.ts";
import { findAnswer, findWords } from "../finding.ts";
import type { SubjectReader } from "../subject-reader.ts";
import { FAIL, PASS, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import { writeAnswer } from "../write-answer.ts";
import type { Operator } from "./operator.ts";
import { nameRow } from "./rows.ts";

interface Row {
  name: string;
  answer: MapAnswer;
  cells: readonly Answer[];
}

/** Null where the table is unknown. */
function rowsOf(answer: Answer, columns: readonly string[]): Row[] | null {
  if (answer.kind === "none") return [];
  if (answer.kind !== "rows") return null;
  return answer.rows.map((row, index) => ({
    name: nameRow(row, index),
    answer: row,
    cells: columns.map((column) => answerAt(row, [column])),
  }));
}

/** What makes two cells the same, whatever their places. */
function plainValue(cell: Answer): unknown {
  if (cell.kind === "list") return [cell.items, cell.unread];
  return "value" in cell ? cell.value : cell.kind;
}

function keyOf(row: Row): string {
  return JSON.stringify(row.cells.map(plainValue));
}

const namesOf = (columns: readonly string[], subject: SubjectReader) =>
  columns.map((column) => fieldName(subject.fields, column));

/** Two rows agree in all these columns. Blank cells and 无 agree with nothing. */
export const repeats: Operator<"repeats"> = (columns, subject) => {
  const find = (rows: readonly Row[]): Row[] => {
    const filled = rows.filter(({ cells }) => !cells.some((cell) => isUnknown(cell) || cell.kind === "none"));
    return [...groupBy(filled, keyOf).values()].find((group) => group.length > 1) ?? [];
  };
  const read = (env: Environment, item: Answer | undefined) => rowsOf(subject.read(env, item), columns);
  return {
    test: (env, item): Truth => {
      const rows = read(env, item);
      return rows === null ? UNKNOWN : truthOf(find(rows).length > 0);
    },
    explain: (env, item) => {
      const same = find(read(env, item) ?? []);
      const [first] = same;
      if (first === undefined) return findAnswer(subject.label, "", subject.read(env, item));
      const said = first.cells.map((cell) => writeAnswer(cell)).join("，");
      const names = same.map(({ name }) => name);
      return findWords([words.engine.sameRows(names, said)], first.answer.at);
    },
    says: () => words.engine.repeats(subject.label, namesOf(columns, subject)),
  };
};

/** Every row agrees with every other in all these columns; one row alone agrees with nobody. */
export const alike: Operator<"alike"> = (columns, subject) => ({
  test: (env, item) => {
    const rows = rowsOf(subject.read(env, item), columns);
    if (rows === null) return UNKNOWN;
    const known = rows.filter(({ cells }) => !cells.some(isUnknown));
    if (rows.length < 2 || known.some(({ cells }) => cells.some((cell) => cell.kind === "none"))) return FAIL;
    if (new Set(known.map(keyOf)).size > 1) return FAIL;
    return known.length === rows.length ? PASS : UNKNOWN;
  },
  explain: (env, item) => {
    const answer = subject.read(env, item);
    const [first] = rowsOf(answer, columns) ?? [];
    if (first === undefined) return findAnswer(subject.label, "", answer);
    const names = namesOf(columns, subject);
    const actual = first.cells.map((cell, index) => `${names[index] ?? ""}：${writeAnswer(cell)}`);
    return findWords(actual, answer.at);
  },
  says: () => words.engine.alike(subject.label, namesOf(columns, subject)),
});
