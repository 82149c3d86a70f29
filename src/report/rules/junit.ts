// JUnit XML: a suite a rule set; every case that ran, and every problem, is a test.

import { words } from "../../locale/index.ts";
import type { CaseRun, RuleFinding, RuleReview, RuleSetReview } from "../../model/rule-sets/rule-review.ts";
import { escapeXml } from "../content/escape-xml.ts";

interface TestCase {
  classname: string;
  name: string;
  failure: { type: string; message: string; text: string } | null;
}

export function render({ sets, kind }: RuleReview): string {
  const suites = sets.map((set) => ({ name: set.standard ?? set.folder, tests: testsOf(set) }));
  const all = suites.flatMap(({ tests }) => tests);
  const body = suites.map(({ name, tests }) => element("testsuite", { name, ...counts(tests) }, tests.map(writeTest)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: `gig-audit standard ${kind}`, ...counts(all) }, body)}\n`;
}

function testsOf({ findings, cases, folder }: RuleSetReview): TestCase[] {
  const failures = new Map(findings.map((finding) => [placeKey(finding), finding]));
  const ran = cases.map((one) => writeCase(one, findings));
  const others = [...failures.values()].filter(({ code }) => code !== "case-fails");
  const problems = others.map(
    (finding): TestCase => ({
      classname: finding.file,
      name: `${finding.code} ${finding.at.line}:${finding.at.column}`,
      // A warning is told, and fails nothing.
      failure: finding.severity === "error" ? failureOf(finding) : null,
    }),
  );
  if (ran.length + problems.length > 0) return [...ran, ...problems];
  return [{ classname: folder, name: words.rules.review.allClear, failure: null }];
}

function writeCase(one: CaseRun, findings: readonly RuleFinding[]): TestCase {
  const finding = findings.find(
    ({ code, file, at }) => code === "case-fails" && file === one.file && at.line >= one.at.line,
  );
  return {
    classname: one.file,
    name: one.name,
    failure: one.isPassed || finding === undefined ? null : failureOf(finding),
  };
}

function placeKey({ file, at, code }: RuleFinding): string {
  return `${file}:${at.line}:${at.column} ${code}`;
}

function failureOf({ code, message, file, at, excerpt }: RuleFinding): TestCase["failure"] {
  return { type: code, message, text: `${file}:${at.line}:${at.column}\n${excerpt}` };
}

function counts(tests: readonly TestCase[]) {
  return { tests: tests.length, failures: tests.filter(({ failure }) => failure !== null).length, errors: 0 };
}

function writeTest({ classname, name, failure }: TestCase): string {
  const inside =
    failure === null
      ? []
      : [`<failure${attributes({ type: failure.type, message: failure.message })}>${xmlText(failure.text)}</failure>`];
  return element("testcase", { classname, name }, inside);
}

function element(name: string, given: Record<string, string | number>, children: readonly string[]): string {
  const open = `<${name}${attributes(given)}`;
  return children.length === 0 ? `${open}/>` : `${open}>\n${children.join("\n")}\n</${name}>`;
}

function attributes(given: Record<string, string | number>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll("\n", "&#10;")}"`)
    .join("");
}

/** XML 1.0 has no place for most control characters. */
function xmlText(text: string): string {
  return escapeXml(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "�"));
}
