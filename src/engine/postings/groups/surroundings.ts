import type { Way } from "../../../model/postings/wording-finding.ts";
import type { Stretch } from "../letters/text-parts.ts";

/** What surrounds a group word: the ways it is spoken of, each with the stretch of letters that says so. */
export interface Surroundings {
  ways: Map<Way, Stretch>;
  /** 不限、均可、不得: nothing is limited here. */
  opened: boolean;
  /** People cared for, or a description: not the people who are hired. */
  mentioned: boolean;
  /** A support group shares the preference (本地脱贫户优先). */
  supported: boolean;
  /** 非男勿扰: a rejection of everybody else. */
  allBut: boolean;
  /** 除女性外: what stands behind completes an exception. */
  excepted: boolean;
  /** Sexes named in the same list. */
  sexes: Set<"男" | "女">;
  counted: boolean;
  cued: boolean;
}
