// Sheets of what lies behind the figures, a row an entry.

import { words } from "../../../locale/index.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import type { SheetPlan } from "../../../model/workbook/workbook-plan.ts";
import type { CrossDoubt, DoubtPlace } from "../../doubts/cross-doubt.ts";
import type { SpotCheck } from "../../spot-check/choose-spot-checks.ts";
import type { MarketLine, ProvinceSummary } from "../summary.ts";
import { planTable, type TableColumn } from "./table-sheet.ts";

const own = words.province.workbook;
const { heads } = own;

/** The sheet of markets that are counted. */
export function planMarkets(summary: ProvinceSummary): SheetPlan {
  const columns: TableColumn<MarketLine>[] = [
    { head: heads.city, width: 9, value: ({ city }) => city },
    { head: heads.division, width: 15, value: ({ county, city }) => county ?? own.cityItself(city) },
    { head: heads.market, width: 24, value: ({ name }) => name },
    { head: heads.type, width: 6, value: ({ checklist }) => own.types[checklist] ?? checklist },
    { head: heads.reportDate, width: 11, style: "day", value: ({ reportDate }) => dayOr(reportDate) },
    {
      head: heads.state,
      width: 9,
      style: "centre",
      value: ({ state }) => own.states[state],
      tone: ({ state }) => TONES[state],
    },
    ...VERDICTS.map(
      (verdict): TableColumn<MarketLine> => ({
        head: words.terms.verdicts[verdict],
        width: 6,
        style: "whole",
        value: ({ verdicts }) => verdicts[verdict],
      }),
    ),
    { head: heads.failedClauses, width: 30, value: ({ failed }) => failed.join(" ") },
    {
      head: heads.score,
      width: 13,
      style: "centre",
      value: ({ score: { low, high } }) => `${low.toFixed(1)}—${high.toFixed(1)}`,
    },
    { head: heads.ownDoubts, width: 6, style: "whole", value: ({ doubts }) => doubts },
    { head: heads.crossDoubts, width: 6, style: "whole", value: ({ crossDoubts }) => crossDoubts },
    { head: heads.errors, width: 7, style: "whole", value: ({ errors }) => errors },
    { head: heads.regionNote, width: 20, value: ({ regionNote }) => regionNote },
    { head: heads.file, width: 28, value: ({ file }) => file },
  ];
  return list(summary, own.markets, columns, summary.markets, 3);
}

const TONES = { gaps: "bad", unanswered: "blank", explain: "explain", met: "good" } as const;

interface DoubtLine {
  doubt: CrossDoubt;
  place: DoubtPlace;
  number: number;
  isFirst: boolean;
}

/** A row a place: whoever looks into a doubt sees side by side what disagrees. */
export function planDoubts(summary: ProvinceSummary): SheetPlan {
  const lines = summary.doubts.flatMap((doubt, index) =>
    doubt.places.map((place, at): DoubtLine => ({ doubt, place, number: index + 1, isFirst: at === 0 })),
  );
  const columns: TableColumn<DoubtLine>[] = [
    { head: heads.number, width: 6, style: "centre", value: ({ number }) => number },
    { head: heads.doubtKind, width: 14, value: ({ doubt }) => own.doubtKinds[doubt.id] ?? doubt.id },
    { head: heads.severity, width: 9, style: "centre", value: ({ doubt }) => own.severities[doubt.severity] },
    { head: heads.doubt, width: 56, value: ({ doubt, isFirst }) => (isFirst ? doubt.message : own.asAbove) },
    { head: heads.place, width: 40, value: ({ place }) => place.place },
    { head: heads.says, width: 34, value: ({ place }) => place.says },
  ];
  return list(summary, own.doubts, columns, lines, 2);
}

export function planSpotChecks(summary: ProvinceSummary): SheetPlan {
  const { seed, percent, chosen } = summary.spotChecks;
  const columns: TableColumn<SpotCheck>[] = [
    { head: heads.city, width: 11, value: ({ city }) => city },
    { head: heads.division, width: 18, value: ({ county, city }) => county ?? own.cityItself(city) },
    { head: heads.type, width: 18, value: ({ type }) => type },
    { head: heads.market, width: 32, value: ({ name }) => name },
    { head: heads.why, width: 12, style: "centre", value: ({ why }) => own.why[why] },
    { head: heads.crossDoubts, width: 10, style: "whole", value: ({ crossDoubts }) => crossDoubts },
    { head: heads.ownDoubts, width: 10, style: "whole", value: ({ doubts }) => doubts },
    { head: heads.file, width: 40, value: ({ file }) => file },
    { head: heads.visited, width: 14, value: () => "" },
    { head: heads.finding, width: 30, value: () => "" },
  ];
  const head = { ...own.spotChecks, subtitle: own.spotSubtitle(seed, percent, chosen.length) };
  return list(summary, head, columns, chosen, 4);
}

export function planSuperseded(summary: ProvinceSummary): SheetPlan {
  return list(
    summary,
    own.superseded,
    [
      { head: heads.market, width: 34, value: ({ market }) => market },
      { head: heads.reportDate, width: 12, style: "day", value: ({ reportDate }) => dayOr(reportDate) },
      { head: heads.notCounted, width: 44, value: ({ file }) => file },
      { head: heads.reason, width: 26, value: ({ reason }) => own.reasons[reason] },
      { head: heads.countedFile, width: 44, value: ({ by }) => by },
    ],
    summary.superseded,
  );
}

export function planRefused(summary: ProvinceSummary): SheetPlan {
  return list(
    summary,
    own.refused,
    [
      { head: heads.file, width: 50, value: ({ file }) => file },
      { head: heads.reason, width: 80, value: ({ message }) => message },
      { head: heads.errorCode, width: 24, value: ({ code }) => code },
    ],
    summary.refused,
  );
}

export function planAside(summary: ProvinceSummary): SheetPlan {
  return list(
    summary,
    own.aside,
    [
      { head: heads.file, width: 70, value: ({ name }) => name },
      { head: heads.reason, width: 40, value: ({ reason }) => own.asideReasons[reason] },
    ],
    summary.aside,
  );
}

export function planNotes(summary: ProvinceSummary): SheetPlan {
  return list(
    summary,
    own.notes,
    [
      { head: heads.term, width: 26, value: ([term]) => term },
      { head: heads.meaning, width: 100, value: ([, meaning]) => meaning },
    ],
    own.definitions,
  );
}

function list<Entry>(
  summary: ProvinceSummary,
  head: { name: string; title: string; subtitle?: string },
  columns: readonly TableColumn<Entry>[],
  entries: readonly Entry[],
  frozenColumns = 1,
): SheetPlan {
  return planTable({
    name: head.name,
    title: head.title,
    subtitle: head.subtitle ?? own.subtitle(summary),
    columns,
    entries,
    frozenColumns,
    footer: own.footer(summary),
  });
}

function dayOr(date: string | null): { day: string } | null {
  return date === null ? null : { day: date };
}
