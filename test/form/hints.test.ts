// What stands beside a question is read by officials: no keys, no formulas.

import { describe, expect, it } from "vitest";
import { STANDARD } from "../standard/released.ts";

/** share_mode=不共享, ≤填报日, [1-9] */
const PROGRAMMERS_WORDS = /[a-z]{2,}_?[a-z]*|[=≠∈≤≥<>＞＜→×[\]]/u;

describe("hints beside questions", () => {
  it.each(STANDARD.facts.flatMap(({ facts }) => facts))("$key", ({ ask, plausible }) => {
    expect(ask ?? "").not.toMatch(PROGRAMMERS_WORDS);
    expect(plausible ?? "").not.toMatch(PROGRAMMERS_WORDS);
  });
});
