import type { FactGroup, Standard } from "../../model/standard.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { filesOfKind } from "../rule-file-kind.ts";
import type { RuleSet } from "../rule-set.ts";
import type { StandardSource } from "../rule-sources.ts";
import { clauseFiles } from "./lint-pass.ts";

export type IdPlace = [file: ParsedRuleFile, path: (string | number)[]];

/** Where an id of ids.lock (`check 1.5.a`) is defined; null when nothing defines it. */
export function placeOfId(set: RuleSet, id: string): IdPlace | null {
  const [kind = "", name = ""] = id.split(" ");
  if (kind === "clause" || kind === "check") return placeInClauses(set, name);
  if (kind === "fact") return placeOfFact(set, name);
  const list = LISTS[kind];
  const file = list === undefined ? undefined : set.files.get(list.file);
  if (list === undefined || file === undefined) return null;
  const index = list.names(file.value).indexOf(name);
  return index < 0 ? null : [file, [...list.at, index]];
}

const LISTS: Readonly<Record<string, { file: string; at: string[]; names(value: unknown): string[] }>> = {
  checklist: {
    file: "standard.yaml",
    at: ["checklists"],
    names: (value) => (value as StandardSource).checklists.map((checklist) => checklist.id),
  },
  parameter: {
    file: "parameters.yaml",
    at: ["parameters"],
    names: (value) => (value as Pick<Standard, "parameters">).parameters.map((parameter) => parameter.name),
  },
  doubt: {
    file: "doubts.yaml",
    at: ["doubts"],
    names: (value) => (value as Pick<Standard, "doubts">).doubts.map((doubt) => doubt.id),
  },
};

function placeInClauses(set: RuleSet, id: string): IdPlace | null {
  for (const { file, clause } of clauseFiles(set)) {
    if (clause.clause === id) return [file, ["clause"]];
    const index = clause.checks.findIndex((check) => check.id === id);
    if (index >= 0) return [file, ["checks", index, "id"]];
  }
  return null;
}

function placeOfFact(set: RuleSet, key: string): IdPlace | null {
  for (const file of filesOfKind(set.files.values(), "facts")) {
    const index = (file.value as FactGroup).facts.findIndex((fact) => fact.key === key);
    if (index >= 0) return [file, ["facts", index, "key"]];
  }
  return null;
}
