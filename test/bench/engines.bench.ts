// Judging the comprehensive checklist in three engines, on the same answers.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Engine } from "json-rules-engine";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { openPostingJudge } from "../../src/engine/postings/open-posting-judge.ts";
import { type Day, writeDay } from "../../src/model/day.ts";
import type { Standard } from "../../src/model/standard.ts";
import type { Submission } from "../../src/model/submission.ts";
import { readReleased } from "../../src/standard/released.ts";
import { readTextSubmission } from "../../src/submission/text/read-text-submission.ts";
import { perSecond } from "./per-second.ts";
import { plainAnswers } from "./plain-answers.ts";
import { sayChecks } from "./say-checks.ts";
import { addOperators, toJsonRule } from "./to-json-rule.ts";
import { toJsonSchema } from "./to-json-schema.ts";

const TOOL = { name: "bench", version: "0" };
const standard = readReleased("dist/standards/gx-2024-12@1.0");
const [good, gaps] = ["01-comprehensive-good", "02-comprehensive-gaps"].map((story) => {
  const file = `examples/${story}/market.yaml`;
  return readTextSubmission({ file, bytes: readFileSync(file), sha256: "", facts: standard.facts });
}) as [Submission, Submission];

const asOf = dayOf(good);
const patterns = new Map(standard.patterns.map(({ name, pattern }) => [name, pattern]));
const ajv = new Ajv({ allErrors: true, strict: false });

function dayOf({ answers }: Submission): Day {
  const answer = answers.get("report_date");
  if (answer?.kind !== "date") throw new Error("the report has no date");
  return answer.value;
}

const checklist = standard.checklists.find(({ id }) => id === "comprehensive");
if (checklist === undefined) throw new Error("no comprehensive checklist");
const said = sayChecks(checklist, standard, (condition) => ({
  schema: toJsonSchema(condition, patterns, asOf),
  rule: toJsonRule(condition, patterns, asOf),
}));
const ids = new Set(said.map(({ id }) => id));
const clauses = checklist.clauses
  .map((clause) => ({ ...clause, checks: clause.checks.filter(({ id }) => ids.has(id)) }))
  .filter(({ checks }) => checks.length > 0);
const cut: Standard = { ...standard, doubts: [], checklists: [{ ...checklist, clauses }] };

const postings = openPostingJudge(standard.wording);
const ourCut = compileChecklist(cut, "comprehensive", { postings });
const ourWhole = compileChecklist(standard, "comprehensive", { postings });
const validators = said.map(({ schema }) => ajv.compile(schema));
const engine = new Engine([], { allowUndefinedFacts: true });
addOperators(engine, (schema) => ajv.compile(schema));
for (const { id, rule } of said) {
  const isGroup = "all" in rule || "any" in rule || "not" in rule;
  engine.addRule({ conditions: (isGroup ? rule : { all: [rule] }) as never, event: { type: id } });
}

/** All three must pass the same checks, or the comparison is worth nothing. */
async function compareResults(submission: Submission): Promise<void> {
  const values = plainAnswers(submission.answers);
  const ours = assess(ourCut, submission, { tool: TOOL, asOf }).clauses.flatMap(({ checks }) => checks);
  const passed = new Set((await engine.run(values)).events.map(({ type }) => type));
  ours.forEach(({ id, level, outcome }, index) => {
    const here = outcome === "pass" || (outcome === "noted" && level !== "optional");
    if (outcome === "noted") return;
    const there = [validators[index]?.(values) === true, passed.has(id)];
    if (there.some((one) => one !== here))
      throw new Error(`${id}: ours ${outcome}, ajv and json-rules-engine ${there}`);
  });
}
await compareResults(good);
await compareResults(gaps);

const values = plainAnswers(good.answers);
const rates = {
  ours: await perSecond(() => assess(ourCut, good, { tool: TOOL })),
  whole: await perSecond(() => assess(ourWhole, good, { tool: TOOL })),
  ajv: await perSecond(() => validators.map((validate) => validate(values))),
  rules: await perSecond(() => engine.run(values)),
};

const count = checklist.clauses.flatMap(({ checks }) => checks).length;
const show = (rate: number) => Math.round(rate).toLocaleString("en").padStart(9);
console.log(
  `evaluations per second of processor time; one evaluation is a whole checklist on the answers of one report, as of ${writeDay(asOf)}`,
);
console.log(
  `A  the ${said.length} of ${count} checks that all three can be given; all three pass the same ones (two reports)`,
);
console.log(`   ${show(rates.ours)}  gig-audit: full clause results, every check explained, verdicts, score`);
console.log(`   ${show(rates.ajv)}  ajv ${said.length} schemas compiled once, allErrors: true or false for each`);
console.log(`   ${show(rates.rules)}  json-rules-engine, ${said.length} rules: events for those that hold`);
console.log(`B  the whole checklist: ${count} checks, postings and ${standard.doubts.length} doubts`);
console.log(`   ${show(rates.whole)}  gig-audit (the judgement of a posting's wording is kept between evaluations)`);
const ratio = (one: number, other: number, digits: number) => (one / other).toFixed(digits);
console.log(
  `A gig-audit / json-rules-engine = ${ratio(rates.ours, rates.rules, 0)}, gig-audit / ajv = ${ratio(rates.ours, rates.ajv, 2)}`,
);
console.log(
  `B whole gig-audit / cut json-rules-engine = ${ratio(rates.whole, rates.rules, 0)}, / cut ajv = ${ratio(rates.whole, rates.ajv, 2)}`,
);
