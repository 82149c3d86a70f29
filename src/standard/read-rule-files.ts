import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RuleFile } from "./rule-file.ts";
import { isRule } from "./rule-file-kind.ts";

/** Every file of a version's folder, sorted by path, so that order never depends on the machine. */
export function readRuleFiles(folder: string): RuleFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join("/"),
      text: readFileSync(path, "utf8").replaceAll("\r\n", "\n"),
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** SHA-256 over paths and contents of all rule files; cases and documentation do not change it. */
export function hashRuleFiles(files: readonly RuleFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) if (isRule(path)) hash.update(`${path}\n${text.length}\n${text}`);
  return hash.digest("hex");
}
