// Checks what no schema can: every name leads somewhere, every id stands once, every quote stands in its clause.

import { words } from "../../locale/index.ts";
import { referencesIn } from "../../model/references.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check, Definition, DerivedFact, DoubtRule, Fact, Pattern, Standard } from "../../model/standard.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import type { ClauseSource, ExtendingSource, StandardSource } from "../rule-sources.ts";
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
    const report: Report = (path, code, message) =>
      problems.push({ code, file: file.path, at: file.placeOf(path), message });
    // An inherited file was compared with its own document when its version was made.
    linkFile(file, { names, ids, document: own.has(file.path) ? document : null, report });
  }
}

function linkFile(file: ParsedRuleFile, linking: Linking): void {
  const { path, value } = file;
  if (path.startsWith("wording/") || path.endsWith(".cases.yaml")) return;
  if (path.startsWith("facts/")) linkFacts(value as { facts: Fact[] }, linking);
  else if (path === "standard.yaml") linkChanges(value as StandardSource, linking);
  else if (path === "definitions.yaml")
    linkDefinitions(value as { definitions: Definition[]; derived: DerivedFact[]; patterns: Pattern[] }, linking);
  else if (path === "doubts.yaml") linkDoubts(value as { doubts: DoubtRule[] }, linking);
  else if (path.includes("/")) linkClause(value as ClauseSource, linking);
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

function linkCheck(check: Check, path: Path, { names, report }: Linking): void {
  for (const key of ["pass", "when", "fails_if"] as const) {
    const condition = check[key];
    if (condition === undefined) continue;
    linkCondition(condition, [...path, key], names, report);
    refuseOptional(condition, [...path, key], { names, report });
  }
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

/** A verdict that rested on an optional group would make its blanks 未填报. */
function refuseOptional(part: unknown, path: Path, { names, report }: Pick<Linking, "names" | "report">): void {
  for (const { kind, name, path: at } of referencesIn(part, path)) {
    const [key = ""] = name.split(".");
    if (kind === "fact" && names.optional.has(key)) report(at, "fact-optional", words.standard.factOptional(key));
  }
}

function linkChanges(source: StandardSource, { names, report }: Linking): void {
  for (const [index, checklist] of source.checklists.entries()) {
    if ("folders" in checklist) continue;
    for (const [id, change] of Object.entries(checklist.replace ?? {})) {
      if (change.pass !== undefined)
        linkCondition(change.pass, ["checklists", index, "replace", id, "pass"], names, report);
      refuseOptional(change.pass, ["checklists", index, "replace", id, "pass"], { names, report });
    }
  }
}

function linkDefinitions(
  shared: { definitions: Definition[]; derived: DerivedFact[]; patterns: Pattern[] },
  { names, report }: Linking,
): void {
  for (const [index, { name, pattern }] of shared.patterns.entries()) {
    const risk = findPatternRisk(pattern);
    if (risk === null) continue;
    report(["patterns", index, "pattern"], "pattern-unsafe", words.standard.patternUnsafe(name, risk));
  }
  for (const [index, { meets }] of shared.definitions.entries()) {
    linkCondition(meets, ["definitions", index, "meets"], names, report);
    refuseOptional(meets, ["definitions", index, "meets"], { names, report });
  }
  for (const [index, { first_of }] of shared.derived.entries()) {
    for (const reference of referencesIn(first_of, ["derived", index, "first_of"]))
      linkReference(reference, names, report);
    refuseOptional(first_of, ["derived", index, "first_of"], { names, report });
  }
}

function linkDoubts({ doubts }: { doubts: DoubtRule[] }, linking: Linking): void {
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
  const report: Report = (path, code, message) =>
    problems.push({ code, file: file.path, at: file.placeOf(path), message });
  const { changes } = file.value as ExtendingSource;
  for (const [id, change] of Object.entries(changes?.checks ?? {})) {
    const path = ["changes", "checks", id, "pass"];
    if (change.pass !== undefined) linkCondition(change.pass, path, names, report);
    refuseOptional(change.pass, path, { names, report });
  }
}
