import ExcelJS from "exceljs";

export type Plain = string | number | undefined;

/** A sheet of the schedule as rows by head: `本月/岗位数`, or `序号` where no group stands over it. */
export interface Table {
  rows: Record<string, Plain>[];
  totals: Record<string, Plain>;
  text: string;
}

export async function readTables(path: string): Promise<Record<string, Table>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return Object.fromEntries(workbook.worksheets.map((sheet) => [sheet.name, readTable(sheet)]));
}

function plainOf(cell: ExcelJS.Cell): Plain {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return value;
  return value === null || value === undefined || value === "" ? undefined : String(value);
}

function readTable(sheet: ExcelJS.Worksheet): Table {
  const filter = String(sheet.autoFilter);
  const [, headRow = "0", lastRow = "0"] = /(\d+):[A-Z]+(\d+)/u.exec(filter) ?? [];
  const under = sheet.getRow(Number(headRow));
  const over = sheet.getRow(Number(headRow) - 1);
  const heads: string[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const [group, head] = [String(over.getCell(column).value ?? ""), String(under.getCell(column).value ?? "")];
    const fill = over.getCell(column).fill;
    const isHead = fill?.type === "pattern" && fill.pattern === "solid";
    const isGrouped = isHead && group !== head;
    heads.push(isGrouped ? `${group}/${head}` : head);
  }
  const read = (row: number) =>
    Object.fromEntries(heads.map((head, index) => [head, plainOf(sheet.getRow(row).getCell(index + 1))]));
  const rows: Record<string, Plain>[] = [];
  for (let row = Number(headRow) + 1; row <= Number(lastRow); row += 1) rows.push(read(row));
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(plainOf(cell) ?? ""))));
  return { rows, totals: read(Number(lastRow) + 1), text: texts.join("\n") };
}
