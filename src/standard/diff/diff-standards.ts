import { BUMPS, type Bump, type RuleChange, type StandardDiff } from "../../model/rule-sets/standard-diff.ts";
import type { Standard } from "../../model/standard.ts";
import { classifyField, classifyPresence } from "./classify-change.ts";
import { listElements, type RuleElement } from "./rule-elements.ts";

/** What changed, and whether the version number says so. The rehearsal is added by who can judge. */
export function diffStandards(before: Standard, after: Standard): StandardDiff {
  const changes = compareElements(listElements(before), listElements(after));
  const bump = largest(changes.map((change) => change.bump));
  const stated = before.id === after.id ? statedBump(before.version, after.version) : null;
  const head = ({ id, version, sha256 }: Standard) => ({ id, version, sha256 });
  return {
    format: "gig-audit/standard-diff/1",
    before: head(before),
    after: head(after),
    changes,
    bump,
    stated,
    isEnough: stated === null || rankOf(stated) >= rankOf(bump ?? "none"),
    rehearsal: null,
  };
}

function compareElements(before: readonly RuleElement[], after: readonly RuleElement[]): RuleChange[] {
  const keyOf = ({ part, id }: RuleElement) => (part === "standard" ? part : `${part} ${id}`);
  const was = new Map(before.map((element) => [keyOf(element), element]));
  const now = new Map(after.map((element) => [keyOf(element), element]));
  const gone = before.filter((element) => !now.has(keyOf(element))).map((element) => presence("removed", element));
  const others = after.flatMap((element): RuleChange[] => {
    const earlier = was.get(keyOf(element));
    if (earlier === undefined) return [presence("added", element)];
    const fields = fieldsChanged(earlier, element);
    const bump = largest(fields.map(({ name, was: old, now: fresh }) => classifyField(element.part, name, old, fresh)));
    return bump === null ? [] : [{ part: element.part, id: element.id, how: "changed", bump, fields }];
  });
  return [...gone, ...others];
}

function presence(how: "added" | "removed", { part, id, value }: RuleElement): RuleChange {
  return { part, id, how, bump: classifyPresence(part, how, value), fields: [] };
}

function fieldsChanged(before: RuleElement, after: RuleElement): RuleChange["fields"] {
  const names = new Set([...Object.keys(before.value), ...Object.keys(after.value)]);
  return [...names].flatMap((name) => {
    const [was, now] = [before.value[name], after.value[name]];
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ name, was: was ?? null, now: now ?? null }];
  });
}

function largest(bumps: readonly Bump[]): Bump | null {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? null;
}

function rankOf(bump: Bump | "none"): number {
  return bump === "none" ? -1 : BUMPS.indexOf(bump);
}

/** 1.0 → 2.0 major, 1.0 → 1.1 minor, 1.0 → 1.0.1 patch. */
export function statedBump(before: string, after: string): Bump | "none" {
  const [was, now] = [before, after].map((version) => version.split(".").map(Number));
  const steps: readonly Bump[] = ["major", "minor", "patch"];
  return steps.find((_bump, index) => (was?.[index] ?? 0) !== (now?.[index] ?? 0)) ?? "none";
}
