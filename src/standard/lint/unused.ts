// What is asked, set or defined is also used: by a check, or by a doubt.

import { words } from "../../locale/index.ts";
import { listedChecks } from "../../model/clauses-of.ts";
import { factsRead } from "../../model/facts-read.ts";
import { referencesIn } from "../../model/references.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { FactGroup, Standard } from "../../model/standard.ts";
import { filesOfKind } from "../rule-file-kind.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";

const say = words.rules.lint;

export function* findUnused(set: RuleSet): Iterable<RuleProblem> {
  const { standard, files } = set;
  const used = collectUsed(standard);
  for (const file of filesOfKind(files.values(), "facts")) {
    for (const [index, fact] of (file.value as FactGroup).facts.entries()) {
      if (fact.always === true || used.facts.has(fact.key)) continue;
      yield problemAt(file, ["facts", index, "key"], "fact-unused", say.factUnused(fact.key, fact.zh));
    }
  }
  const lists = [
    ["parameters.yaml", "parameters", standard.parameters.map(({ name }) => name), used.parameters],
    ["definitions.yaml", "definitions", standard.definitions.map(({ name }) => name), used.definitions],
    ["definitions.yaml", "derived", standard.derived.map(({ key }) => key), used.derived],
    ["definitions.yaml", "patterns", standard.patterns.map(({ name }) => name), used.patterns],
  ] as const;
  for (const [path, list, names, usedNames] of lists) {
    const file = files.get(path);
    for (const [index, name] of names.entries()) {
      if (file === undefined || usedNames.has(name)) continue;
      const code = list === "parameters" ? "parameter-unused" : "shared-unused";
      yield problemAt(file, [list, index], code, say.unused(name));
    }
  }
}

/** Names that checks and doubts lead to, directly or through what they use. */
function collectUsed(standard: Standard) {
  const checks = [...listedChecks(standard), ...standard.governmentDuties.flatMap((clause) => clause.checks)];
  const roots: unknown[] = [
    checks.map(({ pass, when, fails_if }) => [pass, when, fails_if]),
    standard.doubts.map((doubt) => doubt.doubt_if),
  ];
  const definitions = new Set<string>();
  const derived = new Set<string>();
  const parameters = new Set<string>();
  const patterns = new Set<string>();
  const follow = (part: unknown): void => {
    for (const { kind, name } of referencesIn(part)) {
      if (kind === "parameter") parameters.add(name);
      else if (kind === "pattern") patterns.add(name);
      else if (kind === "definition" && !definitions.has(name)) {
        definitions.add(name);
        follow(standard.definitions.find((entry) => entry.name === name)?.meets);
      } else if (kind === "fact" && !derived.has(name)) {
        const made = standard.derived.find((fact) => fact.key === name);
        if (made === undefined) continue;
        derived.add(name);
        follow({ sum: made.first_of });
      }
    }
  };
  follow(roots);
  const read = [...factsRead(roots, standard, true), ...checks.flatMap((check) => [...(check.shows ?? [])])];
  const reasonsIn = checks.flatMap((check) => [...(check.reason_in ?? [])]);
  return {
    facts: new Set([...read, ...reasonsIn].map((path) => path.split(".")[0] ?? "")),
    definitions,
    derived,
    parameters,
    patterns,
  };
}
