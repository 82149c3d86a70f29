// Texts in all the ways that a workbook may hold them.

import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import type { Cell } from "../../../src/submission/workbook/workbook.ts";
import { listCells } from "./list-cells.ts";
import { makeWorkbook, type WorkbookPieces } from "./make-workbook.ts";

type OddCase = [what: string, pieces: WorkbookPieces, cells: Record<string, Cell>];

const yes: Record<string, Cell> = { A1: { text: "是" } };
const inlineYes = '<row r="1"><c r="A1" t="inlineStr"><is><t>是</t></is></c></row>';

const texts: OddCase[] = [
  ["a shared string", { strings: "<si><t>是</t></si>", rows: '<row><c t="s"><v>0</v></c></row>' }, yes],
  [
    "a shared string used twice",
    { strings: "<si><t>是</t></si>", rows: '<row><c t="s"><v>0</v></c><c t="s"><v> 0 </v></c></row>' },
    { ...yes, B1: { text: "是" } },
  ],
  [
    "rich text",
    {
      strings: '<si><r><rPr><b/><sz val="12"/></rPr><t>使用</t></r><r><t>面积</t></r></si>',
      rows: '<row><c t="s"><v>0</v></c></row>',
    },
    { A1: { text: "使用面积" } },
  ],
  [
    "phonetic readings",
    {
      strings: '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      rows: '<row><c t="s"><v>0</v></c></row>',
    },
    { A1: { text: "东京" } },
  ],
  [
    "an empty shared string",
    { strings: "<si/><si><t/></si>", rows: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' },
    {},
  ],
  ["an inline string", { rows: inlineYes }, yes],
  [
    "rich inline text",
    { rows: '<row><c t="inlineStr"><is><r><t>是</t></r><r><t xml:space="preserve"> 的</t></r></is></c></row>' },
    { A1: { text: "是 的" } },
  ],
  ["an inline string in the value", { rows: '<row><c t="inlineStr"><v>是</v></c></row>' }, yes],
  [
    "blanks that are to be kept",
    { rows: '<row><c t="inlineStr"><is><t xml:space="preserve"> 是　</t></is></c></row>' },
    { A1: { text: " 是　" } },
  ],
  ["blanks that are only layout", { rows: '<row><c t="inlineStr"><is><t>\n  是\n</t></is></c></row>' }, yes],
  ["full-width blanks", { rows: '<row><c t="inlineStr"><is><t>　是　</t></is></c></row>' }, { A1: { text: "　是　" } }],
  [
    "escaped line ends",
    { rows: '<row><c t="inlineStr"><is><t>一_x000D_\n二</t></is></c></row>' },
    { A1: { text: "一\r\n二" } },
  ],
  [
    "an escaped escape",
    { rows: '<row><c t="inlineStr"><is><t>_x005F_x000D_</t></is></c></row>' },
    { A1: { text: "_x000D_" } },
  ],
  [
    "escaped control characters",
    { rows: '<row><c t="inlineStr"><is><t>a_x0000__x001B__xD800_b</t></is></c></row>' },
    { A1: { text: "a\uFFFDb" } },
  ],
  [
    "line ends of Windows",
    { rows: '<row><c t="inlineStr"><is><t>一\r\n二\r三</t></is></c></row>' },
    { A1: { text: "一\n二\n三" } },
  ],
  [
    "references to characters",
    { rows: '<row><c t="inlineStr"><is><t>&lt;&#26159;&#x662F;&#x1F600;&amp;amp;&quot;&apos;&gt;</t></is></c></row>' },
    { A1: { text: `<是是😀&amp;"'>` } },
  ],
  [
    "text of several kinds in a row",
    { rows: '<row><c t="inlineStr"><is><t>一<!-- 二 -->三<![CDATA[<&四]]>五</t></is></c></row>' },
    { A1: { text: "一三<&四五" } },
  ],
  ["text like a formula", { rows: '<row><c t="inlineStr"><is><t>=1+1</t></is></c></row>' }, { A1: { text: "=1+1" } }],
  [
    "text like a key of objects",
    { rows: '<row><c t="inlineStr"><is><t>__proto__</t></is></c></row>' },
    { A1: { text: "__proto__" } },
  ],
];

describe("texts", () => {
  it.each(texts)("%s", (_, pieces, cells) => {
    const workbook = readWorkbook(makeWorkbook(pieces));
    expect(workbook.sheets).toHaveLength(1);
    expect(listCells(workbook.sheets[0])).toEqual(cells);
  });
});
