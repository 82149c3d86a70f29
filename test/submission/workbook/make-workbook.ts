// Workbooks of which each part may be replaced, for what no office program would write.

import { makeZip, type ZipLies, type ZipPart } from "./make-zip.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookPieces {
  /** What stands between `<sheetData>` and its end on the first sheet. */
  rows?: string;
  /** What follows `</sheetData>`. */
  after?: string;
  /** The entries of the shared string table. */
  strings?: string;
  /** The number formats of cells 1, 2… (cell format 0 is General). */
  formats?: readonly string[];
  /** What stands before `<sheets>` and after `</sheets>` in the workbook part. */
  before?: string;
  beyond?: string;
  /** The attributes of each sheet entry. */
  sheets?: readonly string[];
  /** Whole parts, by name: added, put in place of the usual one, or with `null` left out. */
  parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Entries put in as they are. */
  entries?: readonly ZipPart[];
  lies?: ZipLies;
}

export function sheetPart(rows: string, after = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function stringsPart(strings: string): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>`;
}

/** Relationships by id, as `[type, target]`. */
export function relationshipsPart(relationships: Readonly<Record<string, readonly [string, string]>>): string {
  const entries = Object.entries(relationships).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${entries.join("")}</Relationships>`;
}

export function workbookPart({ before = "", beyond = "", sheets = ['name="表一" sheetId="1" r:id="rId1"'] }): string {
  const entries = sheets.map((attributes) => `<sheet ${attributes}/>`).join("");
  const namespaces = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"`;
  return `${DECLARATION}<workbook ${namespaces}>${before}<sheets>${entries}</sheets>${beyond}</workbook>`;
}

/** The bytes of a workbook with one sheet, unless the pieces say otherwise. */
export function makeWorkbook(pieces: WorkbookPieces = {}): Buffer {
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", `${DECLARATION}<Types/>`],
    ["_rels/.rels", relationshipsPart({ rId1: ["officeDocument", "xl/workbook.xml"] })],
    ["xl/workbook.xml", workbookPart(pieces as { sheets?: string[] })],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsPart({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["sharedStrings", "sharedStrings.xml"],
        rId3: ["styles", "styles.xml"],
      }),
    ],
    ["xl/worksheets/sheet1.xml", sheetPart(pieces.rows ?? "", pieces.after)],
    ["xl/sharedStrings.xml", stringsPart(pieces.strings ?? "")],
    ["xl/styles.xml", makeStyles(pieces.formats ?? [])],
  ]);
  for (const [name, part] of Object.entries(pieces.parts ?? {})) {
    if (part === null) parts.delete(name);
    else parts.set(name, part);
  }
  const entries = [...parts].map(([name, data]) => ({ name, data }));
  return makeZip([...entries, ...(pieces.entries ?? [])], pieces.lies);
}

function makeStyles(formats: readonly string[]): string {
  const quote = (code: string) => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${quote(code)}"/>`);
  const ids = [0, ...formats.map((_, index) => 200 + index)];
  const styles = ids.map((id) => `<xf numFmtId="${id}"/>`).join("");
  const looks = '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>';
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts>${looks}<cellXfs>${styles}</cellXfs></styleSheet>`;
}
