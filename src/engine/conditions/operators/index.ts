// Every operator of the condition language. A new one: its argument in model/condition.ts and the schema, its file, a line here.

import type { OperatorName } from "../../../model/condition.ts";
import { any_date } from "./any-date.ts";
import { beside } from "./beside.ts";
import { at_least, at_most, less_than, more_than } from "./comparison.ts";
import { covers } from "./covers.ts";
import { days_ago_at_least, days_apart, not_after, not_before, within_days } from "./dates.ts";
import { count, includes_all, includes_any, mentions } from "./lists.ts";
import { months_unbroken } from "./months.ts";
import type { Operator } from "./operator.ts";
import { content, wording } from "./postings.ts";
import { reads } from "./reads.ts";
import { every, latest, some } from "./rows.ts";
import { alike, repeats } from "./same-rows.ts";
import { scheduled_days } from "./scheduled-days.ts";
import { total } from "./total.ts";
import { answered, filled, in_, is, matches, same_as } from "./values.ts";

export const OPERATORS: { [Name in OperatorName]: Operator<Name> } = {
  is,
  in: in_,
  at_least,
  at_most,
  more_than,
  less_than,
  filled,
  answered,
  matches,
  same_as,
  includes_all,
  includes_any,
  mentions,
  count,
  within_days,
  days_ago_at_least,
  not_before,
  not_after,
  days_apart,
  months_unbroken,
  latest,
  every,
  some,
  repeats,
  alike,
  beside,
  total,
  scheduled_days,
  covers,
  reads,
  any_date,
  wording,
  content,
};
