// Formulas of the form that look at filled cells: their old results go, and every program is asked to count again.

import type { Template } from "./open-template.ts";

const CALC = /<((?:[\w.-]+:)?)calcPr\b([^>]*?)(\/?)>/u;
const FULL = /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u;
/** A cell with a formula and its last result: start tag, formula, result. */
const RESULT =
  /<((?:[\w.-]+:)?)c\b([^>]*)>(\s*<\1f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\1f\s*>))\s*<\1v\b[^>]*>[^<]*<\/\1v\s*>/gu;
const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/u;

/**
 * A result that was counted before the form was filled would be wrong, and LibreOffice shows it without counting:
 * without it every program counts. Formulas, looks and forms without formulas stay as they are.
 */
export function recalculateOnLoad(template: Template, replaced: Map<string, Uint8Array>): void {
  let hasFormula = false;
  for (const { name } of template.workbook.sheets) {
    const part = template.partOf(name);
    if (part === undefined) continue;
    const filled = replaced.get(part);
    const text = filled === undefined ? template.readText(part) : Buffer.from(filled).toString("utf8");
    const fresh = dropResults(text);
    hasFormula ||= /<(?:[\w.-]+:)?f[\s>/]/u.test(text);
    if (fresh !== text) replaced.set(part, Buffer.from(fresh, "utf8"));
  }
  const main = template.entries.find(({ name }) => name.toLowerCase() === template.mainPart.toLowerCase())?.name;
  if (hasFormula && main !== undefined) replaced.set(main, Buffer.from(orderCount(template.readText(main)), "utf8"));
}

function dropResults(xml: string): string {
  return xml.replace(
    RESULT,
    (_, prefix: string, attributes: string, formula: string) => `<${prefix}c${attributes.replace(TYPE, "")}>${formula}`,
  );
}

function orderCount(xml: string): string {
  if (!CALC.test(xml)) return insertCalc(xml);
  return xml.replace(
    CALC,
    (_, prefix: string, attributes: string, slash: string) =>
      `<${prefix}calcPr${attributes.replace(FULL, "")} fullCalcOnLoad="1"${slash}>`,
  );
}

/** calcPr stands after the names, or after the sheets where there are none (ECMA-376 part 1, 18.2.27). */
function insertCalc(xml: string): string {
  const place = /<\/((?:[\w.-]+:)?)definedNames\s*>/u.exec(xml) ?? /<\/((?:[\w.-]+:)?)sheets\s*>/u.exec(xml);
  if (place === null) return xml;
  const at = place.index + place[0].length;
  return `${xml.slice(0, at)}<${place[1] ?? ""}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
