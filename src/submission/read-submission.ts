import type { Answer } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { InputError } from "../model/diagnostic.ts";
import { placedAt } from "../model/place.ts";
import type { FactGroup } from "../model/standard.ts";
import type { Submission } from "../model/submission.ts";
import { readAnswer } from "./answers/read-answer.ts";
import { type Gathered, gatherEntries, type SectionName } from "./gather-entries.ts";
import { describeProblem } from "./problems/describe-problem.ts";
import { showWords } from "./problems/show-words.ts";
import { type FactIndex, indexFacts, type ReadableFact } from "./questions/fact-index.ts";
import type { RawEntry, RawMap, RawNode } from "./raw-node.ts";
import { isOpen, isScalar, wordsOf } from "./raw-scalar.ts";
import { Reading } from "./reading.ts";
import { readAliases } from "./sections/read-aliases.ts";
import { readEvidence } from "./sections/read-evidence.ts";
import { readExplanations } from "./sections/read-explanations.ts";

/** Where a tree comes from, and what was already noted about it. */
export interface SubmissionSource {
  file: string;
  sha256: string;
  diagnostics?: readonly Diagnostic[];
}

/**
 * Reads a neutral tree as a self-report: only facts that were written get an answer, in the standard's order.
 * Throws an InputError when the tree is not a mapping, or a result; everything else that is wrong is a diagnostic.
 */
export function readSubmission(tree: RawNode, facts: readonly FactGroup[], source: SubmissionSource): Submission {
  const { file, sha256, diagnostics = [] } = source;
  if (tree.kind === "blank") throw new InputError(file, [describeProblem("file-empty", undefined)]);
  if (tree.kind !== "map") throw new InputError(file, [describeProblem("not-mapping", tree.at)]);
  if (isResult(tree)) throw new InputError(file, [describeProblem("file-result", tree.at)]);
  const reading = new Reading();
  const index = indexFacts(facts);
  const gathered = gatherEntries(tree, index, reading);
  const section = (name: SectionName) => findSection(gathered, name, reading);
  const aliases = section("aliases");
  if (aliases !== undefined) reading.aliases = readAliases(aliases, index.choices, reading);
  const standard = section("standard");
  const explanations = section("explanations");
  const evidence = section("evidence");
  return {
    file,
    sha256,
    standard: standard === undefined ? null : readStandard(standard, reading),
    answers: readAnswers(gathered, index, reading),
    explanations: explanations === undefined ? [] : readExplanations(explanations, reading),
    evidence: evidence === undefined ? [] : readEvidence(evidence, reading),
    diagnostics: [...diagnostics, ...reading.finish()],
  };
}

/** What this tool wrote itself, left among the reports: its answers would count a second time. */
function isResult({ entries }: RawMap): boolean {
  return entries.some(
    ({ key, value }) => key === "format" && value.kind === "text" && value.text.startsWith("gig-audit/"),
  );
}

function readAnswers(gathered: Gathered, index: FactIndex, reading: Reading): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const fact of index.facts) {
    const [entry, ...others] = gathered.facts.get(fact) ?? [];
    if (entry === undefined) continue;
    const answer =
      others.length === 0
        ? reading.within(fact.label, () => readAnswer(entry.value, fact.shape, reading))
        : refuseDuplicate(fact, entry, others, reading);
    answers.set(fact.key, answer);
  }
  return answers;
}

/** A fact that was answered more than once has no answer that could be relied on. */
function refuseDuplicate(fact: ReadableFact, first: RawEntry, others: readonly RawEntry[], reading: Reading): Answer {
  const [second = first] = others;
  const names = [...new Set([first, ...others].map((entry) => showWords(entry.key)))];
  if (names.length === 1) reading.report("key-duplicate", second.keyAt, names[0] ?? "", first.keyAt, second.keyAt);
  else reading.report("fact-duplicate", second.keyAt, fact.label, names, first.keyAt, second.keyAt);
  return { kind: "invalid", ...placedAt(second.keyAt) };
}

/** The one entry of a section; a second one is an error, and the first is kept. */
function findSection({ sections }: Gathered, name: SectionName, reading: Reading): RawEntry | undefined {
  const [first, second] = sections.get(name) ?? [];
  if (first !== undefined && second !== undefined) {
    reading.report("key-duplicate", second.keyAt, showWords(second.key), first.keyAt, second.keyAt);
  }
  return first;
}

function readStandard({ value, keyAt }: RawEntry, reading: Reading): string | null {
  const text = isScalar(value) ? wordsOf(value) : null;
  if (text === null || text.length > 200) {
    reading.report("standard-unreadable", value.at ?? keyAt);
    return null;
  }
  return isOpen(value) ? null : text.normalize("NFKC");
}
