import type { Assessment } from "../../model/assessment.ts";
import type { Pending } from "../../model/verdict.ts";

const PENDING: readonly Pending[] = ["site", "photo"];

export interface PendingItems {
  kind: Pending;
  clauses: { id: string; quotes: string[] }[];
  count: number;
}

/** What a person still has to look at, by kind, collected from all clauses; kinds without any are left out. */
export function collectPending({ clauses }: Assessment): PendingItems[] {
  return PENDING.flatMap((kind) => {
    const items = clauses.flatMap(({ id, checks }) => {
      const quotes = checks.filter((check) => check.pending === kind).map((check) => check.quote);
      return quotes.length === 0 ? [] : [{ id, quotes }];
    });
    const count = items.reduce((sum, { quotes }) => sum + quotes.length, 0);
    return count === 0 ? [] : [{ kind, clauses: items, count }];
  });
}
