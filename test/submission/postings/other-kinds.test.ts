// Lists that are no tables of text: sentences, YAML, JSON, workbooks.

import { describe, expect, it } from "vitest";
import { makeWorkbook } from "../workbook/make-workbook.ts";
import { readList } from "./read-list.ts";

describe("plain text", () => {
  it("is one posting a line", () => {
    const { postings } = readList("招保安，会普通话\n\n  招保洁  \n", "群消息.txt");
    expect(postings.map(({ line, id, text }) => [line, id, text])).toEqual([
      [1, null, "招保安，会普通话"],
      [3, null, "招保洁"],
    ]);
  });

  it("with tabs and known headings is a table", () => {
    expect(readList("岗位\t地点\n保安\t城南\n", "导出.txt").postings[0]?.cells.get("place")).toBe("城南");
  });
});

describe("YAML and JSON", () => {
  it.each([
    ["a list of mappings", "名单.yaml", "- 岗位: 保安\n  工作地点: 城南\n- 岗位: 保洁\n"],
    ["a list under a name", "名单.yaml", "postings:\n  - title: 保安\n    place: 城南\n  - title: 保洁\n"],
    [
      "the sampled postings of a self-report",
      "自评.yaml",
      "市场名称: 甲\n岗位抽样表:\n  - 岗位: 保安\n    工作地点: 城南\n  - 岗位: 保洁\n",
    ],
    ["JSON", "名单.json", '[{"title":"保安","place":"城南"},{"title":"保洁"}]'],
    ["JSON from standard input", "（标准输入）", '{"data":[{"title":"保安","place":"城南"},{"title":"保洁"}]}'],
    ["YAML from standard input", "（标准输入）", "- 岗位: 保安\n  工作地点: 城南\n- 岗位: 保洁\n"],
  ])("%s", (_name, file, content) => {
    expect(readList(content, file).postings.map(({ text }) => text)).toEqual(["保安\n城南", "保洁"]);
  });

  it("sentences, and what is no posting", () => {
    const { postings, problems } = readList("- 招保安\n- [甲]\n- { 甲: 1 }\n- 招保洁\n", "名单.yaml");
    expect(postings.map(({ line, text }) => [line, text])).toEqual([
      [1, "招保安"],
      [4, "招保洁"],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["list-item", { line: 2, column: 3 }],
      ["list-key", { line: 3, column: 3 }],
    ]);
  });

  it.each([
    ["a broken one", "名单.yaml", "- [", "yaml-syntax"],
    ["one without a list", "名单.yaml", "甲: 1\n乙: 2\n", "list-shape"],
    ["an empty list", "名单.json", "[]", "list-empty"],
  ])("%s is refused", (_name, file, content, code) => {
    expect(readList(content, file).refusal).toMatchObject([{ code }]);
  });
});

describe("workbooks", () => {
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
  const head = row(text("序号"), text("岗位"), text("工作地点"), text("工资（元/天）"));

  it("numbers, merged cells, and where a row stands", () => {
    const rows = [
      row(text("青禾县岗位表")),
      head,
      row("<c><v>1</v></c>", text("保安"), text("城南"), "<c><v>150</v></c>"),
      row("<c><v>2</v></c>", text("保洁")),
    ].join("");
    const merges = '<mergeCells count="2"><mergeCell ref="C3:C4"/><mergeCell ref="D3:D4"/></mergeCells>';
    const { postings } = readList(makeWorkbook({ rows, after: merges }), "名单.xlsx");
    expect(postings.map(({ line, at, id, text: said }) => [line, at, id, said])).toEqual([
      [3, { sheet: "表一", cell: "A3" }, "1", "保安\n城南\n150元/天"],
      [4, { sheet: "表一", cell: "A4" }, "2", "保洁\n城南\n150元/天"],
    ]);
  });

  it("formulas and error values are reported at their cells; the rest goes on", () => {
    const rows = [
      head,
      row(text("1"), '<c t="str"><f>A1</f><v>保安</v></c>', text("城南")),
      row(text("2"), "<c><f>A1</f></c>", text("城南")),
      row(text("3"), '<c t="e"><v>#N/A</v></c>', text("城南")),
      row("<c><f>A4+1</f><v>4</v></c>", text("保洁"), text("城南")),
    ].join("");
    const { postings, problems } = readList(makeWorkbook({ rows }), "名单.xlsx");
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["cell-formula-result", { sheet: "表一", cell: "B2" }],
      ["cell-formula-empty", { sheet: "表一", cell: "B3" }],
      ["cell-error", { sheet: "表一", cell: "B4" }],
    ]);
    expect(postings.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });

  it("no known heading", () => {
    expect(readList(makeWorkbook({ rows: row(text("甲"), text("乙")) }), "名单.xlsx").refusal).toMatchObject([
      { code: "list-columns", at: { sheet: "表一", cell: "A1" } },
    ]);
  });
});
