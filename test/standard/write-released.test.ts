// A standard written in parts and read back is the same standard, and judges postings by the plan of its words alike.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileWording } from "../../src/engine/postings/compile-wording.ts";
import { planWording } from "../../src/engine/postings/plan-wording.ts";
import type { WordingRules } from "../../src/model/postings/wording.ts";
import { readReleased, writeReleased } from "../../src/standard/released.ts";
import { STANDARD } from "./released.ts";

const folder = mkdtempSync(join(tmpdir(), "released-"));
afterAll(() => rmSync(folder, { recursive: true }));

function wordingOf({ wording }: { wording: WordingRules | null }): WordingRules {
  if (wording === null) throw new Error("the standard has no wording rules");
  return wording;
}

describe("a released standard", () => {
  const plan = planWording(wordingOf(STANDARD));
  writeReleased(STANDARD, plan, folder);
  const read = readReleased(folder);

  const byPlan = compileWording(wordingOf(read));
  const byRules = compileWording(wordingOf(STANDARD));

  it("is the same when read back", () => {
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(STANDARD)));
  });

  it("brings the plan of its wording, and hides it from whoever lists the rules", () => {
    expect(wordingOf(read).plan).toEqual(plan);
    expect(Object.keys(wordingOf(read))).not.toContain("plan");
  });

  it.each([
    "限女性，18-35岁",
    "男女不限，月薪3000元",
    "诚招女服务员，河南人勿扰",
    "押身份证300元",
    "东北人饺子馆招洗碗工",
  ])("finds by the plan what the rules find: %s", (text) => {
    expect(byPlan.find(text)).toEqual(byRules.find(text));
  });
});
