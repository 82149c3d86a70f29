// An extension's own files over those of its base: what the whole version looks like.

import type { Parameter, Standard } from "../../model/standard.ts";
import { changeCheck } from "../extend-checklist.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { ruleFileKind } from "../rule-file-kind.ts";
import type {
  ChecklistSource,
  ClauseSource,
  ExtendingSource,
  ExtensionSource,
  StandardSource,
} from "../rule-sources.ts";

type Files = ReadonlyMap<string, ParsedRuleFile>;

/** The base's files without its cases, with the changes made, and the extension's own files over them. */
export function mergeBase(own: Files, base: Files, source: ExtendingSource): Map<string, ParsedRuleFile> {
  const merged = new Map<string, ParsedRuleFile>();
  for (const file of base.values()) {
    const kind = ruleFileKind(file.path);
    if (kind === "cases") continue;
    const changed = kind === "clause" ? changeClause(file, source) : file;
    if (changed !== null) merged.set(file.path, changed);
  }
  for (const file of own.values()) merged.set(file.path, file);
  overlay(merged, own, base, "parameters.yaml", (mine, theirs) => joinParameters(mine, theirs, source));
  overlay(merged, own, base, "definitions.yaml", joinLists("definitions", "derived", "patterns"));
  overlay(merged, own, base, "doubts.yaml", joinLists("doubts"));
  overlay(merged, own, base, "standard.yaml", (_mine, theirs) => joinSources(source, theirs as StandardSource));
  return merged;
}

type Join = (mine: unknown, theirs: unknown) => unknown;

/** Keeps the places of the file that a reader would look into: the extension's where it has one. */
function overlay(merged: Map<string, ParsedRuleFile>, own: Files, base: Files, path: string, join: Join): void {
  const file = own.get(path) ?? base.get(path);
  if (file !== undefined) merged.set(path, { ...file, value: join(own.get(path)?.value, base.get(path)?.value) });
}

function changeClause(file: ParsedRuleFile, { changes = {} }: ExtendingSource): ParsedRuleFile | null {
  const clause = file.value as ClauseSource;
  const dropped = changes.drop ?? {};
  if (Object.hasOwn(dropped, clause.clause)) return null;
  const kept = clause.checks.filter(({ id }) => !Object.hasOwn(dropped, id));
  const value = { ...clause, checks: kept.map((check) => changeCheck(check, changes.checks?.[check.id])) };
  return { ...file, value };
}

function joinParameters(
  mine: unknown,
  theirs: unknown,
  { changes = {} }: ExtendingSource,
): Pick<Standard, "parameters"> {
  const list = (part: unknown) => (part as Pick<Standard, "parameters"> | undefined)?.parameters ?? [];
  const changed = list(theirs).map(
    (parameter): Parameter => ({ ...parameter, ...changes.parameters?.[parameter.name] }),
  );
  return { parameters: [...changed, ...list(mine)] };
}

/** The extension's entries follow the base's. */
function joinLists(...names: readonly string[]): Join {
  return (mine, theirs) => {
    const lists = (part: unknown) => (part ?? {}) as Record<string, readonly unknown[] | undefined>;
    const joined = names.map((name) => [name, [...(lists(theirs)[name] ?? []), ...(lists(mine)[name] ?? [])]]);
    return { ...lists(theirs), ...Object.fromEntries(joined) };
  };
}

function joinSources(own: ExtendingSource, base: StandardSource): StandardSource {
  const { extends: _extends, base_sha256: _sha, reason: _reason, changes = {}, ...head } = own;
  const checklists = base.checklists.map((list): ChecklistSource => {
    if ("folders" in list) return { ...list, folders: [...list.folders, ...(changes.add?.[list.id] ?? [])] };
    return { ...list, keep: withoutDropped(list.keep, changes.drop ?? {}) };
  });
  // Repairs mend the base's own text, and did so when that version was made.
  return { ...base, repairs: [], ...head, checklists };
}

/** A checklist cannot keep what the version has dropped. */
function withoutDropped(keep: ExtensionSource["keep"], dropped: Readonly<Record<string, string>>): typeof keep {
  const isLeft = (id: string) => !Object.hasOwn(dropped, id);
  const left = Object.entries(keep).filter(([clause]) => isLeft(clause));
  return Object.fromEntries(left.map(([clause, kept]) => [clause, kept === "all" ? kept : kept.filter(isLeft)]));
}
