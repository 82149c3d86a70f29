// Groups of people: a group word counts only together with what limits, rejects, prefers, hires or counts it.

import { type FindingSeverity, WAYS, type Way } from "../../model/wording-finding.ts";
import type { Candidate } from "./candidate.ts";
import { findFarRefusal } from "./find-far-refusal.ts";
import { isPureFragment } from "./fragment-purity.ts";
import type { Group, Lexicon } from "./lexicon.ts";
import { lookLeft } from "./look-left.ts";
import { lookRight } from "./look-right.ts";
import type { NormalText } from "./normalise-text.ts";
import { hasRole, ROLE } from "./roles.ts";
import { findTokenFrom, lettersOf, levelBetween, type Scan, type Token } from "./scan-text.ts";
import type { Surroundings } from "./surroundings.ts";

/** 工 in 工资, 工作, 工厂 ends no trade. */
const FOLLOWING_GOODS = new Set("资作厂地具业程时期龄会".split("").map((letter) => letter.charCodeAt(0)));
/** Letters within which 男工也可 opens 招女工, and 男18-60岁 goes with 女18-55岁. */
const NEIGHBOUR_REACH = 14;

interface SexedPlace {
  sex: "男" | "女";
  start: number;
}

/** Judges every group word of the text; `agesBySex` is the ground for separate age limits of men and women. */
export function judgeGroups(scan: Scan, lexicon: Lexicon, agesBySex: Candidate["ground"]): Candidate[] {
  const found: Candidate[] = [];
  const opened: SexedPlace[] = [];
  const aged: SexedPlace[] = [];
  scan.tokens.forEach((token, index) => {
    if (!hasRole(token.roles, ROLE.group) || isTalk(scan, token)) return;
    const around = lookAround(scan, lexicon, index);
    for (const group of token.word?.groups ?? []) {
      if (group.bare && !isBareGroup(scan, lexicon, index, group)) continue;
      const place = group.sex === null ? null : { sex: group.sex, start: token.start };
      if (around.opened) {
        if (place !== null) opened.push(place);
        continue;
      }
      if (place !== null && around.ways.has("aged")) aged.push(place);
      const candidate = judgeGroup(scan, lexicon, token, { group, around });
      if (candidate !== null) found.push(candidate);
    }
  });
  if (opened.length === 0 && aged.length < 2) return found;
  return found
    .filter((candidate) => !isOpenedLater(scan, candidate, opened))
    .map((candidate) =>
      hasAgedNeighbour(candidate, aged) ? { ...candidate, severity: "grey", ground: agesBySex } : candidate,
    );
}

function isTalk({ text, about, quoting }: Scan, token: Token): boolean {
  return about.has(text.clauses[token.start] ?? 0) || quoting.has(text.sentences[token.start] ?? 0);
}

function lookAround(scan: Scan, lexicon: Lexicon, index: number): Surroundings {
  const token = scan.tokens[index];
  const around: Surroundings = {
    ways: new Map(),
    opened: false,
    mentioned: false,
    supported: false,
    allBut: false,
    excepted: false,
    sexes: new Set(token?.word?.groups.flatMap((group) => group.sex ?? [])),
    counted: false,
    cued: false,
  };
  lookRight(scan, lexicon, index, around);
  lookFar(scan, lexicon, index, around, 0);
  if (!around.opened) lookLeft(scan, lexicon, index, around);
  refuseException(scan, index, around);
  if (!around.mentioned) lookFar(scan, lexicon, index, around);
  if (around.allBut && !around.opened && !around.ways.has("rejected")) refuseStated(scan, index, around);
  const bothSexes = around.sexes.size === 2 && !around.counted && !around.ways.has("rejected");
  if (bothSexes && !around.ways.has("preferred")) around.opened = true;
  return around;
}

/** Notes a refusal further behind, unless one was heard already. */
function lookFar(scan: Scan, lexicon: Lexicon, index: number, around: Surroundings, clauses?: number): void {
  if (around.opened || around.ways.has("rejected")) return;
  const refusal = findFarRefusal(scan, lexicon, index, clauses);
  if (refusal !== null) around.ways.set("rejected", refusal);
}

