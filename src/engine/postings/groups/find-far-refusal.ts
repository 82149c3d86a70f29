// A refusal further behind a group word than its own phrase: later in the clause, or in the clauses right behind it.

import type { Stretch } from "../letters/text-parts.ts";
import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import type { Scan, Token } from "../lexicon/scan-text.ts";
import { refuses } from "./refuses.ts";

/** Letters within which a refusal still speaks of the group. */
const REACH = 30;
/** Clauses that may lie between: 女孩子学不来，以前试过两个，所以不收了. */
const CLAUSES = 2;
/** A refusal in a later clause stands near its beginning. */
const HEAD = 7;

/** Words that speak of somebody else, or take up a new matter. */
const ELSE = ROLE.group | ROLE.hire | ROLE.limit | ROLE.about | ROLE.support;
const OPENS = ROLE.openAfter | ROLE.openBefore | ROLE.negate;

/**
 * The stretch from the group word at `index` to what refuses it, at most `most` clauses behind; null where nothing does.
 * Bounded by letters.
 */
export function findFarRefusal(scan: Scan, lexicon: Lexicon, index: number, most = CLAUSES): Stretch | null {
  const { text, tokens, work } = scan;
  const group = tokens[index];
  if (group === undefined) return null;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    work.steps += 1;
    if (token === undefined || token.start - group.end > REACH) return null;
    if (text.sentences[token.start] !== text.sentences[group.start]) return null;
    const clauses = (text.clauses[token.start] ?? 0) - (text.clauses[group.start] ?? 0);
    if (clauses > most) return null;
    if (refuses(scan, lexicon, token) && (clauses === 0 || startsClause(scan, token)))
      return { start: group.start, end: token.end };
    if (hasRole(token.roles, OPENS)) return null;
    if (hasRole(token.roles, clauses === 0 ? ROLE.limit : ELSE)) return null;
  }
  return null;
}

function startsClause({ text }: Scan, token: Token): boolean {
  const from = Math.max(0, token.start - HEAD);
  return from === 0 || text.clauses[from] !== text.clauses[token.start];
}
