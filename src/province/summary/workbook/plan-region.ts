import { words } from "../../../locale/index.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import type { Cell, CellPlan, RowPlan, SheetPlan } from "../../../model/workbook/workbook-plan.ts";
import type { Covered, ProvinceSummary } from "../summary.ts";
import { failedFirst } from "./level-columns.ts";

const own = words.province.workbook;
const MOST_FAILED = 10;

/** The first sheet: the region in four short tables, on one page. */
export function planRegion(summary: ProvinceSummary): SheetPlan {
  const { inputs, region, markets, superseded, doubts } = summary;
  const { coverage } = region;
  const rows: RowPlan[] = [
    { cells: [{ value: own.title, style: "title" }], height: 32 },
    { cells: [{ value: own.subtitle(summary), style: "subtitle" }], height: "fit" },
    section(own.region.received),
    pair(own.region.inputs, inputs.received, own.region.judged, inputs.judged),
    pair(own.region.refused, inputs.refused, own.region.superseded, superseded.length),
    pair(own.region.markets, markets.length, own.region.doubts, doubts.length),
    pair(own.region.heard, region.divisions.heard, own.region.silent, region.divisions.silent.length),
    section(own.region.coverage),
    heads([own.region.basis, own.region.due, own.region.covered, own.heads.rate]),
    covered(own.coverage.counties, coverage.counties),
    covered(own.coverage.withCities, coverage.withCities),
    covered(own.coverage.countiesByGoal, coverage.countiesByGoal),
    covered(own.coverage.withCitiesByGoal, coverage.withCitiesByGoal),
    section(own.region.types),
    heads([own.heads.type, own.heads.markets, own.heads.heard, own.heads.silent]),
    ...Object.entries(region.byType).map(([type, { markets: count, heard, silent }]) =>
      line(own.types[type] ?? type, [whole(count), whole(heard), whole(silent)]),
    ),
    section(own.region.verdicts),
    heads([own.region.verdict, own.region.count, own.region.state, own.heads.markets]),
    ...VERDICTS.map((verdict, index) => {
      const state = (["gaps", "unanswered", "explain", "met"] as const)[index];
      return line(words.terms.verdicts[verdict], [
        whole(region.verdicts[verdict]),
        state === undefined ? { value: "", style: "text" } : { value: own.states[state], style: "text" },
        state === undefined ? { value: "", style: "text" } : whole(region.states[state]),
      ]);
    }),
    section(own.region.mostFailed),
    heads([own.heads.topic, own.heads.judged, own.heads.failed, own.heads.share]),
    ...failedFirst(region.clauses)
      .slice(0, MOST_FAILED)
      .map(({ checklist, id, title, judged, failed, share }) =>
        line(`${own.types[checklist] ?? checklist} ${id} ${title}`, [whole(judged), whole(failed), percent(share)]),
      ),
    { cells: [{ value: own.region.note, style: "remark" }], height: 44 },
  ];
  return {
    name: own.region.name,
    columns: [{ width: 40 }, { width: 15 }, { width: 30 }, { width: 15 }],
    rows,
    merges: ["A1:D1", "A2:D2", `A${rows.length}:D${rows.length}`, ...sectionMerges(rows)],
    print: { repeatRows: [1, 2], footer: `${own.region.name} · ${own.footer(summary)}` },
  };
}

function sectionMerges(rows: readonly RowPlan[]): string[] {
  return rows.flatMap(({ cells: [first] }, index) =>
    typeof first === "object" && first?.style === "section" ? [`A${index + 1}:D${index + 1}`] : [],
  );
}

function section(title: string): RowPlan {
  return { cells: [{ value: title, style: "section" }], height: 22 };
}

function heads(names: readonly string[]): RowPlan {
  return { cells: names.map((value) => ({ value, style: "head" })), height: "fit" };
}

function line(label: string, cells: readonly CellPlan[]): RowPlan {
  return { cells: [label, ...cells], height: "fit" };
}

function pair(first: string, one: number, second: string, two: number): RowPlan {
  return line(first, [whole(one), { value: second, style: "text" }, whole(two)]);
}

function covered(label: string, { due, covered: count, rate }: Covered): RowPlan {
  return line(label, [whole(due), whole(count), percent(rate)]);
}

function whole(value: number): Cell {
  return { value, style: "whole" };
}

function percent(value: number | null): Cell {
  return value === null ? { value: "—", style: "centre" } : { value, style: "percent" };
}
