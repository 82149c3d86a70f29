// How a group word is spoken of: by its neighbours on both sides, by what refuses it further behind, by exceptions.

import { BREAK, breakBetween, lettersOf } from "../letters/text-parts.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { type Scan, tokenBefore } from "../lexicon/scan-text.ts";
import { findFarRefusal } from "./find-far-refusal.ts";
import { lookLeft } from "./look-left.ts";
import { lookRight } from "./look-right.ts";
import type { Surroundings } from "./surroundings.ts";

/** What surrounds the group word at `index`. */
export function lookAround(scan: Scan, lexicon: Lexicon, index: number): Surroundings {
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
function refuseException(scan: Scan, index: number, around: Surroundings): void {
  const { text, tokens, work } = scan;
  const [before, token] = [tokenBefore(scan, index, BREAK.none), tokens[index]];
  if (before === undefined || token === undefined || !hasRole(before.roles, ROLE.allBut)) return;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const after = tokens[at];
    work.steps += 1;
    if (after === undefined || after.start - token.end > EXCEPTION_REACH) return;
    if (breakBetween(text, token.end - 1, after.start) > BREAK.clause) return;
    if (!hasRole(after.roles, ROLE.openAfter) || !EVERYBODY.test(lettersOf(text, after.start, after.end))) continue;
    around.opened = false;
    around.ways.set("rejected", { start: before.start, end: after.end });
    return;
  }
}

/** 非刑满释放人员 as a condition of its own refuses them: there is nothing behind that it could turn round. */
function refuseStated(scan: Scan, index: number, around: Surroundings): void {
  const [before, token] = [tokenBefore(scan, index, BREAK.none), scan.tokens[index]];
  if (before === undefined || token === undefined) return;
  if (lettersOf(scan.text, before.start, before.end) !== NOT) return;
  around.allBut = false;
  around.ways.set("rejected", { start: before.start, end: token.end });
}
