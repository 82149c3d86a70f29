// Can a check end this way at all? A search over the answers that its conditions read.

import type { Answer } from "../../model/answer.ts";
import { factsRead } from "../../model/facts-read.ts";
import type { Standard } from "../../model/standard.ts";
import type { Outcome } from "../../model/verdict.ts";
import type { CompiledCheck } from "../compile-standard.ts";
import type { Environment } from "../conditions/environment.ts";
import { collectReasons } from "../explanations.ts";
import { judgeCheck } from "../judge-check.ts";
import { candidateAnswers } from "./candidate-answers.ts";
import { constantsIn } from "./constants.ts";

/** Combinations tried from each starting point before the search gives up. */
const MOST_TRIES = 20_000;

/**
 * The outcomes that some answers lead to, starting from reports that are known (the cases') and from a blank one.
 * Stops as soon as `isEnough`. What is not found may exist: the search is thorough on plain answers, not on tables.
 */
export function findOutcomes(
  compiled: CompiledCheck,
  standard: Standard,
  seeds: readonly Environment[],
  isEnough: (found: ReadonlySet<Outcome>) => boolean,
): Set<Outcome> {
  const parts = [compiled.check.pass, compiled.check.when, compiled.check.fails_if];
  const keys = new Set([...factsRead(parts, standard, true)].map((path) => path.split(".")[0] ?? ""));
  const facts = standard.facts.flatMap((group) => group.facts).filter((fact) => keys.has(fact.key));
  const constants = constantsIn([parts, standard.derived], standard);
  const found = new Set<Outcome>();
  for (const seed of seeds) {
    const choices = facts.map((fact) => ({
      key: fact.key,
      answers: [seed.answers.get(fact.key), ...candidateAnswers(fact, constants, seed.asOf ?? 0)],
    }));
    for (const answers of combinations(choices, seed.answers)) {
      const env = { answers, asOf: seed.asOf };
      const reasons = collectReasons({ ...NO_SUBMISSION, answers }, new Map(), seed.asOf);
      found.add(judgeCheck(compiled, env, reasons).result.outcome);
      if (isEnough(found)) return found;
    }
  }
  return found;
}

const NO_SUBMISSION = {
  file: "",
  sha256: "",
  standard: null,
  explanations: [],
  evidence: [],
  diagnostics: [],
};

interface Choice {
  key: string;
  /** The first is the seed's own. */
  answers: readonly (Answer | undefined)[];
}

/** One fact changed at a time, then two, then all together, as far as the tries go. */
function* combinations(choices: readonly Choice[], base: ReadonlyMap<string, Answer>): Generator<Map<string, Answer>> {
  yield new Map(base);
  for (const choice of choices) yield* vary(base, [choice]);
  let left = MOST_TRIES;
  for (const [index, first] of choices.entries()) {
    for (const second of choices.slice(index + 1)) {
      for (const answers of vary(base, [first, second])) {
        if (left-- <= 0) return;
        yield answers;
      }
    }
  }
  for (const answers of vary(base, choices)) {
    if (left-- <= 0) return;
    yield answers;
  }
}

function* vary(base: ReadonlyMap<string, Answer>, choices: readonly Choice[]): Generator<Map<string, Answer>> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield new Map(base);
    return;
  }
  for (const answer of first.answers) {
    const next = new Map(base);
    if (answer === undefined) next.delete(first.key);
    else next.set(first.key, answer);
    yield* vary(next, rest);
  }
}
