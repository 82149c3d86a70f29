// Workflow commands of GitHub Actions: each problem becomes an annotation on its line.

import type { RuleReview } from "../../model/rule-sets/rule-review.ts";

export function render({ sets }: RuleReview): string {
  const lines = sets.flatMap(({ findings }) =>
    findings.map(({ severity, file, at, code, message }) => {
      const properties = { file, line: at.line, col: at.column, title: code };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${written.join(",")}::${escapeData(message)}\n`;
    }),
  );
  return lines.join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
