// The bank: invented postings with what is to be found in each and why. Red must all be caught, no innocent one flagged red.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileWording } from "../../../src/engine/postings/compile-wording.ts";
import { STANDARD } from "../../standard/released.ts";

interface Banked {
  text: string;
  findings?: { severity: "red" | "grey" | "unlawful"; ground: string }[];
  why: string;
}

const FOLDER = "test/engine/postings/bank";
const bank = readdirSync(FOLDER).flatMap((name) => parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Banked[]);
if (STANDARD.wording === null) throw new Error("the standard has no wording rules");
const judge = compileWording(STANDARD.wording);

const severities = (findings: readonly { severity: string }[] | undefined) =>
  [...new Set((findings ?? []).map(({ severity }) => severity))].sort();

describe("the bank of postings", () => {
  it("is large enough to mean something", () => {
    expect(bank.length).toBeGreaterThanOrEqual(4000);
    expect(bank.filter(({ findings }) => (findings ?? []).length === 0).length).toBeGreaterThanOrEqual(1000);
  });

  it.each(bank)("$text", ({ text, findings, why }) => {
    const found = judge.find(text);
    expect(severities(found), why).toEqual(severities(findings));
    for (const { words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });

  it("says the law, without numbers that nobody has verified, and what to write instead", () => {
    for (const { text } of bank) {
      for (const { law, rewrite } of judge.find(text)) {
        expect(law.join()).not.toMatch(/memory/u);
        expect(rewrite).not.toBe("");
      }
    }
  });

  it("takes no more steps for each character of a long posting", () => {
    const line = "招搬运工5人，男女不限，18-45岁，150元/天，民族大道河南烩面店旁，包吃住。";
    const perCharacter = (times: number) => judge.countSteps(line.repeat(times)) / (line.length * times);
    expect(perCharacter(5_000)).toBeLessThan(perCharacter(30) * 1.1);
  });
});
