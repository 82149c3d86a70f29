import type { GroundRule } from "../../../model/postings/wording.ts";
import type { FindingSeverity, NamedGround } from "../../../model/postings/wording-finding.ts";

/** A doubtful stretch of the normalised text before lawful grounds are weighed; offsets count letters. */
export interface Candidate {
  start: number;
  end: number;
  severity: FindingSeverity;
  ground: Pick<GroundRule, "ground" | "law" | "rewrite"> | NamedGround;
  /** The only sex that may still apply, where the words decide it. */
  wants: "男" | "女" | null;
}
