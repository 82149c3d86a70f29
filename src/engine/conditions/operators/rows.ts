// Operators on the rows of a table or the items of a map. An empty table shows nothing: `every` is unknown, `some` fails.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, type MapAnswer, textOf, UNANSWERED } from "../../../model/answer.ts";
import { fieldName } from "../../../model/item-shape.ts";
import type { CompiledCondition } from "../compiled-condition.ts";
import type { Environment } from "../environment.ts";
import { type Finding, findAnswer, findWords, joinFindings } from "../finding.ts";
import type { SubjectReader } from "../subject-reader.ts";
import { FAIL, highest, lowest, PASS, type Truth, UNKNOWN } from "../truth.ts";
import type { CompiledOperator, Operator } from "./operator.ts";

/** Rows, or the preset items of a map (one that is asked for and absent is unanswered); null where the whole is unknown. */
function elementsOf(answer: Answer, subject: SubjectReader): readonly Answer[] | null {
  if (answer.kind === "rows") return answer.rows;
  if (answer.kind === "map") return itemsOf(answer, subject).map((item) => answer.entries.get(item) ?? UNANSWERED);
  return answer.kind === "none" ? [] : null;
}

function itemsOf({ entries }: MapAnswer, { items, asked }: SubjectReader): string[] {
  return items.filter((item) => entries.has(item) || asked().includes(item));
}

/** A row by its number and id. */
export function nameRow(row: Answer, index: number): string {
  return words.engine.row(index + 1, textOf(answerAt(row, ["id"])));
}

function nameElement(element: Answer, index: number, whole: Answer, subject: SubjectReader): string {
  return whole.kind === "map" ? (itemsOf(whole, subject)[index] ?? "") : nameRow(element, index);
}

const ROWS_SHOWN = 5;

/** Names the rows that decided, with what each of them shows; the first gives the place. */
function explainRows(subject: SubjectReader, inner: CompiledCondition) {
  return (env: Environment, item: Answer | undefined, truth: Truth): Finding => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject);
    if (elements === null) return findAnswer(subject.label, "", answer);
    if (elements.length === 0) {
      const missing = truth === UNKNOWN ? [words.engine.atLeastOneRow(subject.label)] : [];
      return findWords([words.engine.emptyTable(subject.label)], answer.at, missing);
    }
    const shown: Finding[] = [];
    let count = 0;
    elements.forEach((element, index) => {
      if (inner.test(env, element) !== truth) return;
      count += 1;
      if (count > ROWS_SHOWN) return;
      const name = nameElement(element, index, answer, subject);
      shown.push(nameFinding(subject.label, name, element, inner.explain(env, element, truth)));
    });
    const finding = joinFindings(shown);
    if (count > ROWS_SHOWN) finding.actual.push(words.engine.moreRows(count - ROWS_SHOWN));
    finding.at ??= answer.at;
    return finding;
  };
}

function nameFinding(
  table: string,
  name: string,
  element: Answer,
  { actual, missing, unproven, at, openAt }: Finding,
): Finding {
  // An item that is itself the value needs no name but its own.
  const itself = `${words.engine.eachItem}：`;
  const prefix = (text: string) =>
    text.startsWith(itself) ? `${name}：${text.slice(itself.length)}` : `${name} ${text}`;
  const { within, shortLabel } = words.engine;
  const whole = within(shortLabel(table), name);
  return {
    actual: actual.map(prefix),
    missing: missing.map((label) => (label === words.engine.eachItem ? whole : within(whole, label))),
    at: at ?? element.at,
    unproven: unproven?.map(prefix),
    openAt,
  };
}

function compileOver(
  quantifier: "every" | "some",
  subject: SubjectReader,
  inner: CompiledCondition,
): Pick<CompiledOperator, "test" | "explain"> {
  const isEvery = quantifier === "every";
  const test = (env: Environment, item: Answer | undefined): Truth => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject);
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return isEvery ? UNKNOWN : FAIL;
    const settled = isEvery ? FAIL : PASS;
    let truth: Truth = isEvery ? PASS : FAIL;
    for (const element of elements) {
      const one = inner.test(env, element);
      truth = isEvery ? lowest(truth, one) : highest(truth, one);
      if (truth === settled) break;
    }
    return truth;
  };
  const explainDeciding = explainRows(subject, inner);
  const explain = (env: Environment, item: Answer | undefined, truth: Truth): Finding =>
    isEvery && truth === PASS
      ? findAnswer(subject.label, "", subject.read(env, item))
      : explainDeciding(env, item, truth);
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
  const byName = fieldName(subject.fields, spec.by);
  const isDated = (element: Answer) => ["date", "month"].includes(answerAt(element, [spec.by]).kind);
  /** Index of the newest row, or what can be said without one. */
  const find = (elements: readonly Answer[] | null): { index: number; element: Answer } | Truth => {
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return FAIL;
    let newest: { index: number; element: Answer } | null = null;
    let best = Number.NEGATIVE_INFINITY;
    for (const [index, element] of elements.entries()) {
      const order = answerAt(element, [spec.by]);
      if (order.kind !== "date" && order.kind !== "month") return UNKNOWN;
      if (order.value > best) [best, newest] = [order.value, { index, element }];
    }
    return newest ?? UNKNOWN;
  };
  return {
    test: (env, item) => {
      const found = find(elementsOf(subject.read(env, item), subject));
      return typeof found === "object" ? inner.test(env, found.element) : found;
    },
    explain: (env, item, truth) => {
      const answer = subject.read(env, item);
      const found = find(elementsOf(answer, subject));
      const elements = elementsOf(answer, subject) ?? [];
      const undated = elements.findIndex((element) => !isDated(element));
      const open = elements[undated];
      if (typeof found !== "object" && open !== undefined)
        return nameFinding(
          subject.label,
          nameElement(open, undated, answer, subject),
          open,
          findAnswer(byName, "", answerAt(open, [spec.by])),
        );
      if (typeof found !== "object") return findAnswer(subject.label, "", answer);
      const name = nameElement(found.element, found.index, answer, subject);
      return nameFinding(subject.label, name, found.element, inner.explain(env, found.element, truth));
    },
    says: () => words.engine.latest(subject.label, inner.says()),
  };
};
