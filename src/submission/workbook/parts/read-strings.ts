import type { WorkbookPackage } from "../package/open-package.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { spreadsheetNamespaces } from "./spreadsheet-namespaces.ts";
import { TextCollector } from "./text-collector.ts";

/** The shared strings in order, rich text without its looks. The count that the part states is not believed. */
export function readStrings(pack: WorkbookPackage, part: string): readonly string[] {
  const strings: string[] = [];
  const collector = new TextCollector(pack.budget);
  walkXml(pack.readPart(part), part, pack.budget, {
    namespaces: spreadsheetNamespaces,
    open(element, attributes) {
      if (element === "sst") return "enter";
      if (element !== "si") return collector.open(element, attributes);
      pack.budget.strings.spend(1);
      return "enter";
    },
    text: (text) => collector.add(text),
    close(element) {
      if (element !== "si") return collector.close(element);
      strings.push(collector.take());
    },
  });
  return strings;
}
