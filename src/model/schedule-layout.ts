/** How the monthly schedule is laid out: data, because the authority has a form of its own. Plain JSON. */
export interface ScheduleLayout {
  id: string;
  title: string;
  /** What is ours in it, said in the workbook. */
  note: string;
  deadline: { day: number; months_after: number };
  sheets: readonly LayoutSheet[];
  definitions: readonly { term: string; text: string }[];
}

/** What one row of a sheet stands for. */
export type RowKind = "markets" | "cities" | "counties" | "progress" | "doubts" | "definitions";

export interface LayoutSheet {
  rows: RowKind;
  name: string;
  /** `{month}`, `{scope}`, `{as_of}`, `{unit}` are filled in. */
  title: string;
  /** Over the table, from left to right. */
  head?: readonly string[];
  /** Under the table, for signatures. */
  foot?: readonly string[];
  columns: readonly LayoutColumn[];
  print?: { pages_wide?: number; repeat_columns?: number };
}

export interface LayoutColumn {
  field: string;
  header: string;
  /** Columns of one group stand under a common head. */
  group?: string;
  /** In letters; a Chinese one takes two. */
  width: number;
  /** In the last row: the sum of the column, the same indicator over all, or the word 合计. */
  total?: "sum" | "again" | "label";
}

/** Which cells of somebody else's workbook take what. */
export interface TemplateMap {
  tables: readonly TemplateTable[];
  /** `调度表!B2: 截至{as_of}` */
  cells?: Readonly<Record<string, string>>;
}

export interface TemplateTable {
  sheet: string;
  rows: RowKind;
  first_row: number;
  /** Last row that may be filled; without it, as far as the form is empty. */
  last_row?: number;
  /** Column letters → field. */
  columns: Readonly<Record<string, string>>;
}
