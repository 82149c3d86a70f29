// Checks what no schema can: every name leads somewhere, every id stands once, every quote stands in its clause.

import { words } from "../../locale/index.ts";
import type { Condition } from "../../model/condition.ts";
import { referencesIn } from "../../model/references.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check, Fact, Standard } from "../../model/standard.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { ruleFileKind } from "../rule-file-kind.ts";
import { problemAt } from "../rule-set.ts";
import type { CheckChange, ClauseSource, ExtendingSource, StandardSource } from "../rule-sources.ts";
import { collectNames, type Names } from "./defined-names.ts";
import { linkCondition, linkReference, type Path, type Report } from "./link-condition.ts";
import { findPatternRisk } from "./pattern-risk.ts";
import { repairText } from "./repair-text.ts";

interface Linking {
  names: Names;
  /** Ids met so far: each may stand once. */
  ids: Set<string>;
  /** The document's text after its repairs; null when it is not at hand. */
  document: string | null;
  report: Report;
}

/** `own` are the files of the version's own folder, where it takes over others from a base. */
export function linkStandard(
  standard: Standard,
  files: ReadonlyMap<string, ParsedRuleFile>,
  source: string | null,
  problems: RuleProblem[],
  own: ReadonlyMap<string, ParsedRuleFile> = files,
): void {
  const names = collectNames(standard);
  const document = source === null ? null : repairText(source, standard.repairs);
  const ids = new Set<string>();
  for (const file of files.values()) {
    const report: Report = (path, code, message) => problems.push(problemAt(file, path, code, message));
    // An inherited file was compared with its own document when its version was made.
    linkFile(file, { names, ids, document: own.has(file.path) ? document : null, report });
  }
}

function linkFile({ path, value }: ParsedRuleFile, linking: Linking): void {
  const kind = ruleFileKind(path);
  if (kind === "facts") linkFacts(value as { facts: Fact[] }, linking);
  else if (kind === "standard") linkChecklists(value as StandardSource, linking);
  else if (kind === "sharedDefinitions") linkDefinitions(value as SharedDefinitions, linking);
  else if (kind === "doubts") linkDoubts(value as Pick<Standard, "doubts">, linking);
  else if (kind === "clause") linkClause(value as ClauseSource, linking);
}

function linkClause(clause: ClauseSource, linking: Linking): void {
  const { document, report } = linking;
  claim(clause.clause, ["clause"], linking);
  const isVerbatim = document === null || clause.text.split("\n").every((paragraph) => document.includes(paragraph));
  if (!isVerbatim) report(["text"], "text-differs", words.standard.textDiffers(clause.clause));
  for (const [index, check] of clause.checks.entries()) {
    const path: Path = ["checks", index];
    claim(check.id, [...path, "id"], linking);
    if (!check.id.startsWith(`${clause.clause}.`)) {
      report([...path, "id"], "id-misplaced", words.standard.misplaced(check.id, clause.clause));
    }
    if (!clause.text.includes(check.quote))
      report([...path, "quote"], "quote-differs", words.standard.quoteDiffers(check.id));
    linkCheck(check, path, linking);
  }
}

function linkCheck(check: Check, path: Path, linking: Linking): void {
  const { names, report } = linking;
  for (const key of ["pass", "when", "fails_if"] as const) linkBinding(check[key], [...path, key], linking);
  for (const key of ["reason_in", "shows"] as const) {
    for (const name of check[key] ?? []) linkReference({ kind: "fact", name, path: [...path, key] }, names, report);
  }
  for (const key of ["asks", "otherwise", "remedy"] as const) {
    for (const [, name = ""] of (check[key] ?? "").matchAll(/\{([a-z_0-9]+)(?:\|[^}]*)?\}/gu)) {
      const isFact = key === "remedy" && names.facts.has(name);
      if (!isFact) linkReference({ kind: "parameter", name, path: [...path, key] }, names, report);
    }
  }
}

type Naming = Pick<Linking, "names" | "report">;

/** A condition that a verdict rests on. */
function linkBinding(condition: Condition | undefined, path: Path, naming: Naming): void {
  if (condition === undefined) return;
  linkCondition(condition, path, naming.names, naming.report);
  refuseOptional(condition, path, naming);
}

/** A verdict that rested on an optional group would make its blanks 未填报. */
function refuseOptional(part: unknown, path: Path, { names, report }: Naming): void {
  for (const { kind, name, path: at } of referencesIn(part, path)) {
    const [key = ""] = name.split(".");
    if (kind === "fact" && names.optional.has(key)) report(at, "fact-optional", words.standard.factOptional(key));
  }
}

function linkChecklists({ checklists }: StandardSource, naming: Naming): void {
  for (const [index, checklist] of checklists.entries()) {
    if (!("folders" in checklist)) linkChanges(checklist.replace, ["checklists", index, "replace"], naming);
  }
}

/** The conditions that stand in place of those of a base. */
function linkChanges(changes: Readonly<Record<string, CheckChange>> = {}, path: Path, naming: Naming): void {
  for (const [id, { pass }] of Object.entries(changes)) linkBinding(pass, [...path, id, "pass"], naming);
}

type SharedDefinitions = Pick<Standard, "definitions" | "derived" | "patterns">;

function linkDefinitions({ patterns, definitions, derived }: SharedDefinitions, linking: Linking): void {
  const { names, report } = linking;
  for (const [index, { name, pattern }] of patterns.entries()) {
    const risk = findPatternRisk(pattern);
    if (risk === null) continue;
    report(["patterns", index, "pattern"], "pattern-unsafe", words.standard.patternUnsafe(name, risk));
  }
  for (const [index, { meets }] of definitions.entries()) linkBinding(meets, ["definitions", index, "meets"], linking);
  for (const [index, { first_of }] of derived.entries()) {
    const path = ["derived", index, "first_of"];
    for (const reference of referencesIn(first_of, path)) linkReference(reference, names, report);
    refuseOptional(first_of, path, linking);
  }
}

function linkDoubts({ doubts }: Pick<Standard, "doubts">, linking: Linking): void {
  const { names, report } = linking;
  for (const [index, doubt] of doubts.entries()) {
    claim(doubt.id, ["doubts", index, "id"], linking);
    linkCondition(doubt.doubt_if, ["doubts", index, "doubt_if"], names, report);
    for (const name of doubt.facts)
      linkReference({ kind: "fact", name, path: ["doubts", index, "facts"] }, names, report);
  }
}

function linkFacts({ facts }: { facts: Fact[] }, linking: Linking): void {
  for (const [index, { key, zh, choices, item }] of facts.entries()) {
    claim(key, ["facts", index, "key"], linking);
    const units = item !== undefined && "type" in item ? (item.units ?? {}) : {};
    for (const name of Object.keys(units)) {
      if (choices?.includes(name) === true) continue;
      linking.report(["facts", index, "item", "units", name], "item-unknown", words.standard.itemUnknown(zh, name));
    }
  }
}

function claim(id: string, path: Path, { ids, report }: Linking): void {
  if (ids.has(id)) report(path, "id-duplicate", words.standard.duplicate(id));
  ids.add(id);
}

/** The conditions that an extension puts in place of its base's. */
export function linkCheckChanges(file: ParsedRuleFile, names: Names, problems: RuleProblem[]): void {
  const report: Report = (path, code, message) => problems.push(problemAt(file, path, code, message));
  linkChanges((file.value as ExtendingSource).changes?.checks, ["changes", "checks"], { names, report });
}
