// A standard and one of its checklists, compiled once: then judging is only calling closures.

import type { Condition } from "../model/condition.ts";
import { itemsAsked } from "../model/facts-asked.ts";
import type { Check, Checklist, Clause, DoubtRule, Fact, Field, Parameter, Standard } from "../model/standard.ts";
import { compileCondition } from "./conditions/compile-condition.ts";
import type { CompileContext } from "./conditions/compile-context.ts";
import { compileSubject } from "./conditions/compile-subject.ts";
import type { CompiledCondition } from "./conditions/compiled-condition.ts";
import type { SubjectReader } from "./conditions/subject-reader.ts";
import type { PostingJudge } from "./postings/posting-judge.ts";

type UsedParameters = Record<string, number | string> | null;

export interface CompiledCheck {
  check: Check;
  asks: string;
  pass: CompiledCondition | null;
  when: CompiledCondition | null;
  /** Fails the check by itself, but only when the report shows it. */
  failsIf: CompiledCondition | null;
  otherwise: string;
  remedy: string;
  /** Answers shown beside the check although no condition reads them. */
  shows: readonly SubjectReader[];
  /** Parameters that the condition leans on, by name; null for none. */
  parameters: UsedParameters;
  /** The same for `when`. */
  whenParameters: UsedParameters;
}

export interface CompiledClause {
  clause: Clause;
  checks: readonly CompiledCheck[];
}

export interface CompiledDoubt {
  rule: DoubtRule;
  doubtIf: CompiledCondition;
}

export interface CompiledChecklist {
  standard: Standard;
  checklist: Checklist;
  facts: ReadonlyMap<string, Fact>;
  /** Facts with a usual range. */
  measured: readonly Fact[];
  clauses: readonly CompiledClause[];
  /** Every check by its id. */
  checks: ReadonlyMap<string, Check>;
  doubts: readonly CompiledDoubt[];
}

export interface CompileOptions {
  /** Values that replace the standard's own parameters, by name. */
  parameters?: Readonly<Record<string, number | string>>;
  postings?: PostingJudge | null;
}

/** Throws when the checklist is not one of the standard's: callers resolve names first. */
export function compileChecklist(
  standard: Standard,
  checklistId: string,
  options: CompileOptions = {},
): CompiledChecklist {
  const checklist = standard.checklists.find((candidate) => candidate.id === checklistId);
  if (checklist === undefined) throw new Error(`no checklist ${checklistId} in ${standard.id}`);
  const compiler = createCompiler(standard, checklist, options);
  return {
    standard,
    checklist,
    facts: compiler.facts,
    measured: [...compiler.facts.values()].filter(({ usual }) => usual !== undefined),
    clauses: checklist.clauses.map((clause) => ({
      clause,
      checks: clause.checks.map(compiler.compileCheck),
    })),
    checks: new Map(checklist.clauses.flatMap(({ checks }) => checks.map((check) => [check.id, check] as const))),
    doubts: standard.doubts.map((rule) => ({
      rule: { ...rule, message: compiler.fill(rule.message) },
      doubtIf: compiler.compileAlone(rule.doubt_if).condition,
    })),
  };
}

function orNone(used: UsedParameters = null): UsedParameters {
  return used === null || Object.keys(used).length === 0 ? null : used;
}

function createCompiler(standard: Standard, checklist: Checklist, options: CompileOptions) {
  const parameters = new Map<string, Parameter>(standard.parameters.map((parameter) => [parameter.name, parameter]));
  const definitions = new Map(standard.definitions.map((definition) => [definition.name, definition]));
  const facts = new Map(standard.facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact] as const)));
  const derived = new Map(standard.derived.map((fact) => [fact.key, fact]));
  const patterns = new Map(standard.patterns.map((pattern) => [pattern.name, pattern]));
  const readers = new Map<string, SubjectReader>();

  // What only some markets are asked is no blank of the others.
  const checksOfAll = checklist.clauses.flatMap(({ checks }) => checks.filter(({ when }) => when === undefined));
  const askedItems = itemsAsked(checksOfAll, standard);

  const parameterValue = (name: string): number | string => {
    const value = options.parameters?.[name] ?? parameters.get(name)?.value;
    if (value === undefined) throw new Error(`parameter not linked: ${name}`);
    return value;
  };

  const fill = (text: string): string =>
    text.replace(/\{([a-z_0-9]+)\}/gu, (whole, name: string) => {
      const parameter = parameters.get(name);
      if (parameter === undefined) return whole;
      const value = parameterValue(name);
      return typeof value === "number" && parameter.unit === undefined
        ? `${Math.round(value * 1000) / 10}%`
        : String(value);
    });

  const contextFor = (columns: readonly Field[], note: (name: string) => void): CompileContext => {
    const read = (name: string): number | string => {
      note(name);
      return parameterValue(name);
    };
    const context: CompileContext = {
      facts,
      derived,
      patterns,
      postings: options.postings ?? null,
      readers,
      itemsAsked: askedItems,
      columns,
      number: (name) => Number(read(name)),
      date: (name) => String(read(name)),
      compile: (inner, inside) => {
        if (!("holds" in inner)) {
          return compileCondition(inner, inside === undefined ? context : contextFor(inside, note));
        }
        const definition = definitions.get(inner.holds);
        if (definition === undefined) throw new Error(`definition not linked: ${inner.holds}`);
        return {
          ...context.compile(definition.meets),
          says: () => fill(definition.zh),
        };
      },
    };
    return context;
  };

  /** Compiles a condition and says which parameters it leans on. */
  const compileAlone = (condition: Condition) => {
    const used: Record<string, number | string> = {};
    const context = contextFor([], (name) => {
      used[name] = parameterValue(name);
    });
    return { condition: context.compile(condition), used };
  };

  const compileCheck = (check: Check): CompiledCheck => {
    const compileIf = (condition: Condition | undefined) => (condition === undefined ? null : compileAlone(condition));
    const [pass, when, failsIf] = [compileIf(check.pass), compileIf(check.when), compileIf(check.fails_if)];
    return {
      check,
      asks: fill(check.asks),
      pass: pass?.condition ?? null,
      when: when?.condition ?? null,
      failsIf: failsIf?.condition ?? null,
      otherwise: fill(check.otherwise ?? ""),
      remedy: fill(check.remedy ?? ""),
      shows: (check.shows ?? []).map((fact) => {
        const context = contextFor([], () => undefined);
        const subject = compileSubject({ fact }, context);
        return { ...subject, label: subject.name };
      }),
      parameters: orNone(pass?.used),
      whenParameters: orNone(when?.used),
    };
  };

  return { facts, fill, compileAlone, compileCheck };
}
