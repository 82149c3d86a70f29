import { describe, expect, it } from "vitest";
import { cleanForTerminal, showHidden } from "../../../src/report/content/visible-text.ts";
import { blankMarket, judgeSample } from "../sample-markets.ts";

describe("showHidden", () => {
  it.each([
    { why: "escape sequences", text: "\u001b[31m红", shown: "\\u{1B}[31m红" },
    { why: "C1 controls", text: "\u009b2J", shown: "\\u{9B}2J" },
    { why: "direction marks", text: "a\u202eb\u2066c", shown: "a\\u{202E}b\\u{2066}c" },
    { why: "zero-width characters", text: "零\u200b工\ufeff", shown: "零\\u{200B}工\\u{FEFF}" },
    { why: "stacked accents", text: "工\u0336\u0337", shown: "工\\u{336}\\u{337}" },
    { why: "tag characters", text: "a\u{e0041}", shown: "a\\u{E0041}" },
    { why: "half of a character", text: "a\ud800b", shown: "a\\u{D800}b" },
    { why: "line breaks and tabs become a space", text: "一\r\n二\t三", shown: "一 二 三" },
  ])("$why", ({ text, shown }) => {
    expect(showHidden(text)).toBe(shown);
  });

  it.each(["“数智人社”系统", "50m²、60㎡", "Gvangjsih Bouxcuengh", "𠮷野家", "é", "××市（县、区）", "08:00—18:00"])(
    "leaves ordinary text as it is: %s",
    (text) => {
      expect(showHidden(text)).toBe(text);
    },
  );
});

describe("cleanForTerminal", () => {
  it("changes nothing in an honest assessment", () => {
    const assessment = judgeSample(blankMarket);
    expect(cleanForTerminal(assessment)).toEqual(assessment);
  });

  it("keeps the line breaks of steps, not those of answers", () => {
    const assessment = judgeSample({ ...blankMarket, market_name: "甲\n乙" });
    const [clause, ...rest] = assessment.clauses;
    if (clause === undefined) throw new Error("no clause");
    const clean = cleanForTerminal({ ...assessment, clauses: [{ ...clause, remedy: "一\n二\u0007" }, ...rest] });
    expect(clean.submission.market.name).toBe("甲 乙");
    expect(clean.clauses[0]?.remedy).toBe("一\n二\\u{7}");
  });
});
