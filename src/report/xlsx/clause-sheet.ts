// 全部条款: every clause in its own words, with its verdict and its checks.

import { words } from "../../locale/index.ts";
import type { CellPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { ClauseContent } from "../content/content.ts";
import { listSheet } from "./list-sheet.ts";
import { marketCell, type ReportContext } from "./report-context.ts";
import { VERDICT_TONES } from "./verdict-tones.ts";

const say = words.resultWorkbook.clauses;
const WIDTHS = [12, 14, 12, 66, 10, 11, 62, 24, 22];
/** No row is higher than 409 points: longer words go on in a further row, so that print shows all of them. */
const LONGEST = 700;

export function clauseSheet(context: ReportContext): SheetPlan {
  const { title, market } = words.resultWorkbook;
  return listSheet({
    name: say.sheet,
    title: `${title} · ${say.sheet}`,
    origin: context.origin,
    columns: [
      ...(context.isArray ? [{ name: market, width: 20 }] : []),
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
  const texts = splitText(clause.text);
  const findings = splitText(checks.join("\n"));
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

/** Pieces that a row can show, parted behind a line or a sentence where there is one. */
export function splitText(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("。")) + 1;
    const isSplitCharacter = /[\ud800-\udbff]$/u.test(head);
    const length = end > 0 ? end : LONGEST - (isSplitCharacter ? 1 : 0);
    pieces.push(rest.slice(0, length).trimEnd());
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}
