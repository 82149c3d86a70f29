import { judgeCases, type ReadCase, readCases } from "../../../src/cli/rules/run-cases.ts";
import { planWording } from "../../../src/engine/postings/plan-wording.ts";
import type { Check, Standard } from "../../../src/model/standard.ts";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { RULE_FILES, STANDARD } from "../released.ts";
import { mutate } from "./mutate-condition.ts";

export interface Mutant {
  check: string;
  what: string;
  changed: Check;
}

/** Every mutation of every deciding condition of the comprehensive checklist. */
export function listMutants(): Mutant[] {
  const [comprehensive] = STANDARD.checklists;
  const checks = comprehensive?.clauses.flatMap((clause) => clause.checks) ?? [];
  return checks
    .filter(({ level }) => level !== "optional" && level !== "background")
    .flatMap((check) =>
      (["pass", "when", "fails_if"] as const).flatMap((key) =>
        mutate(check[key], key).map(
          ({ what, condition }): Mutant => ({
            check: check.id,
            what,
            changed: { ...check, [key]: condition } as Check,
          }),
        ),
      ),
    );
}

const cases = readCases(STANDARD, buildStandard(RULE_FILES, null).files.values()).filter(
  ({ source }) => source.checklist === undefined || source.checklist === "comprehensive",
);

const { wording } = STANDARD;
/** No mutation touches the wording rules: their words are laid out once. */
const planned = wording === null ? null : { ...wording, plan: planWording(wording) };

/** True when some case of the clause comes out otherwise, or the rule cannot even be compiled. */
export function isCaught({ check, changed }: Mutant): boolean {
  const clauseId = check.slice(0, check.lastIndexOf("."));
  const [list] = STANDARD.checklists;
  const clause = list?.clauses.find(({ id }) => id === clauseId);
  if (list === undefined || clause === undefined) throw new Error(`no clause ${clauseId}`);
  const checks = clause.checks.map((one) => (one.id === check ? changed : one));
  const standard: Standard = {
    ...STANDARD,
    wording: planned,
    doubts: [],
    checklists: [{ ...list, clauses: [{ ...clause, checks }] }],
  };
  const own: ReadCase[] = cases.filter((one) => one.clause === clauseId);
  try {
    return judgeCases(standard, own).some(({ run }) => !run.isPassed);
  } catch {
    return true;
  }
}
