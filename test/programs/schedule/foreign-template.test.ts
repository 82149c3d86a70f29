// Somebody else's form, made in LibreOffice: it comes back with the filled cells filled and nothing else changed.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTemplate, type Template } from "../../../src/province/schedule/template/open-template.ts";
import { splitSheet } from "../../../src/province/schedule/template/sheet-rows.ts";
import { runCli } from "../../run-cli.ts";
import { convert, fillRegistry, schedule } from "./office.ts";

const folder = mkdtempSync(join(tmpdir(), "schedule-form-"));
const registry = join(folder, "registry");
const form = join(folder, "附件5.xlsx");
const filled = join(folder, "填好.xlsx");
const map = join(folder, "map.yaml");
const FIRST = 6;
const LAST = 70;
const TOTAL = LAST + 1;

/** A form as a bureau would draw it: merged heads, colours, widths, formulas, a print area, a note, a second sheet. */
async function drawForm(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("进展调度", { properties: { tabColor: { argb: "FFCC0000" } } });
  sheet.columns = [6, 10, 14, 26, 16, 12, 10, 10, 10, 10, 12, 24].map((width) => ({ width }));
  const head = (range: string, text: string) => {
    sheet.mergeCells(range);
    const cell = sheet.getCell(range.split(":")[0] ?? "A1");
    cell.value = text;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.font = { name: "黑体", bold: true, color: { argb: "FF1F3864" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFCE4D6" } };
  };
  head("A1:L1", "全区零工市场建设进展调度表");
  head("A2:D2", "填报单位（盖章）：");
  head("E2:L2", "截至日期：");
  head("A4:A5", "序号");
  head("B4:B5", "设区市");
  head("C4:C5", "县（市、区）");
  head("D4:D5", "市场名称");
  head("E4:E5", "类型");
  head("F4:F5", "投入使用日期");
  head("G4:I4", "本月");
  for (const [cell, text] of [
    ["G5", "求职登记人次"],
    ["H5", "岗位数"],
    ["I5", "对接成功人次"],
  ] as const)
    head(`${cell}:${cell}`, text);
  head("J4:J5", "成功率");
  head("K4:K5", "求人倍率");
  head("L4:L5", "存在问题");
  for (let row = FIRST; row <= LAST; row += 1) {
    sheet.getRow(row).height = 24;
    for (let column = 1; column <= 12; column += 1) {
      const cell = sheet.getRow(row).getCell(column);
      cell.border = {
        top: { style: "thin" },
        bottom: { style: "hair" },
        left: { style: "thin" },
        right: { style: "thin" },
      };
      if (row % 2 === 0) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } };
    }
    sheet.getCell(`F${row}`).numFmt = "yyyy/m/d";
    sheet.getCell(`J${row}`).value = { formula: `IF(N(G${row})=0,"",I${row}/G${row})`, result: "" };
    sheet.getCell(`J${row}`).numFmt = "0.0%";
  }
  sheet.getCell(`D${TOTAL}`).value = "合计";
  for (const column of ["G", "H", "I"])
    sheet.getCell(`${column}${TOTAL}`).value = { formula: `SUM(${column}${FIRST}:${column}${LAST})`, result: 0 };
  sheet.getCell(`A${TOTAL + 2}`).value = "单位负责人：        审核人：        填表人：";
  sheet.getCell("D4").note = "照批文填";
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", printArea: `A1:L${TOTAL + 2}`, printTitlesRow: "4:5" };
  sheet.addConditionalFormatting({
    ref: `K${FIRST}:K${LAST}`,
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: [1],
        priority: 1,
        style: { font: { color: { argb: "FFFF0000" } } },
      },
    ],
  });
  const guide = book.addWorksheet("填表说明");
  guide.getCell("A1").value = "一、每月25日前报送。";
  guide.getCell("A2").value = { formula: `'进展调度'!G${TOTAL}`, result: 0 };
  const drawn = join(folder, "drawn.xlsx");
  await book.xlsx.writeFile(drawn);
  mkdirSync(join(folder, "office"), { recursive: true });
  writeFileSync(form, readFileSync(convert(drawn, "xlsx:Calc MS Excel 2007 XML", join(folder, "office"))));
}

const MAP = `tables:
  - sheet: 进展调度
    rows: markets
    first_row: ${FIRST}
    last_row: ${LAST}
    columns: { A: number, B: city, C: county, D: market_name, E: market_type, F: open_date, G: registrations_month, H: vacancies_month, I: placements_month, K: demand_ratio, L: problems }
cells:
  "进展调度!A2": "填报单位（盖章）：{unit}"
  "进展调度!E2": "截至日期：{as_of}"
`;

