// Refusals behind a group word; some refuse only where nothing but a particle follows them: 女的不要了.

import { GAP } from "../letters/character-classes.ts";
import { codesOf } from "../letters/code-units.ts";
import { BREAK, breakBetween, isFragmentEdge } from "../letters/text-parts.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { findTokenFrom, type Scan, type Token } from "../lexicon/scan-text.ts";

const PARTICLES = codesOf("了来啊哦吧呀哈的啦喇嘞咯嘅滴哒哟喔咧噻呢先人他她哇㗎架叻捏");
/** 不要了哈, 不收了的. */
const MOST_PARTICLES = 3;

/**
 * True when the token refuses the people before it. 不安排夜班 spares them something, 开会时勿扰 leaves them in peace:
 * neither refuses anybody.
 */
export function refuses(scan: Scan, { spared, undisturbed }: Lexicon, token: Token): boolean {
  const isRefusal =
    hasRole(token.roles, ROLE.rejectAfter) || (hasRole(token.roles, ROLE.rejectAtEnd) && endsRefusal(scan, token));
  const runsOn = scan.text.gaps[token.end] === GAP.none;
  if (isRefusal && undisturbed.startBefore(scan.text, token.start) >= 0) return false;
  return isRefusal && !(runsOn && spared.endAt(scan.text, token.end) >= 0);
}

/** True when the refusal ends there, goes on with particles only, or with the next group. */
function endsRefusal(scan: Scan, token: Token): boolean {
  const { text, tokens } = scan;
  if (isFragmentEdge(text, token.end)) return true;
  let end = token.end;
  while (end < text.length && end - token.end < MOST_PARTICLES && PARTICLES.has(text.codes[end] ?? 0)) end += 1;
  if (end > token.end && (end >= text.length || breakBetween(text, token.end - 1, end) > BREAK.none)) return true;
  const after = tokens[findTokenFrom(tokens, token.end)];
  return after !== undefined && after.start === token.end && hasRole(after.roles, ROLE.group);
}
