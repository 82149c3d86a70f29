// The workbook part: which sheets there are, and where they lie.

import { cleanName } from "../limits/clean-name.ts";
import { describeFailure } from "../limits/workbook-error.ts";
import { type Relationship, readRelationships, type WorkbookPackage } from "../package/open-package.ts";
import { unescapeText } from "../xml/unescape-text.ts";
import { walkXml } from "../xml/walk-xml.ts";
import type { XmlAttributes } from "../xml/xml-attributes.ts";
import { spreadsheetNamespaces } from "./spreadsheet-namespaces.ts";

export interface WorkbookOutline {
  date1904: boolean;
  sheets: { name: string; hidden: boolean; part: string }[];
  relationships: ReadonlyMap<string, Relationship>;
}

interface SheetEntry {
  name: string;
  hidden: boolean;
  id: string;
}

/** Reads the workbook part; sheets that hold charts, dialogs or macros are left out. */
export function readOutline(pack: WorkbookPackage, part: string): WorkbookOutline {
  const listed: SheetEntry[] = [];
  let date1904 = false;
  let isWorkbook = false;
  walkXml(pack.readPart(part), part, pack.budget, {
    namespaces: spreadsheetNamespaces,
    open(element, attributes) {
      switch (element) {
        case "workbook":
          isWorkbook = true;
          return "enter";
        case "sheets":
          return "enter";
        case "workbookPr":
          date1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
          return "skip";
        case "sheet":
          pack.budget.sheets.spend(1);
          listed.push(readSheetEntry(attributes));
          return "skip";
        default:
          return "skip";
      }
    },
  });
  if (!isWorkbook) throw describeFailure("not-workbook");
  refuseSameNames(listed);
  const relationships = readRelationships(pack, part);
  return { date1904, sheets: locateSheets(listed, relationships), relationships };
}

function readSheetEntry(attributes: XmlAttributes): SheetEntry {
  return {
    name: cleanName(unescapeText(attributes.get("name") ?? "")),
    hidden: attributes.get("state") === "hidden" || attributes.get("state") === "veryHidden",
    id: attributes.getPrefixed("id") ?? "",
  };
}

function refuseSameNames(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (seen.has(name.toLowerCase())) throw describeFailure("duplicate-sheet", name);
    seen.add(name.toLowerCase());
  }
}

function locateSheets(listed: readonly SheetEntry[], relationships: ReadonlyMap<string, Relationship>) {
  return listed.flatMap(({ name, hidden, id }) => {
    const relationship = relationships.get(id);
    if (relationship === undefined) throw describeFailure("missing-part", name);
    return relationship.type === "worksheet" ? [{ name, hidden, part: relationship.target }] : [];
  });
}
