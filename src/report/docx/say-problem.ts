import { words } from "../../locale/index.ts";
import type { CheckContent, ClauseContent } from "../content/content.ts";

type Outcome = CheckContent["outcome"];

const say = words.official;

/** The checks that ended so, in the document's order. */
export function checksOf(clauses: readonly ClauseContent[], outcome: Outcome): CheckContent[] {
  return clauses.flatMap(({ checks }) => checks.filter((check) => check.outcome === outcome));
}

/** What stands in the report, in its words; null where nothing does. */
export function actualOf({ findings }: CheckContent): string | null {
  return findings.find(([label]) => label === words.report.gaps.actual)?.[1] ?? null;
}

/** The words, what stands, and the number of ours that it leans on. */
export function sayProblem(check: CheckContent): string {
  const measure = check.findings.find(([label]) => label === words.report.gaps.measure)?.[1];
  const basis = measure === undefined ? "" : `（${measure}）`;
  return `${check.levelNote}${say.quoted(check.quote)}，${say.notice.present(actualOf(check))}${basis}`;
}

/** The words alone, marked where a number of ours decides. */
export function quoteMarked({ quote, basis }: CheckContent): string {
  return say.quoted(quote) + (basis === words.report.bases.practice ? words.comparison.practice : "");
}
