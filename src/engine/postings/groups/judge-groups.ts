// Groups of people: a group word counts only together with what limits, rejects, prefers, hires or counts it.

import { type FindingSeverity, WAYS, type Way } from "../../../model/postings/wording-finding.ts";
import { endOfPart, lettersOf, type Stretch } from "../letters/text-parts.ts";
import type { Group, Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { findTokenFrom, isTalk, type Scan, type Token } from "../lexicon/scan-text.ts";
import type { Candidate } from "../weighing/candidate.ts";
import { isBareGroup } from "./bare-groups.ts";
import { isPureFragment } from "./fragment-purity.ts";
import { lookAround } from "./look-around.ts";
import { hasAgedNeighbour, isOpenedLater, type SexedPlace } from "./sexed-places.ts";
import type { Surroundings } from "./surroundings.ts";

/** Judges every group word of the text; `agesBySex` is the ground for separate age limits of men and women. */
export function judgeGroups(scan: Scan, lexicon: Lexicon, agesBySex: Candidate["ground"]): Candidate[] {
  const found: Candidate[] = [];
  const opened: SexedPlace[] = [];
  const aged: SexedPlace[] = [];
  scan.tokens.forEach((token, index) => {
    if (!hasRole(token.roles, ROLE.group) || isTalk(scan, token.start)) return;
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
    // 会讲壮话优先: where a preference is let pass, it is not taken for a condition
    if (way === "stated" && group.as.preferred === undefined && around.ways.has("preferred")) continue;
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
function isNameOrCaredFor({ text, work }: Scan, { mentions_near }: Lexicon, { end }: Token): boolean {
  work.steps += NAME_REACH;
  return mentions_near.standsWithin(text, end, endOfPart(text, text.fragments, end, NAME_REACH));
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

function stretchOf(scan: Scan, token: Token, way: Way, around: Surroundings): Stretch | null {
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

function toCandidate(group: Group, way: Way, severity: FindingSeverity, stretch: Stretch): Candidate {
  const other = group.sex === "男" ? "女" : "男";
  // A mere mention decides nothing.
  const wants = group.sex === null || way === "mentioned" ? null : way === "rejected" ? other : group.sex;
  return { ...stretch, severity, ground: group.ground, wants };
}
