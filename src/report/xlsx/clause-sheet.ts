// 全部条款: every clause in its own words, with its verdict and its checks.

import { words } from "../../locale/index.ts";
import type { CellPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { ClauseContent } from "../content/content.ts";
import { splitText } from "../content/split-text.ts";
import { listSheet } from "./list-sheet.ts";
import { marketCell, type ReportContext } from "./report-context.ts";
import { VERDICT_TONES } from "./verdict-tones.ts";

const say = words.resultWorkbook.clauses;
const WIDTHS = [9, 10, 9, 58, 9, 9, 52, 16, 14];
/** No row is higher than 409 points: longer words go on in a further row, so that print shows all of them. */
const LONGEST = 700;

export function clauseSheet(context: ReportContext): SheetPlan {
  const { title, market } = words.resultWorkbook;
  return listSheet({
    name: say.sheet,
    title: `${title} · ${say.sheet}`,
    origin: context.origin,
    columns: [
      ...(context.isArray ? [{ name: market, width: 16 }] : []),
      ...say.columns.map((name, index) => ({ name, width: WIDTHS[index] ?? 12 })),
    ],
    rows: context.contents.flatMap((content) =>
      content.clauses.flatMap((clause) => rowsOf(clause).map((cells) => [...marketCell(context, content), ...cells])),
    ),
    footer: context.footer,
  });
}

function rowsOf(clause: ClauseContent): CellPlan[][] {
  const checks = clause.checks.map(({ id, word, quote }) => say.check(id, word, quote));
  const verdict: CellPlan = { value: clause.word, tone: VERDICT_TONES[clause.verdict] };
  const texts = splitText(clause.text, LONGEST);
  const findings = splitText(checks.join("\n"), LONGEST);
  return Array.from({ length: Math.max(texts.length, findings.length) }, (_, index) => [
    index === 0 ? clause.number : say.continued(clause.number),
    clause.section,
    clause.topic,
    texts[index] ?? "",
    verdict,
    clause.pending.join("\n"),
    findings[index] ?? "",
    index === 0 ? clause.wanted.join("\n") : "",
    index === 0 ? clause.given.join("\n") : "",
  ]);
}
