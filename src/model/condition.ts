// The condition language as data: what a rule file may say. Conditions are three-valued; see src/engine/conditions/operators.

import type { PostingContentKind } from "./postings/wording-finding.ts";

/** A number: written out, a named parameter (optionally as a share of a fact), a fact, or a sum of facts times a factor. */
export type Operand =
  | number
  | { parameter: string; of?: string }
  | { fact: string; times?: Factor }
  | { sum: readonly Term[]; times?: Factor };

/** What an amount is multiplied by. */
export type Factor = number | { parameter: string };

/** One part of a sum: a fact, or a fact that counts only under a condition (shared floor area). */
export type Term = string | { fact: string; counts_if: Condition };

/** A date: a fact or column that holds one, a parameter (YYYY-MM-DD), or the last day of the month in a column. */
export type DateOperand = { fact: string } | { column: string } | { parameter: string } | { month_end: string };

/** How an amount must stand to another. */
export type Comparison = { at_least: Operand } | { at_most: Operand } | { more_than: Operand } | { less_than: Operand };

/** What a condition speaks about; none of them inside `some`/`every` means the item itself. */
export interface Subject {
  /** `key`, `key.item` or `key.item.field`; of several, the first that is answered. */
  fact?: string | readonly string[];
  column?: string;
  sum?: readonly Term[];
}

export interface DaysApart {
  /** The other date; of several, the earliest. */
  from: string | readonly string[];
  at_most: Operand;
  /** The other date cannot come before the subject's: such a pair proves nothing. */
  in_order?: true;
}

export interface MonthsUnbroken {
  /** Column of the month that the figures are about. */
  month: string;
  /** Column of the day they were published. */
  published: string;
  /** Among how many of the latest months there may be no gap; of fewer, among those that there are. */
  periods: Operand;
}

export interface Latest {
  /** Column that orders the rows. */
  by: string;
  meets: Condition;
}

export interface AnyDate {
  facts: readonly string[];
  except?: readonly string[];
  after?: DateOperand;
  before?: DateOperand;
  by_more_than_days?: Operand;
}

/** Two maps with the same preset items, item by item: columns `this` (the subject's) and `that` (the other's). */
export interface Beside {
  fact: string;
  some: Condition;
}

/** A column added up over the rows, or over the items that are reported; without a column the items themselves. */
export type Total = Comparison & { column?: string; counts_if?: Condition };

/** A week of opening hours (Monday first) laid over the last days: on how many of them it is open. */
export type ScheduledDays = Comparison & { within: Operand };

/** Hours of a week named in a sentence: the share, in percent, of the open hours of a timetable that they cover. */
export type Covers = Comparison & { fact: string };

/** What can be read out of a posting's own words: yuan, yuan, hours, days. */
export type FigureKind = "hourly_pay" | "daily_pay" | "daily_hours" | "pay_period_days";

/** Some such figure in the text is below, or above. */
export type Reads = { figure: FigureKind } & ({ less_than: Operand } | { more_than: Operand });

/** The operators, each with what it is given. One key a condition. */
export interface OperatorSpecs {
  is: string | number | boolean | Operand;
  in: readonly string[];
  at_least: Operand;
  at_most: Operand;
  more_than: Operand;
  less_than: Operand;
  filled: true;
  answered: true;
  matches: string;
  same_as: readonly string[];
  includes_all: readonly string[];
  includes_any: readonly string[];
  mentions: readonly string[];
  count: { at_least: Operand } | { at_most: Operand };
  within_days: Operand;
  days_ago_at_least: Operand;
  not_before: DateOperand;
  not_after: DateOperand;
  days_apart: DaysApart;
  months_unbroken: MonthsUnbroken;
  latest: Latest;
  every: Condition;
  some: Condition;
  repeats: readonly string[];
  alike: readonly string[];
  beside: Beside;
  total: Total;
  scheduled_days: ScheduledDays;
  covers: Covers;
  reads: Reads;
  any_date: AnyDate;
  wording: "discrimination" | "unlawful";
  content: PostingContentKind;
}

export type OperatorName = keyof OperatorSpecs;

/** A subject and exactly one operator; the schema of rule files sees to that. */
export interface Leaf extends Subject, Partial<OperatorSpecs> {}

export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { holds: string }
  | Leaf;
