// A sentence part that says nothing but who is wanted: （男）, 女性2名, 45岁以下男性.

import { codesOf } from "../letters/code-units.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { findTokenFrom, type Scan, type Token } from "../lexicon/scan-text.ts";

/** Longer parts say more than who is wanted. */
const LONGEST = 18;
const PURE =
  ROLE.group |
  ROLE.filler |
  ROLE.connective |
  ROLE.number |
  ROLE.count |
  ROLE.occupation |
  ROLE.cue |
  ROLE.require |
  ROLE.limit |
  ROLE.hire |
  ROLE.call |
  ROLE.support |
  ROLE.preferAfter;
const LOOSE_LETTERS = codesOf("岁周以上下内左右名人个位余多一要满年至到-者的工急招聘健康身体好");

/** True when every letter of the token's sentence part belongs to a description of who is wanted. */
export function isPureFragment({ text, tokens, work }: Scan, token: Token): boolean {
  const fragment = text.fragments[token.start];
  let [start, end] = [token.start, token.end];
  while (start > 0 && token.start - start < LONGEST && text.fragments[start - 1] === fragment) start -= 1;
  while (end < text.length && end - token.end < LONGEST && text.fragments[end] === fragment) end += 1;
  work.steps += end - start;
  if (end - start > LONGEST) return false;
  let index = findTokenFrom(tokens, start);
  for (let at = start; at < end; ) {
    const next = tokens[index];
    if (next !== undefined && next.start <= at && next.end > at && hasRole(next.roles, PURE)) at = next.end;
    else if (LOOSE_LETTERS.has(text.codes[at] ?? 0)) at += 1;
    else return false;
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= at) index += 1;
  }
  return true;
}
