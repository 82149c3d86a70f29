// What stands behind a group word: refusals, preferences, numbers, openings, and what shows it to be a mere mention.

import type { Way } from "../../../model/postings/wording-finding.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { lettersOf, levelBetween, type Scan, type Token } from "../lexicon/scan-text.ts";
import { endsFragment, refuses } from "./refuses.ts";
import type { Surroundings } from "./surroundings.ts";

const REACH = { reject: 10, prefer: 6, open: 4 };
const FARTHEST = 12;
/** Letters that a list of groups may take up. */
const LONGEST_LIST = 40;
/** A refusal that is a sentence part of its own has little beside it. */
const REFUSAL_LENGTH = 8;

interface Walk {
  scan: Scan;
  lexicon: Lexicon;
  around: Surroundings;
  group: Token;
  /** Right end of what directly hangs together with the group. */
  anchor: number;
  /** Right end of the list of groups. */
  origin: number;
  /** The token before joins what follows (和、及). */
  linked: boolean;
}

const COMPANION = ROLE.connective | ROLE.filler | ROLE.number | ROLE.count | ROLE.occupation | ROLE.cue | ROLE.support;

/** Walks right from the group word at `index` and notes what it finds; bounded by letters, not by text length. */
export function lookRight(scan: Scan, lexicon: Lexicon, index: number, around: Surroundings): void {
  const group = scan.tokens[index];
  if (group === undefined) return;
  const walk: Walk = { scan, lexicon, around, group, anchor: group.end, origin: group.end, linked: false };
  for (let after = index + 1; after < scan.tokens.length; after += 1) {
    const token = scan.tokens[after];
    scan.work.steps += 1;
    if (token === undefined || !stepRight(walk, token, after === index + 1)) return;
  }
}

/** Takes one token into account; false ends the walk. */
function stepRight(walk: Walk, token: Token, next: boolean): boolean {
  const { scan, anchor, origin, around } = walk;
  const apart = token.start - anchor;
  const level = levelBetween(scan.text, anchor - 1, token.start);
  if (level > 3 || token.start - origin > FARTHEST || token.start - walk.group.end > LONGEST_LIST) return false;
  const { roles } = token;
  if (level === 3) return stepOverComma(walk, token, apart);
  if (level > 0 && apart > 0) return false;
  const distance = token.start - origin;
  if (next && level === 0 && apart === 0 && hasRole(roles, ROLE.mentionAfter)) {
    around.mentioned = true;
    return hasRole(roles, ROLE.rejectAfter);
  }
  if (next && apart === 0 && level === 0 && hasRole(roles, ROLE.exceptAfter)) {
    around.excepted = true;
    return false;
  }
  if (isOpening(walk, token, distance, level)) {
    around.opened = true;
    return false;
  }
  if (noteWay(walk, token, distance, level)) return false;
  if (hasRole(roles, ROLE.support) && apart <= 1) around.supported = true;
  if (hasRole(roles, ROLE.group)) return stepOverGroup(walk, token, apart);
  if (hasRole(roles, ROLE.limit | ROLE.hire | ROLE.rejectBefore) && !hasRole(roles, COMPANION)) return false;
  noteCompanion(walk, token, apart, level, next);
  walk.linked = hasRole(roles, ROLE.connective);
  return true;
}

function stepOverGroup(walk: Walk, token: Token, apart: number): boolean {
  if (apart > 0 && !walk.linked) return false;
  for (const { sex } of token.word?.groups ?? []) if (sex !== null) walk.around.sexes.add(sex);
  walk.anchor = token.end;
  walk.origin = token.end;
  return true;
}

function isOpening({ scan }: Walk, token: Token, distance: number, level: number): boolean {
  if (distance > REACH.open || level > 1) return false;
  if (hasRole(token.roles, ROLE.openAfter)) return true;
  return hasRole(token.roles, ROLE.openAtEnd) && endsFragment(scan, token);
}

/** Notes a refusal, a preference or a number behind the group; true ends the walk. */
function noteWay(walk: Walk, token: Token, distance: number, level: number): boolean {
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
  if (hasRole(token.roles, ROLE.hire) && distance === 0 && level === 0 && endsFragment(scan, token)) {
    set("hired");
    return true;
  }
  return false;
}

function noteCompanion(walk: Walk, token: Token, apart: number, level: number, next: boolean): void {
  const { around, group, scan } = walk;
  // 外省籍、已孕未孕，均不影响: a pair that is open by itself belongs to the list
  if (apart === 0 && hasRole(token.roles, ROLE.name)) walk.anchor = token.end;
  if (apart !== 0 || level > 1) return;
  if (next && hasRole(token.roles, ROLE.number)) {
    around.counted = true;
    const way = isAge(scan, token) ? "aged" : "counted";
    around.ways.set(way, { start: group.start, end: token.end });
  }
  if (next && hasRole(token.roles, ROLE.count)) {
    around.counted = around.sexes.size === 1;
    around.ways.set("counted", { start: group.start, end: token.end });
  }
  if (level === 0 && hasRole(token.roles, ROLE.cue)) around.cued ||= opensFragment(walk);
  if (hasRole(token.roles, COMPANION)) walk.anchor = token.end;
}

/** 农村户籍、外省籍，均不影响: what opens everything named before it. */
const OPENS_ALL = /^[均都皆]/u;

/** 女的，勿扰 and 女的，学生，勿扰: a refusal that stands alone speaks about what came right before it. */
function stepOverComma(walk: Walk, token: Token, apart: number): boolean {
  const { scan, around, group } = walk;
  if (apart > 0) return false;
  if (hasRole(token.roles, ROLE.openAfter) && OPENS_ALL.test(lettersOf(scan.text, token.start, token.end))) {
    around.opened = true;
    return false;
  }
  if (hasRole(token.roles, ROLE.group) && endsFragment(scan, token)) {
    walk.anchor = token.end;
    walk.origin = token.end;
    return true;
  }
  if (
    hasRole(token.roles, ROLE.rejectAfter | ROLE.rejectAtEnd) &&
    endsFragment(scan, token) &&
    token.end - token.start <= REFUSAL_LENGTH
  ) {
    around.ways.set("rejected", { start: group.start, end: token.end });
  }
  return false;
}

function opensFragment({ scan, group }: Walk): boolean {
  return group.start === 0 || levelBetween(scan.text, group.start - 1, group.start) > 0;
}

const AGE_MARK = 0x5c81;
const AGE_REACH = 9;
const AGE_RANGE = /^([1-6]\d)-([2-7]\d)(?!\d)/u;

/** True when the number behind the group is an age (男18-45岁, 年龄：男18-50). */
function isAge({ text }: Scan, number: Token): boolean {
  if (AGE_RANGE.test(lettersOf(text, number.start, number.start + AGE_REACH))) return true;
  const stop = Math.min(text.length, number.end + AGE_REACH);
  for (let at = number.end; at < stop && levelBetween(text, number.end - 1, at) === 0; at += 1) {
    if (text.codes[at] === AGE_MARK) return true;
  }
  return false;
}
