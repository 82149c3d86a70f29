// What a condition speaks about, resolved once: how to read it and what to call it.

import { words } from "../../locale/index.ts";
import { type Answer, answerAt, isUnknown, UNANSWERED } from "../../model/answer.ts";
import type { Subject, Term } from "../../model/condition.ts";
import { writeDay } from "../../model/day.ts";
import { fieldName, fieldsOf, unitOfItem } from "../../model/item-shape.ts";
import { placedAt } from "../../model/place.ts";
import { referencesIn } from "../../model/references.ts";
import type { DerivedFact, Fact } from "../../model/standard.ts";
import { AS_OF } from "./as-of.ts";
import { compileCounted, compileFactAmount, compileSum } from "./compile-amount.ts";
import type { CompileContext } from "./compile-context.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import type { Environment } from "./environment.ts";
import { isExact, type Range, rangeOf } from "./range.ts";
import type { SubjectReader } from "./subject-reader.ts";
import { FAIL } from "./truth.ts";

/** Of what has no items and no rows. */
const NO_PARTS = { items: [], asked: () => [], fields: [] };

const THE_ITEM: SubjectReader = {
  label: words.engine.eachItem,
  name: words.engine.eachItem,
  unit: "",
  ...NO_PARTS,
  read: (_env, item) => item ?? UNANSWERED,
  amount: (_env, item) => rangeOf(item ?? UNANSWERED),
  blanks: () => [words.engine.eachItem],
};

/** The day of judging, named like a fact. */
const AS_OF_READER: SubjectReader = {
  ...THE_ITEM,
  label: words.engine.asOf,
  name: words.engine.asOf,
  read: (env) => (env.asOf === null ? UNANSWERED : { kind: "date", value: env.asOf }),
  amount: () => null,
  blanks: () => [words.engine.asOf],
};

export function compileSubject(subject: Subject, context: CompileContext): SubjectReader {
  if (subject.column !== undefined) return columnReader(subject.column, context);
  if (subject.sum !== undefined) return sumReader(subject.sum, context);
  if (subject.fact === undefined) return THE_ITEM;
  if (typeof subject.fact === "string") return factReader(subject.fact, context);
  return firstAnswered(subject.fact.map((path) => factReader(path, context)));
}

function columnReader(column: string, context: CompileContext): SubjectReader {
  const label = fieldName(context.columns, column);
  const read = (_env: Environment, item: Answer | undefined) => answerAt(item, [column]);
  return {
    label,
    name: label,
    unit: context.columns.find(({ key }) => key === column)?.unit ?? "",
    ...NO_PARTS,
    read,
    amount: (env, item) => rangeOf(read(env, item)),
    blanks: () => [label],
  };
}

function sumReader(terms: NonNullable<Subject["sum"]>, context: CompileContext): SubjectReader {
  const amount = compileSum(terms, context);
  const first = terms[0];
  const unit = typeof first === "string" ? factReader(first, context).unit : "";
  const label = terms.map((term) => factReader(typeof term === "string" ? term : term.fact, context).label).join("＋");
  return derivedReader(label, unit, amount, terms, context);
}

/** Most facts are asked about several times: each path is resolved once. */
function factReader(path: string, context: CompileContext): SubjectReader {
  const known = context.readers.get(path);
  if (known !== undefined) return known;
  const reader = resolvePath(path, context);
  // A derived fact leans on parameters, which each check notes for itself.
  if (!context.derived.has(path)) context.readers.set(path, reader);
  return reader;
}

function resolvePath(path: string, context: CompileContext): SubjectReader {
  if (path === AS_OF) return AS_OF_READER;
  const derived = context.derived.get(path);
  return derived === undefined ? resolveFact(path, context) : resolveDerived(derived, context);
}

function resolveDerived(derived: DerivedFact, context: CompileContext): SubjectReader {
  const amount = compileFactAmount(derived.key, context);
  const reader = derivedReader(derived.zh, derived.unit ?? "", amount, termsOf(derived), context);
  const countedIn = compileCounted(derived, context);
  const isOfDay = derived.first_of.some((way) => "workdays" in way);
  return {
    ...reader,
    // Nobody is asked for what the tool counts once it knows the day.
    blanks: (env) => (isOfDay && env.asOf === null ? [words.engine.asOf] : reader.blanks(env)),
    remark: (env) => {
      const counted = countedIn(env);
      if (counted === null) return "";
      return words.engine.computed(counted.since === null ? null : writeDay(counted.since));
    },
  };
}

