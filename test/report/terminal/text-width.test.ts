import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { showHidden } from "../../../src/report/content/visible-text.ts";
import { createMeasure } from "../../../src/report/terminal/text-width.ts";

const measure = createMeasure(false);

describe("createMeasure", () => {
  it.each([
    { text: "柜面服务区", width: 10 },
    { text: "“数智人社”50m²", width: 14 },
    { text: "✗◐○✓–→■│─", width: 9 },
    { text: "\u001b[1m红线\u001b[22m", width: 4 },
    { text: "", width: 0 },
  ])("$text takes $width columns", ({ text, width }) => {
    expect(measure(text)).toBe(width);
  });

  it("agrees with string-width on every character that is shown as it is", () => {
    const wrong: string[] = [];
    // Planes 0 and 2, and the emoji: the rest of plane 1 changes with every version of Unicode.
    const blocks: [number, number][] = [
      [0x20, 0xffff],
      [0x1f000, 0x1faff],
      [0x20000, 0x2ffff],
    ];
    const codes = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    for (const code of codes) {
      const character = String.fromCodePoint(code);
      if (showHidden(character) !== character) continue;
      if (measure(character) !== stringWidth(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("counts ambiguous characters twice where the terminal draws them so", () => {
    expect(createMeasure(true)("“a”×1")).toBe(8);
  });
});
