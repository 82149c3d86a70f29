// What a file of a version's folder is, told by its path alone.

export type RuleFileKind =
  | "standard"
  | "extension"
  | "parameters"
  | "sharedDefinitions"
  | "score"
  | "doubts"
  | "facts"
  | "wording"
  | "clause"
  | "cases"
  | "schedule"
  | "templateMap";

const SINGLE: Readonly<Record<string, RuleFileKind>> = {
  "standard.yaml": "standard",
  "parameters.yaml": "parameters",
  "definitions.yaml": "sharedDefinitions",
  "score.yaml": "score",
  "doubts.yaml": "doubts",
  "schedule.yaml": "schedule",
};

const REGION_FILES: ReadonlySet<string> = new Set(["regions.csv", "region-aliases.csv"]);

/** Kinds that prove, explain or lay out without being part of the rules: no verdict depends on them. */
const NO_RULES: ReadonlySet<unknown> = new Set(["cases", "schedule", "beside"]);

/** Whether verdicts can depend on a file. */
export function isRule(path: string): boolean {
  return !NO_RULES.has(ruleFileKind(path));
}

/** The files of one kind, in their order. */
export function filesOfKind<File extends { path: string }>(files: Iterable<File>, kind: RuleFileKind): File[] {
  return [...files].filter(({ path }) => ruleFileKind(path) === kind);
}

/** `beside`: explains or proves the rules without being part of them; null for a YAML file that has no place here. */
export function ruleFileKind(path: string): RuleFileKind | "regions" | "beside" | null {
  if (Object.hasOwn(SINGLE, path)) return SINGLE[path] ?? null;
  if (path.endsWith(".cases.yaml")) return "cases";
  if (!path.endsWith(".yaml")) return REGION_FILES.has(path) ? "regions" : "beside";
  if (path.startsWith("facts/")) return "facts";
  if (path.startsWith("wording/")) return "wording";
  return path.includes("/") ? "clause" : null;
}
