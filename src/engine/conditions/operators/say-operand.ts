// What stands on the right-hand side of a comparison, in words.

import { words } from "../../../locale/index.ts";
import type { Operand } from "../../../model/condition.ts";
import { referencesIn } from "../../../model/references.ts";
import type { CompileContext } from "../compile-context.ts";
import { compileSubject } from "../compile-subject.ts";
import type { SubjectReader } from "../subject-reader.ts";
import { writeNumber } from "../write-answer.ts";

/** The facts on the right-hand side, to be named beside the left. */
export function subjectsOf(operand: Operand, context: CompileContext): SubjectReader[] {
  if (typeof operand === "number") return [];
  const paths = new Set([...referencesIn({ operand })].flatMap(({ kind, name }) => (kind === "fact" ? [name] : [])));
  return [...paths].map((fact) => compileSubject({ fact }, context));
}

/** An operand in words: `50平方米`, `近30日法定工作日数的90%`. */
export function sayOperand(operand: Operand, unit: string, context: CompileContext): string {
  if (typeof operand === "number") return `${writeNumber(operand)}${unit}`;
  if ("parameter" in operand) {
    const value = context.number(operand.parameter);
    return operand.of === undefined
      ? `${writeNumber(value)}${unit}`
      : words.engine.shareOf(sayPath(operand.of, context), value);
  }
  const paths =
    "sum" in operand ? operand.sum.map((term) => (typeof term === "string" ? term : term.fact)) : [operand.fact];
  const said = paths.map((path) => sayPath(path, context)).join("＋");
  if (operand.times === undefined) return said;
  return words.engine.times(
    said,
    typeof operand.times === "number" ? operand.times : context.number(operand.times.parameter),
  );
}

function sayPath(path: string, context: CompileContext): string {
  const [key = path, item] = path.split(".");
  return item ?? context.derived.get(key)?.zh ?? context.facts.get(key)?.zh ?? path;
}
