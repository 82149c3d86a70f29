import type { Lexicon } from "../lexicon/open-lexicon.ts";
import { ROLE } from "../lexicon/roles.ts";
import type { Scan, Token } from "../lexicon/scan-text.ts";
import type { Surroundings } from "./surroundings.ts";

/** A walk from a group word to one side; the ends are those on that side. */
export interface Walk {
  scan: Scan;
  lexicon: Lexicon;
  around: Surroundings;
  group: Token;
  /** End of what directly hangs together with the group. */
  anchor: number;
  /** End of the list of groups. */
  origin: number;
}

/** Words that may stand between a group and what is said of it. */
export const COMPANION =
  ROLE.connective | ROLE.filler | ROLE.number | ROLE.count | ROLE.occupation | ROLE.support | ROLE.cue;

/** Letters that a list of groups may take up. */
export const LONGEST_LIST = 40;