beforeAll(async () => {
  fillRegistry(registry);
  await drawForm();
  writeFileSync(map, MAP);
  const { code, err } = schedule(
    registry,
    "2026-11",
    "--template",
    form,
    "--map",
    map,
    "--unit",
    "虚构市",
    "-o",
    filled,
  );
  expect([code, err]).toEqual([0, `已写好 ${filled}\n`]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (path: string): Template => openTemplate(readFileSync(path));
const WANTED = /^(?:[A-I]|K|L)(\d+)$|^(?:A|E)2$/u;

function cellsOf(template: Template, sheet: string): { outside: string; cells: Map<string, string> } {
  const split = splitSheet(template.readText(template.partOf(sheet) ?? ""));
  if (split === null) throw new Error("unusual sheet");
  const cells = new Map<string, string>();
  for (const row of split.rows)
    for (const cell of row.cells) cells.set(/ r="([A-Z]+\d+)"/u.exec(cell.text)?.[1] ?? "", cell.text);
  const outside = split.before + split.rows.map(({ start }) => start).join("") + split.after;
  return { outside, cells };
}

describe("a foreign form", () => {
  it("comes back with the same parts, each the same but for filled cells, stale results and the order to count again", () => {
    const [before, after] = [open(form), open(filled)];
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    const changed = before.entries
      .filter(({ name }) => before.readText(name) !== after.readText(name))
      .map(({ name }) => name);
    expect(changed.sort()).toEqual(["xl/workbook.xml", before.partOf("进展调度"), before.partOf("填表说明")].sort());
    const withoutOrder = (text: string) => text.replace(/ fullCalcOnLoad="1"/u, "");
    expect(withoutOrder(after.readText("xl/workbook.xml"))).toBe(withoutOrder(before.readText("xl/workbook.xml")));
  });

  it("has only the mapped cells changed, and those keep their looks", () => {
    const [before, after] = [cellsOf(open(form), "进展调度"), cellsOf(open(filled), "进展调度")];
    expect(after.outside).toBe(before.outside);
    expect([...after.cells.keys()]).toEqual([...before.cells.keys()]);
    const style = (text: string | undefined) => / s="(\d+)"/u.exec(text ?? "")?.[1];
    let count = 0;
    for (const [cell, text] of after.cells) {
      if (text === before.cells.get(cell)) continue;
      const formula = before.cells.get(cell) ?? "";
      if (/<f[ >]/u.test(formula)) {
        // The formula stays as it is; only the result that it had before the form was filled is gone.
        expect(text).toBe(formula.replace(/<v>[^<]*<\/v>/u, "").replace(/ t="[a-z]+"/u, ""));
        continue;
      }
      count += 1;
      expect(cell).toMatch(WANTED);
      expect(style(text), cell).toBe(style(before.cells.get(cell)));
    }
    expect(count).toBeGreaterThan(500);
  });

  it("holds the schedule's numbers, true dates, and formulas that count them in LibreOffice", async () => {
    const json = JSON.parse(schedule(registry, "2026-11", "-f", "json").out) as {
      markets: Record<string, string | number | null>[];
      total: Record<string, number>;
    };
    mkdirSync(join(folder, "again"), { recursive: true });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(convert(filled, "xlsx:Calc MS Excel 2007 XML", join(folder, "again")));
    const sheet = book.getWorksheet("进展调度");
    if (sheet === undefined) throw new Error("no sheet");
    for (const [index, market] of json.markets.entries()) {
      const row = sheet.getRow(FIRST + index);
      expect(row.getCell(4).value).toBe(market.market_name);
      expect(row.getCell(7).value).toBe(market.registrations_month);
      if (market.open_date !== null) {
        const opened = row.getCell(6).value;
        expect(opened instanceof Date ? opened.toISOString().slice(0, 10) : opened).toBe(market.open_date);
      }
    }
    expect(sheet.getCell(`G${TOTAL}`).result).toBe(json.total.registrations_month);
    expect(sheet.getCell(`I${TOTAL}`).result).toBe(json.total.placements_month);
    expect(book.getWorksheet("填表说明")?.getCell("A2").result).toBe(json.total.registrations_month);
    expect(sheet.getCell("E2").value).toBe("截至日期：2026-11-27");
  });

  it("gives a draft map whose known heads are right", () => {
    const { code, out } = runCli(["schedule", "template", "--inspect", form]);
    expect(code).toBe(0);
    expect(out).toContain(`first_row: ${FIRST}`);
    for (const line of [
      "A: number",
      "B: city",
      "C: county",
      "D: market_name",
      "E: market_type",
      "F: open_date",
      "G: registrations_month",
      "H: vacancies_month",
      "I: placements_month",
      "K: demand_ratio",
      "L: problems",
    ])
      expect(out).toContain(`      ${line} #`);
    expect(out).toContain("没有认出“成功率”");
  });
});

describe("what does not fit is said, and nothing is written", () => {
  it.each([
    ["too few rows", MAP.replace(`last_row: ${LAST}`, "last_row: 20"), "请先在表样里插入至少45行"],
    ["a column of formulas", MAP.replace("K: demand_ratio", "J: demand_ratio"), "J6、J7"],
    [
      "the row of sums",
      MAP.replace(`    last_row: ${LAST}\n`, "").replace(`first_row: ${FIRST}`, "first_row: 20"),
      `D${TOTAL}`,
    ],
    ["no such sheet", MAP.replace("sheet: 进展调度", "sheet: 调度"), "有：进展调度、填表说明"],
    ["under a merge", MAP.replace("进展调度!A2", "进展调度!B2"), "被合并单元格盖住"],
    ["no such field", MAP.replace("G: registrations_month", "G: registration"), "registration"],
    ["no table", "tables: []\n", "wrong.yaml:1"],
  ])("%s", (_, text, says) => {
    const wrong = join(folder, "wrong.yaml");
    const target = join(folder, "wrong.xlsx");
    writeFileSync(wrong, text);
    const { code, err } = schedule(registry, "2026-11", "--template", form, "--map", wrong, "-o", target);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(() => readFileSync(target)).toThrow();
  });
});
