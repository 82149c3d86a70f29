// What people would read in an office file, as plain lines: goldens of docx and xlsx are compared as text.

import { inflateRawSync } from "node:zlib";
import { Workbook } from "exceljs";
import { SaxesParser } from "saxes";

/** The parts of a zip archive; throws on anything damaged. */
export function unzip(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const parts = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

/** A line a paragraph, with the name of its style; throws where the XML is not well-formed. */
export function readDocx(archive: Uint8Array): string {
  const lines: string[] = [];
  let line = "";
  let style = "";
  let isText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:pStyle") style = String(attributes["w:val"]);
    if (name === "w:br") line += "⏎";
    isText = name === "w:t";
    if (name === "w:tr") lines.push("── row");
  });
  parser.on("text", (text) => {
    if (isText) line += text;
  });
  parser.on("closetag", ({ name }) => {
    isText = false;
    if (name !== "w:p") return;
    lines.push(`${style}: ${line}`);
    line = "";
    style = "";
  });
  parser.write(unzip(archive).get("word/document.xml")?.toString("utf8") ?? "").close();
  return `${lines.join("\n")}\n`;
}

/** Sheet by sheet, a line a cell. */
export async function readXlsx(archive: Uint8Array): Promise<string> {
  const workbook = new Workbook();
  const copy = archive.slice();
  await workbook.xlsx.load(copy.buffer as ArrayBuffer);
  const lines = workbook.worksheets.flatMap((sheet) => {
    const cells: string[] = [`═ ${sheet.name} ${sheet.pageSetup.orientation} filter ${String(sheet.autoFilter ?? "")}`];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const { value } = cell;
        const text = value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);
        cells.push(`${cell.address} ${text}`);
      }),
    );
    return cells;
  });
  return `${lines.join("\n")}\n`;
}
