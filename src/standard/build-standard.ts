// Rule files → a checked, linked Standard. All problems are collected before anything is refused.

import { words } from "../locale/index.ts";
import { RULE_PROBLEMS, type RuleProblem } from "../model/rule-sets/rule-problem.ts";
import type { Checklist, Clause, Fact, FactGroup, Roles, Standard } from "../model/standard.ts";
import { extendChecklist } from "./extend-checklist.ts";
import { mergeBase } from "./extends/merge-base.ts";
import { reviewChanges } from "./extends/review-changes.ts";
import { collectNames } from "./link/defined-names.ts";
import { linkCheckChanges, linkStandard } from "./link/link-standard.ts";
import { parseRegionAliases, parseRegions } from "./parse-regions.ts";
import { hashRuleFiles } from "./read-rule-files.ts";
import { type ParsedRuleFile, parseRuleFile, type RuleFile } from "./rule-file.ts";
import { filesOfKind, type RuleFileKind, ruleFileKind } from "./rule-file-kind.ts";
import { problemAt } from "./rule-set.ts";
import type { ChecklistSource, ClauseSource, ExtendingSource, StandardSource } from "./rule-sources.ts";
import { validateRuleFile } from "./validate-rule-file.ts";
import { assembleWording } from "./wording/assemble-wording.ts";

export interface BuiltStandard {
  /** Null when a problem leaves nothing to judge by. */
  standard: Standard | null;
  problems: RuleProblem[];
  /** Which file and path inside it an id stands at. */
  files: ReadonlyMap<string, ParsedRuleFile>;
}

const DEFAULT_ROLES: Roles = {
  name: "market_name",
  type: "market_type",
  region: "region_name",
  city: "city_name",
  report_date: "report_date",
};

/** The folder of a version, read: its files, its document's text, and where what it extends is found. */
export interface RuleFolder {
  ruleFiles: readonly RuleFile[];
  source: string | null;
  /** Opens the version that an `extends` names; null when there is none. */
  openBase?(reference: string): RuleFolder | null;
}

/** `source` is the document's text, when it is at hand: clauses are then compared with it. */
export function buildStandard(
  ruleFiles: readonly RuleFile[],
  source: string | null,
  openBase: NonNullable<RuleFolder["openBase"]> = () => null,
): BuiltStandard {
  const problems: RuleProblem[] = [];
  const files = parseFiles(ruleFiles, problems);
  const top = files.get("standard.yaml");
  if (top !== undefined && isExtending(top.value)) {
    if (problems.length > 0) return { standard: null, problems, files };
    return buildExtension({ ruleFiles, source, openBase }, files, { ...top, value: top.value }, problems);
  }
  for (const path of ["standard.yaml", "parameters.yaml", "definitions.yaml", "score.yaml"]) {
    if (ruleFiles.some((file) => file.path === path)) continue;
    problems.push({
      code: "rule-file-missing",
      file: path,
      at: { line: 1, column: 1 },
      message: words.standard.fileMissing(path),
    });
  }
  if (problems.length > 0) return { standard: null, problems, files };
  const standard = assemble(ruleFiles, files, problems);
  if (standard !== null) linkStandard(standard, files, source, problems);
  return { standard: problems.length === 0 ? standard : null, problems, files };
}

function isExtending(value: unknown): value is ExtendingSource {
  return typeof value === "object" && value !== null && "extends" in value;
}

/** Builds the base, lays the differences over it, and checks the whole again. */
function buildExtension(
  { ruleFiles, source, openBase }: Required<RuleFolder>,
  own: Map<string, ParsedRuleFile>,
  top: ParsedRuleFile & { value: ExtendingSource },
  problems: RuleProblem[],
): BuiltStandard {
  const reference = top.value.extends;
  const folder = openBase(reference);
  const base = folder === null ? null : buildStandard(folder.ruleFiles, folder.source, folder.openBase);
  if (folder === null || base === null || base.standard === null) {
    problems.push(problemAt(top, ["extends"], "base-unknown", words.rules.extends.noBase(reference)));
    return { standard: null, problems, files: own };
  }
  if (base.standard.sha256 !== top.value.base_sha256)
    problems.push(problemAt(top, ["base_sha256"], "base-moved", words.rules.extends.moved(reference)));
  problems.push(...reviewChanges(top, base.standard));
  const files = mergeBase(own, base.files, top.value);
  const beside = folder.ruleFiles.filter(({ path }) => !ruleFiles.some((file) => file.path === path));
  const standard = assemble([...ruleFiles, ...beside], files, problems);
  const found: RuleProblem[] = [];
  if (standard !== null) {
    linkStandard(standard, files, source, found, own);
    const names = collectNames(standard);
    linkCheckChanges(top, names, found);
  }
  // What no longer fits in an inherited file is the doing of a change: said where the changes stand.
  const at = top.placeOf(["changes"]);
  problems.push(
    ...found.map((problem) =>
      own.has(problem.file) || problem.file === top.path
        ? problem
        : { ...problem, file: top.path, at, message: words.rules.extends.inherited(problem.file, problem.message) },
    ),
  );
  const isBroken = problems.some(({ code }) => RULE_PROBLEMS[code] === "error");
  const hashed = standard === null ? null : { ...standard, sha256: hashRuleFiles(ruleFiles) };
  return { standard: isBroken ? null : hashed, problems, files };
}

