// What stands before a group word: limits, conditions, hiring verbs, refusals, and what takes them back.

import type { Way } from "../../../model/postings/wording-finding.ts";
import { BREAK, type Break, breakBetween, isFragmentEdge, lettersOf } from "../letters/text-parts.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { type Scan, type Token, tokenBefore } from "../lexicon/scan-text.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPANION, LONGEST_LIST, type Walk } from "./walk.ts";

/** How many letters a word reaches to the right within one sentence part. */
const REACH = { limit: 14, require: 12, hire: 14, call: 6, reject: 6, prefer: 6, suit: 6, mention: 6, care: 6 };
/** Across a blank or colon, and in the same part. */
const REACH_ACROSS = 8;
const NEGATION_REACH = 8;
const FARTHEST = 14;

const LIMITING = ROLE.limit | ROLE.require | ROLE.hire | ROLE.call | ROLE.rejectBefore | ROLE.preferBefore | ROLE.suit;

interface LeftWalk extends Walk {
  /** The group word names people by their work (女工): 照顾 before it cares for nobody. */
  worker: boolean;
}

/** Walks left from the group word at `index` and notes what it finds; bounded by letters, not by text length. */
export function lookLeft(scan: Scan, lexicon: Lexicon, index: number, around: Surroundings): void {
  const group = scan.tokens[index];
  if (group === undefined) return;
  const worker =
    hasRole(group.roles, ROLE.occupation) || /[工员丁]$/u.test(lettersOf(scan.text, group.start, group.end));
  const walk: LeftWalk = { scan, lexicon, around, group, anchor: group.start, origin: group.start, worker };
  for (let before = index - 1; before >= 0; before -= 1) {
    const token = scan.tokens[before];
    scan.work.steps += 1;
    if (token === undefined || !stepLeft(walk, token, before)) return;
  }
}

/** Takes one token into account; false ends the walk. */
function stepLeft(walk: LeftWalk, token: Token, index: number): boolean {
  const { scan, anchor, origin, around } = walk;
  const apart = anchor - token.end;
  const between = breakBetween(scan.text, token.end - 1, anchor);
  if (between > BREAK.list || (between === BREAK.list && apart > 0)) return false;
  if (origin - token.end > FARTHEST || walk.group.start - token.end > LONGEST_LIST) return false;
  const { roles } = token;
  if (hasRole(roles, ROLE.group) && !isOnlyLink(walk, token, apart)) return stepOverGroup(walk, token, apart, between);
  if (between === BREAK.list) return hasRole(roles, COMPANION);
  if (apart <= 2 && between === BREAK.none && hasRole(roles, ROLE.openBefore)) {
    around.opened = true;
    return false;
  }
  if (hasRole(roles, ROLE.allBut) && apart === 0) {
    if (!around.excepted) around.allBut = true;
    else around.ways.set("rejected", { start: token.start, end: walk.group.end });
    return true;
  }
  if (isMention(walk, token, index, apart, between)) {
    around.mentioned = true;
    return false;
  }
  // 无（有信仰者不录）: what a bracket holds is not what stands before it
  if (hasRole(roles, ROLE.forbid | ROLE.negate) && apart <= 3 && between === BREAK.none && !hasRole(roles, LIMITING))
    return noteForbidding(walk, token);
  if (hasRole(roles, LIMITING) && noteLimit(walk, token, index, between)) return false;
  if (apart === 0 && hasRole(roles, COMPANION)) walk.anchor = token.start;
  else if (hasRole(roles, ROLE.cue) && between === BREAK.none)
    around.cued ||= isFragmentEdge(scan.text, walk.group.end);
  return true;
}

function isOnlyLink({ group }: LeftWalk, token: Token, apart: number): boolean {
  return apart > 0 && token.word?.groups.every((known) => known.bare) === true && group !== token;
}

function stepOverGroup(walk: LeftWalk, token: Token, apart: number, between: Break): boolean {
  if (apart > 0 && between > BREAK.none) return false;
  for (const { sex } of token.word?.groups ?? []) if (sex !== null && apart === 0) walk.around.sexes.add(sex);
  walk.anchor = token.start;
  if (apart === 0) walk.origin = token.start;
  return true;
}

