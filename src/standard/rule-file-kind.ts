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

/** `beside`: explains or proves the rules without being part of them; null for a YAML file that has no place here. */
export function ruleFileKind(path: string): RuleFileKind | "regions" | "beside" | null {
  if (Object.hasOwn(SINGLE, path)) return SINGLE[path] ?? null;
  if (path.endsWith(".cases.yaml")) return "cases";
  if (!path.endsWith(".yaml")) return REGION_FILES.has(path) ? "regions" : "beside";
  if (path.startsWith("facts/")) return "facts";
  if (path.startsWith("wording/")) return "wording";
  return path.includes("/") ? "clause" : null;
}
