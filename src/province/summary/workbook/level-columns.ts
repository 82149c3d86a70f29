// The columns that every level shares: what came, how it stands, what is covered.

import { words } from "../../../locale/index.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import type { Coverage, LevelSummary, ProvinceSummary } from "../summary.ts";
import type { TableColumn } from "./table-sheet.ts";

const heads = words.province.workbook.heads;
const MOST_FAILED = 3;

type Column = TableColumn<LevelSummary>;

/** Names of the levels themselves. */
export function nameColumns(): Column[] {
  return [
    {
      head: heads.city,
      width: 10,
      value: ({ level, city, name }) => (level === "region" || level === "unplaced" ? name : city),
    },
    {
      head: heads.division,
      width: 18,
      value: ({ level, name }) => (level === "county" || level === "city-itself" ? name : ""),
    },
    { head: heads.code, width: 8.5, style: "centre", value: ({ code }) => code },
  ];
}

export function divisionColumns(): Column[] {
  return [
    { head: heads.due, width: 8, style: "whole", value: ({ divisions }) => divisions.due },
    { head: heads.heard, width: 8, style: "whole", value: ({ divisions }) => divisions.heard },
    {
      head: heads.silent,
      width: 8,
      style: "whole",
      value: ({ divisions }) => divisions.silent.length,
      tone: silentTone,
    },
  ];
}

function silentTone({ divisions }: LevelSummary) {
  return divisions.silent.length > 0 ? ("partly" as const) : undefined;
}

/** Markets in all and by type; at a county a type without a market is 未报. */
export function typeColumns({ region }: ProvinceSummary): Column[] {
  const names = words.province.workbook.types;
  const types = Object.keys(region.byType);
  return [
    { head: heads.markets, width: 7, style: "whole", value: ({ markets }) => markets },
    ...types.map(
      (type): Column => ({
        head: names[type] ?? type,
        width: 7,
        style: "whole",
        value: ({ byType }) => byType[type]?.markets ?? 0,
      }),
    ),
  ];
}

export function silentByTypeColumns({ region }: ProvinceSummary): Column[] {
  const { types, silentOf } = words.province.workbook;
  return Object.keys(region.byType).map((type) => ({
    head: silentOf(types[type] ?? type),
    width: 10,
    style: "whole",
    value: ({ byType }) => byType[type]?.silent ?? 0,
  }));
}

export function stateColumns(): Column[] {
  const { states } = words.province.workbook;
  return [
    { head: states.gaps, width: 8, style: "whole", value: ({ states: { gaps } }) => gaps },
    { head: states.unanswered, width: 8, style: "whole", value: ({ states: { unanswered } }) => unanswered },
    { head: states.explain, width: 8, style: "whole", value: ({ states: { explain } }) => explain },
    { head: states.met, width: 8, style: "whole", value: ({ states: { met } }) => met },
    { head: heads.doubtful, width: 8, style: "whole", value: ({ doubtful }) => doubtful },
  ];
}

export function verdictColumns(): Column[] {
  return VERDICTS.map((verdict) => ({
    head: words.province.workbook.clausesOf(words.terms.verdicts[verdict]),
    width: 8,
    style: "whole",
    value: ({ verdicts }) => verdicts[verdict],
  }));
}

export function coverageColumns(): Column[] {
  const { coverage, rates } = words.province.workbook;
  const readings: readonly (keyof Coverage)[] = ["counties", "withCities", "countiesByGoal", "withCitiesByGoal"];
  return readings.flatMap((reading): Column[] => {
    const count = ({
      coverage: {
        [reading]: { covered, due },
      },
    }: LevelSummary) => `${covered}/${due}`;
    return [
      { head: coverage[reading], width: 10, style: "centre", value: count },
      { head: rates[reading], width: 9, style: "percent", value: (level) => level.coverage[reading].rate },
    ];
  });
}

/** The clauses that most markets fail, with their shares: `1.3 规章制度 40%（4/10）`. */
export function mostFailed({ clauses }: LevelSummary, count = MOST_FAILED): string[] {
  return failedFirst(clauses)
    .slice(0, count)
    .map(({ id, title, failed, judged }) => words.province.workbook.failedClause(id, title, failed, judged));
}

/** By how many markets fail them, then by their share. */
export function failedFirst(clauses: LevelSummary["clauses"]): LevelSummary["clauses"] {
  return clauses
    .filter(({ failed }) => failed > 0)
    .sort((first, second) => second.failed - first.failed || (second.share ?? 0) - (first.share ?? 0));
}

export function mostFailedColumn(): Column {
  return { head: heads.mostFailed, width: 42, value: (level) => mostFailed(level).join("\n") };
}
