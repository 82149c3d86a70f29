import { type CellPlace, describeLimit } from "./workbook-error.ts";
import type { LimitName, WorkbookLimits } from "./workbook-limits.ts";

/** What reading one workbook may spend, by what it is spent on. */
export type WorkbookBudget = Readonly<Record<LimitName, Allowance>>;

/** One limit, and how much of it is gone. Stops reading, by a WorkbookError, before the limit is passed. */
export class Allowance {
  readonly limit: number;
  readonly #name: LimitName;
  #spent = 0;

  constructor(name: LimitName, limit: number) {
    this.#name = name;
    this.limit = limit;
  }

  /** Adds to what the whole workbook has spent. */
  spend(amount: number, locate?: () => CellPlace): void {
    this.check(this.#spent + amount, locate);
    this.#spent += amount;
  }

  /** Compares one amount by itself with the limit. */
  check(amount: number, locate?: () => CellPlace): void {
    if (amount > this.limit) throw describeLimit(this.#name, this.limit, locate?.());
  }
}

/** A budget of which nothing is spent. */
export function openBudget(limits: Readonly<WorkbookLimits>): WorkbookBudget {
  const names = Object.keys(limits) as LimitName[];
  return Object.fromEntries(names.map((name) => [name, new Allowance(name, limits[name])])) as WorkbookBudget;
}