function parseFiles(ruleFiles: readonly RuleFile[], problems: RuleProblem[]): Map<string, ParsedRuleFile> {
  const files = new Map<string, ParsedRuleFile>();
  for (const ruleFile of ruleFiles) {
    const kind = ruleFileKind(ruleFile.path);
    if (kind === "beside" || kind === "regions") continue;
    const file = parseRuleFile(ruleFile, problems);
    if (file.value === undefined) continue;
    if (kind === null) problems.push(problemAt(file, [], "rule-file-unknown", words.standard.fileUnknown(file.path)));
    else if (validateRuleFile(schemaOf(kind, file.value), file, problems)) files.set(file.path, file);
  }
  return files;
}

function schemaOf(kind: RuleFileKind, value: unknown): RuleFileKind {
  return kind === "standard" && isExtending(value) ? "extension" : kind;
}

function assemble(
  ruleFiles: readonly RuleFile[],
  files: ReadonlyMap<string, ParsedRuleFile>,
  problems: RuleProblem[],
): Standard | null {
  const value = <Shape>(path: string) => files.get(path)?.value as Shape;
  const source = value<StandardSource>("standard.yaml");
  const shared = value<Pick<Standard, "definitions" | "derived" | "patterns">>("definitions.yaml");
  const clauses = clausesByFolder(files);
  const textOf = (path: string) => ruleFiles.find((file) => file.path === path)?.text ?? "";
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    document: source.document,
    issuer: source.issuer,
    issued: source.issued,
    source: source.source,
    subject: source.subject ?? null,
    roles: { ...DEFAULT_ROLES, ...source.roles },
    sha256: hashRuleFiles(ruleFiles),
    repairs: source.repairs,
    facts: filesOfKind(files.values(), "facts").map((file) => file.value as FactGroup & { facts: Fact[] }),
    derived: shared.derived,
    definitions: shared.definitions,
    patterns: shared.patterns,
    parameters: value<Pick<Standard, "parameters">>("parameters.yaml").parameters,
    scoreProfile: value<Standard["scoreProfile"]>("score.yaml"),
    doubts: value<Pick<Standard, "doubts"> | undefined>("doubts.yaml")?.doubts ?? [],
    checklists: buildChecklists(source.checklists, clauses, files, problems),
    governmentDuties: [...clauses.values()].flat().filter((clause) => clause.falls_on !== undefined),
    regions: parseRegions(textOf("regions.csv")),
    regionAliases: parseRegionAliases(textOf("region-aliases.csv")),
    wording: assembleWording(filesOfKind(files.values(), "wording"), problems),
    schedule: value<Standard["schedule"] | undefined>("schedule.yaml") ?? null,
  };
}

function clausesByFolder(files: ReadonlyMap<string, ParsedRuleFile>): Map<string, Clause[]> {
  const folders = new Map<string, Clause[]>();
  for (const file of filesOfKind(files.values(), "clause")) {
    const folder = file.path.slice(0, file.path.lastIndexOf("/"));
    const { clause: id, background: _background, ...rest } = file.value as ClauseSource;
    folders.set(folder, [...(folders.get(folder) ?? []), { id, ...rest }]);
  }
  return folders;
}

function buildChecklists(
  sources: readonly ChecklistSource[],
  clauses: ReadonlyMap<string, readonly Clause[]>,
  files: ReadonlyMap<string, ParsedRuleFile>,
  problems: RuleProblem[],
): Checklist[] {
  const built: Checklist[] = [];
  for (const [index, source] of sources.entries()) {
    const head = {
      id: source.id,
      marketType: source.market_type ?? source.title,
      aliases: source.aliases ?? [],
      annex: source.annex,
      title: source.title,
    };
    if ("folders" in source) {
      const own = source.folders.flatMap((folder) => clauses.get(folder) ?? []);
      built.push({ ...head, clauses: own.filter((clause) => clause.falls_on === undefined) });
      continue;
    }
    const report = (path: readonly (string | number)[], id: string) => {
      const file = files.get("standard.yaml");
      if (file === undefined) return;
      const at = file.placeOf(["checklists", index, ...path]);
      problems.push({ code: "clause-unknown", file: file.path, at, message: words.standard.clauseUnknown(id) });
    };
    built.push({ ...head, clauses: extendChecklist(source, built, report) });
  }
  return built;
}
