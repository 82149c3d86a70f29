// What a person still has to look at, collected from all clauses.

import { report } from "../../locale/zh-cn/report.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Pending } from "../../model/verdict.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { writeHeading } from "./write-heading.ts";

const PENDING: readonly Pending[] = ["site", "photo"];
const CLAUSE_WIDTH = 6;

export function writePending({ clauses }: Assessment, medium: Medium): string[] {
  const items = clauses.flatMap(({ id, checks }) =>
    PENDING.flatMap((kind) => {
      const quotes = checks.filter((check) => check.pending === kind).map((check) => check.quote);
      return quotes.length === 0 ? [] : [{ kind, id, quotes }];
    }),
  );
  if (items.length === 0) return [];
  const { heading, count } = report.pendingItems;
  const lines = writeHeading(heading, count(items.flatMap(({ quotes }) => quotes).length), medium);
  for (const kind of PENDING) {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push(`  ${report.pending[kind]}`);
    for (const { id, quotes } of ofKind) {
      const lead = { text: `    ${padText(id, CLAUSE_WIDTH, medium)}`, paint: medium.bold };
      lines.push(...hangText(lead, quotes.join("；"), medium.columns, medium));
    }
  }
  return lines;
}
