// Ages: limits need a person's look, the lawful minimum is none, admitting children is unlawful.

import type { AgeRules } from "../../../model/postings/wording.ts";
import type { NamedGround } from "../../../model/postings/wording-finding.ts";
import { BREAK, breakBetween, partAround, type Stretch } from "../letters/text-parts.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { findTokenFrom, isTalk, type Scan } from "../lexicon/scan-text.ts";
import type { Candidate } from "../weighing/candidate.ts";
import { type AgeLists, type AgeSpan, openAgeLists, readAges } from "./read-ages.ts";

/** Letters in which the words around an age count. */
const REACH = 8;
const LAWFUL_REACH = 16;
const OLDER = 40;

/** Compiles the age rules into a judge of one scanned text. */
export function compileAgeJudge(rules: AgeRules): (scan: Scan) => Candidate[] {
  const lists = openAgeLists(rules);
  return (scan) => {
    const found: Candidate[] = [];
    const spans = readAges(scan, lists);
    for (const [index, span] of spans.entries()) {
      scan.work.steps += REACH;
      const candidate = isTalk(scan, span.start) ? null : judgeAge(scan, rules, lists, span, spans[index + 1]);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  };
}

function judgeAge(
  scan: Scan,
  rules: AgeRules,
  lists: AgeLists,
  span: AgeSpan,
  next: AgeSpan | undefined,
): Candidate | null {
  const around = itemAround(scan, span);
  const refused = isRefused(scan, lists, span, around);
  if (!refused && isCaredFor(scan, lists, span, around)) return null;
  const minor = judgeMinor(scan, rules, lists, { span, around, refused, next });
  if (minor !== undefined)
    return minor === null ? null : { ...reach(span), severity: "unlawful", ground: minor, wants: null };
  if (isOpen(scan, rules, lists, { span, around, refused, next })) return null;
  if (span.low !== null && span.high === null && rules.lawful_lower.includes(span.low) && !refused) return null;
  return { ...reach(span), severity: "grey", ground: rules, wants: null };
}

const reach = ({ start, end }: AgeSpan): Stretch => ({ start, end });

/** The letters of the same list item around an age. */
function itemAround({ text }: Scan, span: AgeSpan): Stretch {
  return partAround(text, text.lists, span, REACH);
}

function isRefused(
  { text }: Scan,
  { refuses_after, refuses_before }: AgeLists,
  { start, end }: AgeSpan,
  around: Stretch,
): boolean {
  return refuses_after.standsWithin(text, end, around.end) || refuses_before.standsWithin(text, around.start, start);
}

/** Somebody's care or lessons are the work: 照顾85岁老人, 3岁宝宝. */
function isCaredFor(scan: Scan, { cared_after, cared_before }: AgeLists, span: AgeSpan, around: Stretch): boolean {
  const { start, end, low, high } = span;
  if (cared_before.standsWithin(scan.text, around.start, start)) return true;
  // 60岁以下健康老人 are the ones to be hired
  if (low === null && high !== null && high >= OLDER) return false;
  return cared_after.standsWithin(scan.text, end, Math.min(around.end, end + 6));
}

interface AgeCase {
  span: AgeSpan;
  around: Stretch;
  refused: boolean;
  next: AgeSpan | undefined;
}

/** The rule broken by admitting minors; null when minors are lawfully kept out; undefined when minors are not the matter. */
function judgeMinor(
  scan: Scan,
  rules: AgeRules,
  lists: AgeLists,
  { span, around, refused, next }: AgeCase,
): NamedGround | null | undefined {
  const { minors, working_age: working, adult_age: adult } = rules;
  const { low, high } = span;
  if (low !== null && high !== null && !span.plain) return low < working && high >= working ? minors.child : undefined;
  if (low !== null && high === null) return low < working ? (refused ? null : minors.child) : undefined;
  if (high === null || high > adult) return undefined;
  if (refused || isLawful(scan, lists, span)) return null;
  const admitted = isAdmitted(scan, lists, span, around) || isListedWith(scan, lists, span, next);
  if (span.plain) return high < working ? (admitted ? minors.child : null) : admitted ? null : undefined;
  return high <= working ? minors.child : minors.juvenile;
}

function isAdmitted(
  { text }: Scan,
  { admits_after, admits_before }: AgeLists,
  { start, end }: AgeSpan,
  around: Stretch,
): boolean {
  return (
    admits_after.standsWithin(text, end, Math.min(around.end, end + 4)) ||
    admits_before.standsWithin(text, around.start, start)
  );
}

/** 15岁、16岁都要: what is said of the last holds for all. */
function isListedWith(scan: Scan, lists: AgeLists, span: AgeSpan, next: AgeSpan | undefined): boolean {
  if (next?.plain !== true || next.start - span.end > 1) return false;
  if (breakBetween(scan.text, span.end - 1, next.start) > BREAK.list) return false;
  return isAdmitted(scan, lists, next, itemAround(scan, next));
}

function isLawful({ text }: Scan, { lawful }: AgeLists, span: AgeSpan): boolean {
  const { start, end } = partAround(text, text.sentences, span, LAWFUL_REACH);
  return lawful.standsWithin(text, start, end);
}

/** 60岁以上也可, 50岁以上优先, 不限: no limit, or one in favour of older workers. */
function isOpen(scan: Scan, rules: AgeRules, lists: AgeLists, { span, around, refused }: AgeCase): boolean {
  if (isLawful(scan, lists, span)) return true;
  if (refused) return false;
  const { text, tokens } = scan;
  const open = lists.open_after.standsWithin(text, span.end, around.end);
  if (open && span.low !== null && (span.high === null || span.plain) && span.low >= rules.older_age) return true;
  const before = tokens[findTokenFrom(tokens, span.start) - 1];
  if (before === undefined || before.end > span.start || span.start - before.end > 2) return false;
  return hasRole(before.roles, ROLE.openBefore) && breakBetween(text, before.end - 1, span.start) <= BREAK.blank;
}
