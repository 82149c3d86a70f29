import type { Fact } from "../../model/standard.ts";

/** A remark for programmers (`share_mode=不共享时应为0`) is none for people. */
const NAMES_A_KEY = /[a-z]{4}/u;

/** What a believable answer looks like, without what only programmers understand; empty when nothing is left. */
export function plainRemarks({ plausible = "" }: Fact): string {
  return plausible
    .split("；")
    .filter((remark) => !NAMES_A_KEY.test(remark))
    .join("；");
}
