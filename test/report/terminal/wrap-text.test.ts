import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../../src/report/terminal/wrap-text.ts";

const measure = (text: string) => stringWidth(text);

describe("wrapText", () => {
  it.each([
    { why: "breaks between characters", text: "柜面服务区", width: 6, lines: ["柜面服", "务区"] },
    { why: "keeps closing punctuation off line starts", text: "一二三，四", width: 6, lines: ["一二", "三，四"] },
    { why: "keeps opening punctuation off line ends", text: "一二“三四”", width: 5, lines: ["一二", "“三", "四”"] },
    { why: "keeps words and dates whole", text: "上传于2026-11-02吗", width: 14, lines: ["上传于", "2026-11-02吗"] },
    { why: "keeps a number with its unit", text: "一共有21天整", width: 8, lines: ["一共有", "21天整"] },
    { why: "cuts a word that no line holds", text: "abcdefgh", width: 3, lines: ["abc", "def", "gh"] },
    { why: "drops spaces at breaks", text: "ab cd ef", width: 5, lines: ["ab cd", "ef"] },
    { why: "has one line for no text", text: "", width: 5, lines: [""] },
  ])("$why", ({ text, width, lines }) => {
    expect(wrapText(text, width, measure)).toEqual(lines);
  });

  it("fills no line beyond the width and loses nothing but spaces", () => {
    const alphabet = fc.constantFrom(..."一区（“”，。、：m²60-/.a ");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 80 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, measure);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
