// Sections → bytes that are the same from run to run: the library would stamp the hour into them.

import { Document, type ISectionOptions, Packer } from "docx";
import { fixZipDates } from "../../model/fix-zip-dates.ts";
import { escapeXml } from "../content/escape-xml.ts";
import { STYLES, SUBSTITUTES } from "./official-style.ts";

const AUTHOR = "gig-audit";
const UNDATED = "2024-01-01";

/** `date`: YYYY-MM-DD of the assessment, or empty; it becomes the date in the file's properties. */
export async function packDocument(
  sections: readonly ISectionOptions[],
  { title, date }: { title: string; date: string },
): Promise<Uint8Array> {
  const document = new Document({ title, creator: AUTHOR, styles: STYLES, sections, evenAndOddHeaderAndFooters: true });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: "docProps/core.xml", data: writeProperties(title, date === "" ? UNDATED : date) },
    { path: "word/fontTable.xml", data: writeFontTable() },
  ]);
  return fixZipDates(new Uint8Array(bytes));
}

function writeProperties(title: string, date: string): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${AUTHOR}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>${stamp("created")}${stamp("modified")}</cp:coreProperties>`;
}

/** Names for every font another one to use where it is not installed. */
function writeFontTable(): string {
  const fonts = Object.entries(SUBSTITUTES).map(
    ([name, substitute]) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
