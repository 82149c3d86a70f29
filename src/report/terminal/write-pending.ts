// What a person still has to look at, collected from all clauses.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { collectPending } from "../content/collect-pending.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { writeHeading } from "./write-heading.ts";

const CLAUSE_WIDTH = 6;

export function writePending(assessment: Assessment, medium: Medium): string[] {
  const kinds = collectPending(assessment);
  if (kinds.length === 0) return [];
  const { heading, count } = words.report.pendingItems;
  const total = kinds.reduce((sum, kind) => sum + kind.count, 0);
  return [
    ...writeHeading(heading, count(total), medium),
    ...kinds.flatMap(({ kind, clauses }) => [
      `  ${words.report.pending[kind]}`,
      ...clauses.flatMap(({ id, quotes }) => {
        const lead = { text: `    ${padText(id, CLAUSE_WIDTH, medium)}`, paint: medium.bold };
        return hangText(lead, quotes.join("；"), medium.columns, medium);
      }),
    ]),
  ];
}
