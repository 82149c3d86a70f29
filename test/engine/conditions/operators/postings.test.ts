import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { evaluate, type TruthName } from "../../evaluate.ts";

const row = (columns: Record<string, unknown>) => ({ id: "J1", ...columns });

describe("postings", () => {
  const judge = {
    find: (words: string) =>
      ["红", "赤", "灰", "押"]
        .filter((word) => words.includes(word))
        .map((word) => ({
          severity: ({ 红: "red", 赤: "red", 灰: "grey", 押: "unlawful" } as const)[word as "红"],
          ground: "性别",
          words: word,
          rewrite: "改写",
        })),
    states: (_kind: string, cell: string) => cell.includes("元"),
    contentsIn: (words: string) => new Set(words.includes("元") ? (["pay"] as const) : []),
  };
  const discrimination: Condition = { fact: "table", every: { wording: "discrimination" } };
  const table: [string, Condition, Record<string, unknown>[], TruthName][] = [
    ["clean", discrimination, [row({ text: "招搬运工" })], "pass"],
    ["red", discrimination, [row({ text: "招搬运工" }), row({ text: "红" })], "fail"],
    ["grey", discrimination, [row({ text: "灰" })], "explain"],
    ["red in another cell", discrimination, [row({ title: "红" })], "fail"],
    ["no original words", discrimination, [row({ title: "搬运工" })], "unknown"],
    ["unlawful is no discrimination", discrimination, [row({ text: "押" })], "pass"],
    ["unlawful", { fact: "table", every: { wording: "unlawful" } }, [row({ text: "押" })], "fail"],
    ["content in its column", { fact: "table", every: { content: "pay" } }, [row({ pay: "150元" })], "pass"],
    ["empty words in its column", { fact: "table", every: { content: "pay" } }, [row({ pay: "面议" })], "fail"],
    [
      "blank column, said in the original",
      { fact: "table", every: { content: "pay" } },
      [row({ text: "150元" })],
      "pass",
    ],
    ["blank column, original silent", { fact: "table", every: { content: "pay" } }, [row({ text: "招工" })], "fail"],
    ["blank everywhere", { fact: "table", every: { content: "pay" } }, [row({ title: "工" })], "unknown"],
  ];
  it.each(table)("%s", (_name, condition, rows, truth) => {
    expect(evaluate(condition, { table: rows }, "2026-11-20", judge).truth).toBe(truth);
  });

  it("names the row, the words and what to write instead", () => {
    const { actual } = evaluate(discrimination, { table: [row({ text: "红" })] }, "2026-11-20", judge);
    expect(actual.join()).toContain("第1条（J1） “红”疑似歧视性表述（性别），请下屏并要求用工方修改：改写");
  });

  it("says a mend once for all the words that ask for it", () => {
    const { actual } = evaluate(discrimination, { table: [row({ text: "红、赤、灰" })] }, "2026-11-20", judge);
    const said = actual.join();
    expect(said).toContain("“红”“赤”疑似歧视性表述（性别）");
    expect(said.match(/改写/gu)).toHaveLength(2);
  });

  it("knows nothing without rules", () => {
    expect(evaluate(discrimination, { table: [row({ text: "招工" })] }).truth).toBe("unknown");
  });
});
