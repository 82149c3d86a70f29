// Letters that mean people only in some places: 男 in 男女, 男装 and 限男.

import { codesOf } from "../letters/code-units.ts";
import type { NormalText } from "../letters/normal-text.ts";
import { BREAK, breakBetween, isFragmentEdge } from "../letters/text-parts.ts";
import type { Group, Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { type Scan, tokenBefore } from "../lexicon/scan-text.ts";

/** 工 in 工资, 工作, 工厂 ends no trade. */
const FOLLOWING_GOODS = codesOf("资作厂地具业程时期龄会");

/** 男、女、河南 stand for people only where the sentence part ends or a limiting word is right beside them. */
export function isBareGroup(scan: Scan, lexicon: Lexicon, index: number, group: Group): boolean {
  const { text, tokens } = scan;
  const token = tokens[index];
  if (token === undefined) return false;
  const after = tokens[index + 1];
  const closed = isFragmentEdge(text, token.end);
  const behind =
    after !== undefined && after.start === token.end && breakBetween(text, token.end - 1, after.start) === BREAK.none;
  const strong = ROLE.rejectAfter | ROLE.rejectAtEnd | ROLE.preferAfter | ROLE.openAfter | ROLE.connective | ROLE.group;
  const loose = strong | ROLE.number | ROLE.count | ROLE.cue | ROLE.filler | ROLE.occupation | ROLE.openAtEnd;
  if (closed || (behind && hasRole(after.roles, group.sex === null ? strong : loose))) return true;
  if (group.sex !== null && namesTrade(text, lexicon, token.end)) return true;
  if (group.sex === null || (behind && hasRole(after.roles, ROLE.mentionAfter))) return false;
  const limiting = ROLE.limit | ROLE.require | ROLE.hire | ROLE.rejectBefore | ROLE.preferBefore;
  return hasRole(tokenBefore(scan, index, BREAK.blank)?.roles ?? 0, limiting);
}

/** Most letters of an unlisted trade before its ending (女编织工). */
const LONGEST_TRADE = 4;

function namesTrade(text: NormalText, { goods, trade_endings }: Lexicon, start: number): boolean {
  if (goods.endAt(text, start) >= 0) return false;
  for (let at = start; at <= start + LONGEST_TRADE && at < text.length; at += 1) {
    if (breakBetween(text, start - 1, at) > BREAK.none) return false;
    const end = trade_endings.endAt(text, at);
    if (end >= 0) return isFragmentEdge(text, end) || !FOLLOWING_GOODS.has(text.codes[end] ?? 0);
  }
  return false;
}