function resolveFact(path: string, context: CompileContext): SubjectReader {
  const [key = "", ...rest] = path.split(".");
  const fact = context.facts.get(key);
  const read =
    rest.length === 0
      ? (env: Environment) => env.answers.get(key) ?? UNANSWERED
      : (env: Environment) => answerAt(env.answers.get(key), rest);
  const { label, unit } = describePath(fact, key, rest);
  const isItem = fact?.type === "map" && rest.length > 0;
  const name = isItem ? words.engine.within(words.engine.shortLabel(fact.zh), label) : label;
  // Looked up when it is needed: most reports leave no item out.
  let asked: readonly string[] | undefined;
  return {
    label,
    name,
    unit,
    // Nobody is asked for what the tool counts by itself.
    blanks: () => (fact?.computed === true ? [] : [name]),
    items: fact?.choices ?? [],
    asked: () => {
      asked ??= fact === undefined || isItem ? [] : context.itemsAsked(fact);
      return asked;
    },
    fields: fieldsOf(fact),
    read,
    amount: (env) => rangeOf(read(env)),
  };
}

/** `info_equipment.公告栏` → 公告栏; `duty_systems.首问负责制.doc_date` → 首问负责制·文件日期. */
function describePath(fact: Fact | undefined, name: string, rest: readonly string[]): { label: string; unit: string } {
  if (fact === undefined) return { label: name, unit: "" };
  if (rest.length === 0) return { label: fact.zh, unit: fact.unit ?? "" };
  const [item = "", inner = ""] = rest;
  const fields = fieldsOf(fact);
  if (fields.length === 0) return { label: words.engine.itemOf(fact.zh, item), unit: unitOfItem(fact, item) };
  const [whole, key] = fact.type === "record" ? [fact.zh, item] : [item, inner];
  const unit = fields.find((field) => field.key === key)?.unit ?? "";
  return { label: words.engine.within(whole, fieldName(fields, key)), unit };
}

function termsOf({ first_of }: DerivedFact): readonly Term[] {
  return first_of.flatMap((way) => {
    if ("sum" in way) return way.sum;
    return "fact" in way ? [way.fact] : [];
  });
}

/** A number computed from other answers: what is missing are those of them that are blank. */
function derivedReader(
  label: string,
  unit: string,
  amount: (env: Environment) => Range | null,
  terms: readonly Term[],
  context: CompileContext,
): SubjectReader {
  const parts = terms.flatMap((term) => partsOf(term, context));
  return {
    label,
    name: label,
    unit,
    ...NO_PARTS,
    read: (env) => {
      const range = amount(env);
      if (range === null) return { kind: "invalid" };
      if (!isExact(range)) return UNANSWERED;
      const at = parts.map(({ reader }) => reader.read(env, undefined).at).find((place) => place !== undefined);
      return { kind: "number", value: range.low, ...placedAt(at) };
    },
    amount,
    blanks: (env) => {
      const blank = parts.filter(
        ({ reader, counts }) => isUnknown(reader.read(env, undefined)) && counts?.test(env, undefined) !== FAIL,
      );
      return blank.length > 0 ? [...new Set(blank.map(({ reader }) => reader.label))] : [label];
    },
  };
}

interface Part {
  reader: SubjectReader;
  /** Whether the term counts at all: what cannot count is not missing. */
  counts: CompiledCondition | null;
}

function partsOf(term: Term, context: CompileContext): Part[] {
  if (typeof term === "string") return [{ reader: factReader(term, context), counts: null }];
  const counts = context.compile(term.counts_if);
  const paths = [...referencesIn({ sum: [term] })].map(({ name }) => name).filter((path) => path !== AS_OF);
  return paths.map((path) => ({ reader: factReader(path, context), counts }));
}

function firstAnswered(readers: readonly SubjectReader[]): SubjectReader {
  const [first = THE_ITEM] = readers;
  const read = (env: Environment, item: Answer | undefined): Answer => {
    for (const reader of readers) {
      const answer = reader.read(env, item);
      if (!isUnknown(answer)) return answer;
    }
    return first.read(env, item);
  };
  return { ...first, read, amount: (env, item) => rangeOf(read(env, item)) };
}