const NOT = "非";
const EVERYBODY = /^[都均皆全]/u;
/** Letters within which everybody else is welcomed. */
const EXCEPTION_REACH = 16;

/** 除了女的都可以, 除了河南的，哪里来的都要: open to everybody but them. */
function refuseException({ text, tokens, work }: Scan, index: number, around: Surroundings): void {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !hasRole(before.roles, ROLE.allBut)) return;
  if (before.end !== token.start || levelBetween(text, before.start, token.start) > 0) return;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const after = tokens[at];
    work.steps += 1;
    if (after === undefined || after.start - token.end > EXCEPTION_REACH) return;
    if (levelBetween(text, token.end - 1, after.start) > 3) return;
    if (!hasRole(after.roles, ROLE.openAfter) || !EVERYBODY.test(lettersOf(text, after.start, after.end))) continue;
    around.opened = false;
    around.ways.set("rejected", { start: before.start, end: after.end });
    return;
  }
}

/** 非刑满释放人员 as a condition of its own refuses them: there is nothing behind that it could turn round. */
function refuseStated({ text, tokens }: Scan, index: number, around: Surroundings): void {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || before.end !== token.start) return;
  if (levelBetween(text, before.end - 1, token.start) > 0 || lettersOf(text, before.start, before.end) !== NOT) return;
  around.allBut = false;
  around.ways.set("rejected", { start: before.start, end: token.end });
}

/** 男、女、河南 stand for people only where the sentence part ends or a limiting word is right beside them. */
function isBareGroup({ text, tokens }: Scan, lexicon: Lexicon, index: number, group: Group): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const closed = token.end >= text.length || levelBetween(text, token.end - 1, token.end) > 0;
  const behind =
    after !== undefined && after.start === token.end && levelBetween(text, token.end - 1, after.start) === 0;
  const strong = ROLE.rejectAfter | ROLE.rejectAtEnd | ROLE.preferAfter | ROLE.openAfter | ROLE.connective | ROLE.group;
  const loose = strong | ROLE.number | ROLE.count | ROLE.cue | ROLE.filler | ROLE.occupation | ROLE.openAtEnd;
  if (closed || (behind && hasRole(after.roles, group.sex === null ? strong : loose))) return true;
  if (group.sex !== null && namesTrade(text, lexicon, token.end)) return true;
  if (group.sex === null || before === undefined || before.end !== token.start) return false;
  if (behind && hasRole(after.roles, ROLE.mentionAfter)) return false;
  const limiting = ROLE.limit | ROLE.require | ROLE.hire | ROLE.rejectBefore | ROLE.preferBefore;
  return hasRole(before.roles, limiting) && levelBetween(text, before.end - 1, token.start) <= 1;
}

/** Most letters of an unlisted trade before its ending (女编织工). */
const LONGEST_TRADE = 4;

function namesTrade(text: NormalText, { goods, trades }: Lexicon, start: number): boolean {
  if (goods.endAt(text, start) >= 0) return false;
  for (let at = start; at <= start + LONGEST_TRADE && at < text.length; at += 1) {
    if (levelBetween(text, start - 1, at) > 0) return false;
    const end = trades.endAt(text, at);
    if (end >= 0)
      return end >= text.length || levelBetween(text, end - 1, end) > 0 || !FOLLOWING_GOODS.has(text.codes[end] ?? 0);
  }
  return false;
}

interface GroupCase {
  group: Group;
  around: Surroundings;
}

/** 要带娃的宝妈就算了: what is refused is not also asked for. */
const REFUSED_FIRST: readonly Way[] = ["rejected", ...WAYS.filter((way) => way !== "rejected")];

function judgeGroup(scan: Scan, lexicon: Lexicon, token: Token, { group, around }: GroupCase): Candidate | null {
  if (around.allBut) turnIntoLimit(around);
  for (const way of around.ways.has("rejected") ? REFUSED_FIRST : WAYS) {
    const severity = group.as[way];
    if (severity === undefined) continue;
    const stretch = stretchOf(scan, token, way, around);
    if (stretch === null) continue;
    if (way === "mentioned" && (welcomesBoth(scan, lexicon, token) || isNameOrCaredFor(scan, lexicon, token)))
      return null;
    return toCandidate(group, way, severity, stretch);
  }
  return null;
}

