import { findTarget, type Relationship, type WorkbookPackage } from "../package/open-package.ts";
import { unescapeText } from "../xml/unescape-text.ts";
import { walkXml } from "../xml/walk-xml.ts";

/** The document's properties: custom ones by name, built-in ones as `core:title`. A part that is not there has none. */
export function readProperties(
  pack: WorkbookPackage,
  relationships: ReadonlyMap<string, Relationship>,
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const core = findTarget(relationships, "core-properties") ?? findTarget(relationships, "coreProperties");
  if (core !== undefined && pack.hasPart(core)) collect(pack, core, properties, (element) => `core:${element}`);
  const custom = findTarget(relationships, "custom-properties") ?? findTarget(relationships, "customProperties");
  if (custom !== undefined && pack.hasPart(custom)) collect(pack, custom, properties, (_, name) => name);
  return properties;
}

function collect(
  pack: WorkbookPackage,
  part: string,
  properties: Map<string, string>,
  nameProperty: (element: string, name: string) => string,
): void {
  let isInside = false;
  let key = "";
  let value = "";
  let depth = 0;
  walkXml(pack.readPart(part), part, pack.budget, {
    open(element, attributes) {
      depth++;
      if (depth === 2) {
        pack.budget.names.spend(1);
        key = nameProperty(element, unescapeText(attributes.get("name") ?? ""));
        value = "";
        isInside = true;
      }
      return isInside ? "text" : "enter";
    },
    text(text) {
      pack.budget.string.check(value.length + text.length);
      pack.budget.text.spend(text.length);
      value += text;
    },
    close() {
      depth--;
      if (depth !== 1) return;
      properties.set(key, unescapeText(value.trim()));
      isInside = false;
    },
  });
}
