// Doubts (疑点，待核实): implausible or contradictory answers. They never change a verdict.

import { words } from "../locale/index.ts";
import { isUnknown, textOf, UNANSWERED } from "../model/answer.ts";
import type { Doubt } from "../model/assessment.ts";
import type { Fact, Standard } from "../model/standard.ts";
import type { CompiledChecklist } from "./compile-standard.ts";
import type { CompiledCondition } from "./conditions/compiled-condition.ts";
import type { Environment } from "./conditions/environment.ts";
import { PASS } from "./conditions/truth.ts";
import { writeAnswer, writeNumber } from "./conditions/write-answer.ts";

export function findDoubts(compiled: CompiledChecklist, env: Environment): Doubt[] {
  const crossChecks = compiled.doubts.flatMap(({ rule, doubtIf }): Doubt[] => {
    if (doubtIf.test(env, undefined) !== PASS) return [];
    const message = writeMessage(rule.message, doubtIf, env, compiled.facts);
    return [{ id: rule.id, message, facts: [...rule.facts], severity: rule.severity }];
  });
  return [...crossChecks, ...outsideUsual(compiled, env), ...doubtRegion(compiled.standard, env)];
}

/** Where a message shows what the condition found: rows, dates, figures. */
const FOUND = "{found}";

/** The message is split first, so that nobody's answer can stand for a placeholder. */
function writeMessage(
  message: string,
  doubtIf: CompiledCondition,
  env: Environment,
  facts: ReadonlyMap<string, Fact>,
): string {
  const parts = message.split(FOUND).map((part) => fillAnswers(part, env, facts));
  return parts.length === 1 ? parts.join("") : parts.join(words.engine.found(sayFound(doubtIf, env)));
}

/** What the condition found, without what is said again with a remark behind it. */
function sayFound(doubtIf: CompiledCondition, env: Environment): string[] {
  const { actual } = doubtIf.explain(env, undefined, PASS);
  return actual.filter((said) => !actual.some((other) => other.startsWith(`${said}（`)));
}

/** Puts answers into a text: `{staff_total}` → 3人. */
export function fillAnswers(text: string, env: Environment, facts: ReadonlyMap<string, Fact>): string {
  return text.replace(/\{([a-z_0-9]+)(?:\|([^}]*))?\}/gu, (whole, key: string, otherwise: string | undefined) => {
    const fact = facts.get(key);
    if (fact === undefined) return whole;
    const answer = env.answers.get(key) ?? UNANSWERED;
    const isSaid = answer.kind !== "none" && !isUnknown(answer);
    return isSaid || otherwise === undefined ? writeAnswer(answer, fact.unit) : otherwise;
  });
}

function outsideUsual({ measured, checklist }: CompiledChecklist, env: Environment): Doubt[] {
  const doubts: Doubt[] = [];
  for (const fact of measured) {
    const answer = env.answers.get(fact.key);
    if (answer?.kind !== "number" || fact.usual === undefined) continue;
    const { min, max } = { ...fact.usual, ...fact.usual.by_type?.[checklist.marketType] };
    if ((min !== undefined && answer.value < min) || (max !== undefined && answer.value > max)) {
      const value = `${writeNumber(answer.value)}${fact.unit ?? ""}`;
      const message = words.engine.outsideUsual(fact.zh, value, min, max);
      doubts.push({
        id: `usual.${fact.key}`,
        message,
        facts: [fact.key],
        severity: "note",
      });
    }
  }
  return doubts;
}

/** A region that the list does not hold is a doubt, never an error: signs are compared with what the report says. */
function doubtRegion({ regions, roles }: Standard, env: Environment): Doubt[] {
  const region = textOf(env.answers.get(roles.region));
  const city = textOf(env.answers.get(roles.city));
  if (region === null || regions.length === 0) return [];
  const found = regions.filter((entry) => entry.county === region);
  const isCity = regions.some((entry) => entry.city === region);
  if (found.length === 0 && !isCity) {
    return [
      {
        id: "region.unknown",
        message: words.engine.unknownRegion(region),
        facts: [roles.region],
        severity: "note",
      },
    ];
  }
  if (city === null || isCity || found.some((entry) => entry.city === city)) return [];
  const whole = found.find((entry) => entry.city === `${city}市`)?.city;
  return [
    {
      id: "region.city",
      message: whole === undefined ? words.engine.renamedRegion(city, region) : words.engine.shortCity(city, whole),
      facts: [roles.region, roles.city],
      severity: "correct",
    },
  ];
}
