// Operators on the rows of a table or the items of a map. An empty table shows nothing: `every` is unknown, `some` fails.

import { words } from "../../locale/index.ts";
import { type Answer, answerAt, UNANSWERED } from "../../model/answer.ts";
import type { CompiledCondition } from "../compile-condition.ts";
import type { Environment } from "../environment.ts";
import { type Finding, findAnswer, joinFindings, withPlace } from "../finding.ts";
import type { SubjectReader } from "../subject.ts";
import { FAIL, highest, lowest, PASS, type Truth, UNKNOWN } from "../truth.ts";
import type { CompiledOperator, Operator } from "./operator.ts";

interface Element {
  name: string;
  answer: Answer;
}

/** Rows, or every preset item of a map (an absent one is unanswered); null where the whole is unknown. */
function elementsOf(answer: Answer, items: readonly string[]): Element[] | null {
  if (answer.kind === "rows") {
    return answer.rows.map((row, index) => ({
      name: nameRow(row, index),
      answer: row,
    }));
  }
  if (answer.kind === "map") {
    return items.map((item) => ({
      name: item,
      answer: answer.entries.get(item) ?? UNANSWERED,
    }));
  }
  return answer.kind === "none" ? [] : null;
}

function nameRow(row: Answer, index: number): string {
  const id = answerAt(row, ["id"]);
  return words.engine.row(index + 1, id.kind === "text" ? id.value : null);
}

const ROWS_SHOWN = 5;

/** Names the rows that decided, with what each of them shows; the first gives the place. */
function explainRows(subject: SubjectReader, inner: CompiledCondition, decided: (truth: Truth) => boolean) {
  return (env: Environment, item: Answer | undefined): Finding => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject.items);
    if (elements === null) return findAnswer(subject.label, "", answer);
    if (elements.length === 0)
      return withPlace({ actual: [words.engine.emptyTable(subject.label)], missing: [] }, answer.at);
    const deciding = elements.filter((element) => decided(inner.test(env, element.answer)));
    const shown = deciding
      .slice(0, ROWS_SHOWN)
      .map((element) => nameFinding(element, inner.explain(env, element.answer)));
    const finding = joinFindings(shown);
    if (deciding.length > ROWS_SHOWN) finding.actual.push(words.engine.moreRows(deciding.length - ROWS_SHOWN));
    return finding.at === undefined ? withPlace(finding, answer.at) : finding;
  };
}

function nameFinding(element: Element, finding: Finding): Finding {
  // An item that is itself the value needs no name but its own.
  const itself = `${words.engine.eachItem}：`;
  const prefix = (text: string) =>
    text.startsWith(itself) ? `${element.name}：${text.slice(itself.length)}` : `${element.name} ${text}`;
  return withPlace(
    {
      actual: finding.actual.map(prefix),
      missing: finding.missing.map(prefix),
    },
    finding.at ?? element.answer.at,
  );
}

function compileOver(
  quantifier: "every" | "some",
  subject: SubjectReader,
  inner: CompiledCondition,
): Pick<CompiledOperator, "test" | "explain"> {
  const isEvery = quantifier === "every";
  const test = (env: Environment, item: Answer | undefined): Truth => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject.items);
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return isEvery ? UNKNOWN : FAIL;
    let truth: Truth = isEvery ? PASS : FAIL;
    for (const element of elements) {
      const one = inner.test(env, element.answer);
      truth = isEvery ? lowest(truth, one) : highest(truth, one);
    }
    return truth;
  };
  const explain = (env: Environment, item: Answer | undefined): Finding => {
    const truth = test(env, item);
    if (isEvery && truth === PASS) return findAnswer(subject.label, "", subject.read(env, item));
    return explainRows(subject, inner, (one) => one === truth)(env, item);
  };
  return { test, explain };
}

export const every: Operator<"every"> = (spec, subject, context) => {
  const inner = context.compile(spec, subject.fields);
  return {
    ...compileOver("every", subject, inner),
    says: () => words.engine.every(subject.label, inner.says()),
  };
};

export const some: Operator<"some"> = (spec, subject, context) => {
  const inner = context.compile(spec, subject.fields);
  return {
    ...compileOver("some", subject, inner),
    says: () => words.engine.some(subject.label, inner.says()),
  };
};

/** The row with the latest date or month must meet the condition. */
export const latest: Operator<"latest"> = (spec, subject, context) => {
  const inner = context.compile(spec.meets, subject.fields);
  const find = (env: Environment, item: Answer | undefined): Element | Truth => {
    const elements = elementsOf(subject.read(env, item), subject.items);
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return FAIL;
    let newest: Element | null = null;
    let best = Number.NEGATIVE_INFINITY;
    for (const element of elements) {
      const order = answerAt(element.answer, [spec.by]);
      if (order.kind !== "date" && order.kind !== "month") return UNKNOWN;
      if (order.value > best) [best, newest] = [order.value, element];
    }
    return newest ?? UNKNOWN;
  };
  return {
    test: (env, item) => {
      const found = find(env, item);
      return typeof found === "object" ? inner.test(env, found.answer) : found;
    },
    explain: (env, item) => {
      const found = find(env, item);
      if (typeof found === "object") return nameFinding(found, inner.explain(env, found.answer));
      return findAnswer(subject.label, "", subject.read(env, item));
    },
    says: () => words.engine.latest(subject.label, inner.says()),
  };
};
