// Turns a condition of the rule files into closures: `test` decides, `explain` says why.

import { words } from "../../locale/index.ts";
import type { Answer } from "../../model/answer.ts";
import type { Condition, Leaf, OperatorName, Subject } from "../../model/condition.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileSubject } from "./compile-subject.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import type { Environment } from "./environment.ts";
import { type Finding, joinFindings } from "./finding.ts";
import { OPERATORS } from "./operators/index.ts";
import type { CompiledOperator } from "./operators/operator.ts";
import { explainSubject, type SubjectReader } from "./subject-reader.ts";
import { FAIL, highest, lowest, negate, PASS, type Truth } from "./truth.ts";

/** How the parts of a group make one truth. */
interface Grouping {
  name: "all" | "any";
  /** Of no parts at all. */
  unit: Truth;
  /** Nothing that follows can change it any more. */
  settled: Truth;
  join: (left: Truth, right: Truth) => Truth;
  word: string;
}

const ALL: Grouping = { name: "all", unit: PASS, settled: FAIL, join: lowest, word: words.engine.and };
const ANY: Grouping = { name: "any", unit: FAIL, settled: PASS, join: highest, word: words.engine.or };

/** Compiles a condition of a rule file that its schema and linking have checked; definitions are resolved before. */
export function compileCondition(condition: Condition, context: CompileContext): CompiledCondition {
  if ("all" in condition) return compileGroup(condition.all, context, ALL);
  if ("any" in condition) return compileGroup(condition.any, context, ANY);
  if ("not" in condition) return compileNot(condition.not, context);
  if ("holds" in condition) throw new Error(`definition not resolved: ${condition.holds}`);
  return compileLeaf(condition, context);
}

function compileGroup(parts: readonly Condition[], context: CompileContext, grouping: Grouping): CompiledCondition {
  const compiled = parts.map((part) => context.compile(part));
  const test = (env: Environment, item: Answer | undefined): Truth => {
    let truth = grouping.unit;
    for (const part of compiled) {
      truth = grouping.join(truth, part.test(env, item));
      if (truth === grouping.settled) break;
    }
    return truth;
  };
  const explain = (env: Environment, item: Answer | undefined, truth: Truth): Finding => {
    const findings: Finding[] = [];
    for (const part of compiled) if (part.test(env, item) === truth) findings.push(part.explain(env, item, truth));
    return joinFindings(findings);
  };
  return {
    test,
    explain,
    says: () => compiled.map((part) => part.says()).join(grouping.word),
    parts: { join: grouping.name, of: compiled },
  };
}

function compileNot(inner: Condition, context: CompileContext): CompiledCondition {
  const compiled = context.compile(inner);
  return {
    test: (env, item) => negate(compiled.test(env, item)),
    explain: (env, item, truth) => compiled.explain(env, item, negate(truth)),
    says: () => words.engine.not(compiled.says()),
    parts: { join: "not", of: [compiled] },
  };
}

function compileLeaf(leaf: Leaf, context: CompileContext): CompiledCondition {
  const name = operatorOf(leaf);
  const subject = compileSubject(leaf as Subject, context);
  // Each operator is given its own kind of argument; the rule file's schema has checked which.
  const compile = OPERATORS[name] as (
    spec: unknown,
    subject: SubjectReader,
    context: CompileContext,
  ) => CompiledOperator;
  const operator = compile((leaf as Record<string, unknown>)[name], subject, context);
  const explain =
    operator.explain ?? ((env: Environment, item: Answer | undefined) => explainSubject(subject, env, item));
  return { test: operator.test, explain, says: operator.says };
}

function operatorOf(leaf: Leaf): OperatorName {
  for (const key of Object.keys(leaf)) if (key in OPERATORS) return key as OperatorName;
  throw new Error(`no operator in ${JSON.stringify(leaf)}`);
}
