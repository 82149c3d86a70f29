import type { WorkbookPackage } from "../package/open-package.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { isBuiltInDate, isDateFormat } from "./is-date-format.ts";
import { spreadsheetNamespaces } from "./spreadsheet-namespaces.ts";

/** Four times what Excel takes. */
const LONGEST_CODE = 1_000;

/** For each cell format, in order, whether it shows numbers as dates or times. */
export function readDateStyles(pack: WorkbookPackage, part: string): readonly boolean[] {
  const formats = new Map<number, boolean>();
  const formatIds: number[] = [];
  walkXml(pack.readPart(part), part, pack.budget, {
    namespaces: spreadsheetNamespaces,
    open(element, attributes) {
      const id = Number(attributes.get("numFmtId") ?? 0);
      if (element === "numFmt") {
        pack.budget.names.spend(1);
        const code = attributes.get("formatCode") ?? "";
        formats.set(id, code.length <= LONGEST_CODE && isDateFormat(code));
      } else if (element === "xf") {
        pack.budget.styles.spend(1);
        formatIds.push(id);
      }
      return element === "styleSheet" || element === "numFmts" || element === "cellXfs" ? "enter" : "skip";
    },
  });
  return formatIds.map((id) => formats.get(id) ?? isBuiltInDate(id));
}