function isMention(walk: LeftWalk, token: Token, index: number, apart: number, between: Break): boolean {
  const { scan, origin, worker } = walk;
  const care = hasRole(token.roles, ROLE.care) && !worker;
  if (!(care || hasRole(token.roles, ROLE.mentionBefore))) return false;
  if (between > BREAK.blank || origin - token.end > REACH.mention) return false;
  if (between === BREAK.blank && apart > 0) return false;
  if (hasRole(token.roles, ROLE.connective | ROLE.filler) && followsGroupOrCondition(scan, index)) return false;
  // 有、为、对 mean something else unless they are right before the group
  return token.end - token.start > 1 || apart <= 3;
}

/** 性别为男, 男与女: the same little word is no mention behind a condition or another group. */
function followsGroupOrCondition(scan: Scan, index: number): boolean {
  const before = tokenBefore(scan, index, BREAK.blank);
  return before !== undefined && hasRole(before.roles, ROLE.require | ROLE.limit | ROLE.group);
}

const LACKS = new Set(["没有", "没", "无"]);

/** 禁止女性 rejects; 不得… takes back what follows. */
function noteForbidding({ scan, around, group }: LeftWalk, token: Token): boolean {
  // 没有本市户口的不用来: who lacks it is refused
  if (around.ways.has("rejected") && LACKS.has(lettersOf(scan.text, token.start, token.end))) return false;
  if (!hasRole(token.roles, ROLE.forbid)) around.opened = true;
  else if (!around.ways.has("rejected")) around.ways.set("rejected", { start: token.start, end: group.end });
  return false;
}

/** Notes what the word does to the group; false when it does not reach. */
function noteLimit(walk: LeftWalk, token: Token, index: number, between: Break): boolean {
  const { scan, lexicon, around, group, origin } = walk;
  const way = wayOf(walk, token, origin - token.end, between);
  if (way === null) return false;
  // 不要大声催残疾人 says what not to do to them
  if (way === "rejected" && lexicon.done_to.standsWithin(scan.text, token.end, origin)) return false;
  if (isTakenBack(walk, index)) around.opened = true;
  else if (!around.ways.has(way)) {
    const end = Math.max(group.end, around.ways.get("rejected")?.end ?? 0);
    around.ways.set(way, { start: token.start, end: way === "rejected" ? group.end : Math.min(end, group.end) });
  }
  return true;
}

function wayOf(walk: LeftWalk, { roles }: Token, distance: number, between: Break): Way | null {
  const reaches = (reach: number) => distance <= (between === BREAK.none ? reach : Math.min(reach, REACH_ACROSS));
  if (hasRole(roles, ROLE.rejectBefore) && distance <= (between === BREAK.none ? REACH.reject : 2)) return "rejected";
  if (hasRole(roles, ROLE.preferBefore) && reaches(REACH.prefer)) return "preferred";
  if (hasRole(roles, ROLE.suit) && reaches(REACH.suit)) return "suited";
  if (hasRole(roles, ROLE.limit) && reaches(REACH.limit)) return "limited";
  if (hasRole(roles, ROLE.require) && reaches(REACH.require)) return "limited";
  if (hasRole(roles, ROLE.hire) && reaches(REACH.hire)) return "hired";
  return hasRole(roles, ROLE.call) && walk.anchor - distance >= 0 && distance <= REACH.call && between === BREAK.none
    ? "hired"
    : null;
}

/** 不得、不限 further left in the same part turn the limit into its opposite. */
function isTakenBack({ scan }: LeftWalk, index: number): boolean {
  const limit = scan.tokens[index];
  for (let before = index - 1; before >= 0 && limit !== undefined; before -= 1) {
    const token = scan.tokens[before];
    if (token === undefined || limit.start - token.end > NEGATION_REACH) return false;
    // 反对“限男”: a quotation mark may stand between
    if (breakBetween(scan.text, token.end - 1, limit.start) > (token.end === limit.start ? BREAK.blank : BREAK.none))
      return false;
    if (hasRole(token.roles, ROLE.negate | ROLE.forbid | ROLE.openBefore)) return true;
    scan.work.steps += 1;
  }
  return false;
}
