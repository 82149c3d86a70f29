import { words } from "../../../locale/index.ts";
import type { SheetPlan } from "../../../model/workbook/workbook-plan.ts";
import type { ClauseCount, ProvinceSummary } from "../summary.ts";
import { planTable, type TableColumn } from "./table-sheet.ts";

const own = words.province.workbook;

interface ClauseLine extends ClauseCount {
  /** Share of each city, by its code; null where it applies to no market. */
  shares: ReadonlyMap<string, number | null>;
}

/** Clause by city: the share of markets that fail it, beside the counts of the whole region. */
export function planClauses(summary: ProvinceSummary): SheetPlan {
  const columns: TableColumn<ClauseLine>[] = [
    { head: own.heads.type, width: 11, value: ({ checklist }) => own.types[checklist] ?? checklist },
    { head: own.heads.clause, width: 7, style: "centre", value: ({ id }) => id },
    { head: own.heads.topic, width: 26, value: ({ title }) => title },
    { head: own.heads.judged, width: 8, style: "whole", value: ({ judged }) => judged },
    { head: own.heads.failed, width: 8, style: "whole", value: ({ failed }) => failed },
    {
      head: own.heads.share,
      width: 8,
      style: "percent",
      value: ({ share }) => share,
      tone: ({ share }) => toneOf(share),
    },
    { head: words.terms.verdicts.unanswered, width: 8, style: "whole", value: ({ verdicts }) => verdicts.unanswered },
    ...summary.cities.map(
      ({ code, name }): TableColumn<ClauseLine> => ({
        head: name.replace(/市$/u, ""),
        width: 7.5,
        style: "percent",
        value: ({ shares }) => shares.get(code) ?? null,
        tone: ({ shares }) => toneOf(shares.get(code) ?? null),
      }),
    ),
  ];
  return planTable({
    ...own.clauses,
    subtitle: own.clausesSubtitle(summary),
    columns,
    entries: linesOf(summary),
    frozenColumns: 3,
    footer: own.footer(summary),
  });
}

function linesOf({ region, cities }: ProvinceSummary): ClauseLine[] {
  const byCity = cities.map(({ code, clauses }) => ({
    code,
    shareOf: new Map(clauses.map((clause) => [keyOf(clause), clause.share])),
  }));
  return region.clauses.map((clause) => ({
    ...clause,
    shares: new Map(byCity.map(({ code, shareOf }) => [code, shareOf.get(keyOf(clause)) ?? null])),
  }));
}

function keyOf({ checklist, id }: ClauseCount): string {
  return `${checklist} ${id}`;
}

/** A tenth is worth a look, a third is a common gap. */
function toneOf(share: number | null): "bad" | "partly" | "good" | undefined {
  if (share === null) return undefined;
  if (share >= 1 / 3) return "bad";
  return share >= 0.1 ? "partly" : share === 0 ? "good" : undefined;
}
