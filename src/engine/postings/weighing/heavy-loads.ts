// Loads that the law keeps women from: over 25 kg now and then, over 20 kg six times an hour and more.

import type { LoadRule } from "../../../model/postings/wording.ts";
import { partAround } from "../letters/text-parts.ts";
import { openLists } from "../letters/word-list.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import type { Scan, Token } from "../lexicon/scan-text.ts";

const WORD_REACH = 10;
const FREQUENCY_REACH = 8;
/** Letters right behind a load that still speak of it. */
const BEHIND_LOAD = 3;
/** Heavier loads are no work by hand. */
const HEAVIEST = 500;

const LISTS = ["each", "kilograms", "half_kilograms", "more_than", "per_hour", "times", "not_one_lift"] as const;

/** Compiles the rule into a test of one scanned text. */
export function compileLoadTest(rule: LoadRule): (scan: Scan) => boolean {
  const lists = openLists(rule, LISTS);

  const kilogramsAt = ({ text }: Scan, { end, value }: Token): { kilograms: number; end: number } | null => {
    const full = lists.kilograms.endAt(text, end);
    if (full >= 0) return { kilograms: value, end: full };
    const half = lists.half_kilograms.endAt(text, end);
    return half < 0 ? null : { kilograms: value / 2, end: half };
  };

  const exceeds = (scan: Scan, token: Token, limit: number): boolean => {
    const load = kilogramsAt(scan, token);
    if (load === null || load.kilograms < limit || load.kilograms > HEAVIEST) return false;
    const { text } = scan;
    const { start, end } = partAround(text, text.clauses, { start: token.start, end: load.end }, WORD_REACH);
    const right = Math.min(end, load.end + BEHIND_LOAD);
    const isNoLift =
      lists.not_one_lift.standsWithin(text, start, token.start) ||
      lists.not_one_lift.standsWithin(text, load.end, right);
    if (isNoLift || !lists.each.standsWithin(text, start, end)) return false;
    return load.kilograms > limit || lists.more_than.standsWithin(text, start, right);
  };

  const isOften = (scan: Scan): boolean =>
    scan.tokens.some(({ start, end, value, roles }) => {
      if (!hasRole(roles, ROLE.number) || value < rule.times_an_hour) return false;
      if (lists.times.endAt(scan.text, end) < 0) return false;
      return lists.per_hour.standsWithin(scan.text, start - FREQUENCY_REACH, start);
    });

  return (scan) => {
    const numbers = scan.tokens.filter(({ roles }) => hasRole(roles, ROLE.number));
    scan.work.steps += numbers.length * WORD_REACH;
    if (numbers.some((token) => exceeds(scan, token, rule.heavy))) return true;
    return numbers.some((token) => exceeds(scan, token, rule.frequent)) && isOften(scan);
  };
}
