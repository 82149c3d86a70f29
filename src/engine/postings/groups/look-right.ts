// What stands behind a group word: refusals, preferences, numbers, openings, and what shows it to be a mere mention.

import type { Way } from "../../../model/postings/wording-finding.ts";
import { codeOf } from "../letters/code-units.ts";
import { BREAK, type Break, breakBetween, endOfPart, isFragmentEdge, lettersOf } from "../letters/text-parts.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import type { Scan, Token } from "../lexicon/scan-text.ts";
import { refuses } from "./refuses.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPANION, LONGEST_LIST, type Walk } from "./walk.ts";

const REACH = { reject: 10, prefer: 6, open: 4 };
const FARTHEST = 12;
/** A refusal that is a sentence part of its own has little beside it. */
const REFUSAL_LENGTH = 8;

interface RightWalk extends Walk {
  /** The token before joins what follows (和、及). */
  linked: boolean;
}

/** Walks right from the group word at `index` and notes what it finds; bounded by letters, not by text length. */
export function lookRight(scan: Scan, lexicon: Lexicon, index: number, around: Surroundings): void {
  const group = scan.tokens[index];
  if (group === undefined) return;
  const walk: RightWalk = { scan, lexicon, around, group, anchor: group.end, origin: group.end, linked: false };
  for (let after = index + 1; after < scan.tokens.length; after += 1) {
    const token = scan.tokens[after];
    scan.work.steps += 1;
    if (token === undefined || !stepRight(walk, token, after === index + 1)) return;
  }
}

/** Takes one token into account; false ends the walk. */
function stepRight(walk: RightWalk, token: Token, next: boolean): boolean {
  const { scan, anchor, origin, around } = walk;
  const apart = token.start - anchor;
  const between = breakBetween(scan.text, anchor - 1, token.start);
  if (between > BREAK.clause || token.start - origin > FARTHEST || token.start - walk.group.end > LONGEST_LIST)
    return false;
  const { roles } = token;
  if (between === BREAK.clause) return stepOverComma(walk, token, apart);
  if (between > BREAK.none && apart > 0) return false;
  const distance = token.start - origin;
  if (next && between === BREAK.none && apart === 0 && hasRole(roles, ROLE.mentionAfter)) {
    around.mentioned = true;
    return hasRole(roles, ROLE.rejectAfter);
  }
  if (next && apart === 0 && between === BREAK.none && hasRole(roles, ROLE.exceptAfter)) {
    around.excepted = true;
    return false;
  }
  if (isOpening(walk, token, distance, between)) {
    around.opened = true;
    return false;
  }
  if (noteWay(walk, token, distance, between)) return false;
  if (hasRole(roles, ROLE.support) && apart <= 1) around.supported = true;
  if (hasRole(roles, ROLE.group)) return stepOverGroup(walk, token, apart);
  if (hasRole(roles, ROLE.limit | ROLE.hire | ROLE.rejectBefore) && !hasRole(roles, COMPANION)) return false;
  noteCompanion(walk, token, apart, between, next);
  walk.linked = hasRole(roles, ROLE.connective);
  return true;
}

function stepOverGroup(walk: RightWalk, token: Token, apart: number): boolean {
  if (apart > 0 && !walk.linked) return false;
  for (const { sex } of token.word?.groups ?? []) if (sex !== null) walk.around.sexes.add(sex);
  walk.anchor = token.end;
  walk.origin = token.end;
  return true;
}

function isOpening({ scan }: RightWalk, token: Token, distance: number, between: Break): boolean {
  if (distance > REACH.open || between > BREAK.blank) return false;
  if (hasRole(token.roles, ROLE.openAfter)) return true;
  return hasRole(token.roles, ROLE.openAtEnd) && isFragmentEdge(scan.text, token.end);
}

/** Notes a refusal, a preference or a number behind the group; true ends the walk. */
function noteWay(walk: RightWalk, token: Token, distance: number, between: Break): boolean {
  const { around, group, scan, lexicon } = walk;
  const set = (way: Way) => {
    if (!around.ways.has(way)) around.ways.set(way, { start: group.start, end: token.end });
  };
  if (refuses(scan, lexicon, token) && distance <= REACH.reject) {
    set("rejected");
    return true;
  }
  if (hasRole(token.roles, ROLE.preferAfter) && distance <= REACH.prefer) {
    set("preferred");
    return true;
  }
  // 女工急招
  if (
    hasRole(token.roles, ROLE.hire) &&
    distance === 0 &&
    between === BREAK.none &&
    isFragmentEdge(scan.text, token.end)
  ) {
    set("hired");
    return true;
  }
  return false;
}

function noteCompanion(walk: RightWalk, token: Token, apart: number, between: Break, next: boolean): void {
  const { around, group, scan } = walk;
  // 外省籍、已孕未孕，均不影响: a pair that is open by itself belongs to the list
  if (apart === 0 && hasRole(token.roles, ROLE.name)) walk.anchor = token.end;
  if (apart !== 0 || between > BREAK.blank) return;
  if (next && hasRole(token.roles, ROLE.number)) {
    around.counted = true;
    const way = isAge(scan, token) ? "aged" : "counted";
    around.ways.set(way, { start: group.start, end: token.end });
  }
  if (next && hasRole(token.roles, ROLE.count)) {
    around.counted = around.sexes.size === 1;
    around.ways.set("counted", { start: group.start, end: token.end });
  }
  if (between === BREAK.none && hasRole(token.roles, ROLE.cue)) around.cued ||= isFragmentEdge(scan.text, group.start);
  if (hasRole(token.roles, COMPANION)) walk.anchor = token.end;
}

/** 农村户籍、外省籍，均不影响: what opens everything named before it. */
const OPENS_ALL = /^[均都皆]/u;

/** 女的，勿扰 and 女的，学生，勿扰: a refusal that stands alone speaks about what came right before it. */
function stepOverComma(walk: RightWalk, token: Token, apart: number): boolean {
  const { scan, around, group } = walk;
  if (apart > 0) return false;
  if (hasRole(token.roles, ROLE.openAfter) && OPENS_ALL.test(lettersOf(scan.text, token.start, token.end))) {
    around.opened = true;
    return false;
  }
  if (hasRole(token.roles, ROLE.group) && isFragmentEdge(scan.text, token.end)) {
    walk.anchor = token.end;
    walk.origin = token.end;
    return true;
  }
  if (
    hasRole(token.roles, ROLE.rejectAfter | ROLE.rejectAtEnd) &&
    isFragmentEdge(scan.text, token.end) &&
    token.end - token.start <= REFUSAL_LENGTH
  ) {
    around.ways.set("rejected", { start: group.start, end: token.end });
  }
  return false;
}

const AGE_MARK = codeOf("岁");
const AGE_REACH = 9;
const AGE_RANGE = /^([1-6]\d)-([2-7]\d)(?!\d)/u;

/** True when the number behind the group is an age (男18-45岁, 年龄：男18-50). */
function isAge({ text }: Scan, number: Token): boolean {
  if (AGE_RANGE.test(lettersOf(text, number.start, number.start + AGE_REACH))) return true;
  const stop = endOfPart(text, text.fragments, number.end, AGE_REACH);
  return text.codes.subarray(number.end, stop).includes(AGE_MARK);
}
