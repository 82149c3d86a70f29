// SARIF 2.1.0: what code scanning services read.

import { words } from "../../locale/index.ts";
import { RULE_PROBLEMS, type RuleProblemCode } from "../../model/rule-sets/rule-problem.ts";
import type { RuleFinding, RuleReview } from "../../model/rule-sets/rule-review.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export function render({ sets, tool }: RuleReview): string {
  const findings = sets.flatMap((set) => set.findings);
  const codes = (Object.keys(RULE_PROBLEMS) as RuleProblemCode[]).filter((code) =>
    findings.some((finding) => finding.code === code),
  );
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: words.rules.codes[code] },
    defaultConfiguration: { level: RULE_PROBLEMS[code] },
  }));
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, language: "zh-CN", rules } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => writeResult(finding, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function writeResult(finding: RuleFinding, codes: readonly string[]): object {
  const { code, severity, message, related } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [placeOf(finding, finding.excerpt)],
    ...(related === undefined ? {} : { relatedLocations: [placeOf(related, null)] }),
  };
}

function placeOf({ file, at }: Pick<RuleFinding, "file" | "at">, excerpt: string | null): object {
  const snippet = excerpt === null || excerpt === "" ? {} : { snippet: { text: excerpt } };
  return {
    physicalLocation: {
      artifactLocation: { uri: writeUri(file) },
      region: { startLine: at.line, startColumn: at.column, ...snippet },
    },
  };
}

/** A relative path as a URI reference; an absolute one as a file URI. */
function writeUri(file: string): string {
  const encoded = file.split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:/u.test(file) ? `file:///${encoded.replace("%3A", ":")}` : encoded;
}
