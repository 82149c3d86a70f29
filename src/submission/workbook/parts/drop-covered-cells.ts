import type { MergedRange } from "../workbook.ts";

type Rows<Value> = Map<number, Map<number, Value>>;

/**
 * Removes what lies under a merge, where no one who opened the sheet could have seen it. Sweeps down the rows once,
 * as thousands of merges over every row must not be looked through for every cell. Of ranges that overlap the first holds.
 */
export function dropCoveredCells<Value>(rows: Rows<Value>, merges: readonly MergedRange[]): void {
  const waiting = merges.toSorted((first, second) => first.top - second.top);
  let next = 0;
  let active: MergedRange[] = [];
  let firstEnd = Number.POSITIVE_INFINITY;
  for (const [row, cells] of rows) {
    const before = next;
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next])
      active.push(merge);
    if (next > before || row > firstEnd) {
      active = separate(active.filter((merge) => merge.bottom >= row));
      firstEnd = active.reduce((end, merge) => Math.min(end, merge.bottom), Number.POSITIVE_INFINITY);
    }
    for (const column of active.length === 0 ? [] : cells.keys()) {
      const merge = findCovering(active, column);
      if (merge !== undefined && !(merge.top === row && merge.left === column)) cells.delete(column);
    }
    if (cells.size === 0) rows.delete(row);
  }
}

/** The ranges from left to right, without those that overlap one before. */
function separate(ranges: MergedRange[]): MergedRange[] {
  const kept: MergedRange[] = [];
  for (const range of ranges.sort((first, second) => first.left - second.left)) {
    const last = kept.at(-1);
    if (last === undefined || range.left > last.right) kept.push(range);
  }
  return kept;
}

function findCovering(ranges: readonly MergedRange[], column: number): MergedRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && range.right >= column ? range : undefined;
}