/** Letters behind the group in which a shop or people cared for may be named. */
const NAME_REACH = 5;

/** 大叔面馆, 男性偏瘫老人. */
function isNameOrCaredFor({ text, work }: Scan, { mentionsNear }: Lexicon, { end }: Token): boolean {
  let stop = end;
  while (stop < text.length && stop - end < NAME_REACH && levelBetween(text, end - 1, stop) === 0) stop += 1;
  work.steps += NAME_REACH;
  return mentionsNear.standsWithin(text, end, stop);
}

/** Tokens looked through on either side for a word that welcomes both sexes. */
const WELCOME_REACH = 12;

function welcomesBoth({ text, tokens, work }: Scan, { bothSexes }: Lexicon, { start }: Token): boolean {
  const here = findTokenFrom(tokens, start);
  work.steps += 2 * WELCOME_REACH;
  return tokens
    .slice(Math.max(0, here - WELCOME_REACH), here + WELCOME_REACH)
    .some(
      (token) =>
        text.sentences[token.start] === text.sentences[start] && bothSexes.has(lettersOf(text, token.start, token.end)),
    );
}

function turnIntoLimit({ ways }: Surroundings): void {
  const rejected = ways.get("rejected");
  if (rejected === undefined) return;
  ways.delete("rejected");
  ways.set("limited", rejected);
}

function stretchOf(scan: Scan, token: Token, way: Way, around: Surroundings): { start: number; end: number } | null {
  const { ways, mentioned, supported } = around;
  const own = { start: token.start, end: token.end };
  if (way === "preferred" || way === "suited") return supported || mentioned ? null : (ways.get(way) ?? null);
  if (way === "rejected") return ways.get(way) ?? null;
  if (mentioned) return null;
  if (way === "stated") return (around.cued || isPureFragment(scan, token)) && !followsCare(scan, token) ? own : null;
  if (way === "mentioned") return supported ? null : own;
  return ways.get(way) ?? null;
}

/** Letters before a description within which somebody cared for may be named. */
const CARE_REACH = 20;

/** 服务对象是82岁老爷爷，回族: the description is of the one cared for. */
function followsCare({ text, tokens, work }: Scan, { start }: Token): boolean {
  for (let at = findTokenFrom(tokens, start) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    work.steps += 1;
    if (token === undefined || start - token.end > CARE_REACH) return false;
    if (text.sentences[token.start] !== text.sentences[start]) return false;
    const isCare = hasRole(token.roles, ROLE.care) && !hasRole(token.roles, ROLE.name | ROLE.occupation);
    if (isCare && token.end - token.start > 1) return true;
  }
  return false;
}

function toCandidate(
  group: Group,
  way: Way,
  severity: FindingSeverity,
  stretch: { start: number; end: number },
): Candidate {
  const other = group.sex === "男" ? "女" : "男";
  // A mere mention decides nothing.
  const wants = group.sex === null || way === "mentioned" ? null : way === "rejected" ? other : group.sex;
  return { ...stretch, severity, ground: group.ground, wants };
}

/** 招女工，男工也可: opening the other sex takes the limit back. */
function isOpenedLater({ text }: Scan, { wants, end }: Candidate, opened: readonly SexedPlace[]): boolean {
  if (wants === null) return false;
  return placesFrom(opened, end).some(({ sex, start }) => sex !== wants && levelBetween(text, end - 1, start) <= 3);
}

/** 男18-60岁，女18-55岁: both are wanted, only their ages differ. */
function hasAgedNeighbour({ start, wants }: Candidate, aged: readonly SexedPlace[]): boolean {
  if (wants === null) return false;
  const near = placesFrom(aged, start - NEIGHBOUR_REACH, 2 * NEIGHBOUR_REACH);
  return near.some(({ sex, start: at }) => sex === wants && at >= start) && near.some(({ sex }) => sex !== wants);
}

/** The places within a few letters from `from` on; `places` are in text order. */
function placesFrom(places: readonly SexedPlace[], from: number, reach = NEIGHBOUR_REACH): SexedPlace[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && (places[end]?.start ?? 0) <= from + reach) end += 1;
  return places.slice(low, end);
}
