// Files on the command line → assessments: reading, choosing standard and checklist, judging. Shared by every judging command.

import { dirname } from "node:path";
import { assess } from "../../engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../engine/compile-standard.ts";
import { openPostingJudge } from "../../engine/postings/open-posting-judge.ts";
import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { InputError } from "../../model/diagnostic.ts";
import { placedAt } from "../../model/place.ts";
import type { Parameter, ScoreProfile, Standard } from "../../model/standard.ts";
import type { Submission } from "../../model/submission.ts";
import { type EvidenceFinder, evidenceBeside, hashEvidence } from "../files/hash-evidence.ts";
import { type InputFile, readInputFile } from "../files/read-file.ts";
import { findStandard } from "../find-standard.ts";
import { TOOL } from "../tool-version.ts";
import { UsageError } from "../usage-error.ts";
import { readSubmissionFile } from "./read-submission-file.ts";

export interface JudgingOptions {
  standard?: string;
  asOf?: string;
  params?: string;
  score?: string;
}

/** A result with the answers it rests on. */
export interface Judged {
  assessment: Assessment;
  submission: Submission;
}

export interface Judge {
  /** Throws an InputError for a file that cannot be judged at all. */
  judgeFile(file: string): Promise<Assessment>;
  /** The same for bytes that were read already. */
  judgeInput(input: InputFile, evidence: EvidenceFinder): Promise<Judged>;
  /** The numbers of ours that this result may lean on. */
  parametersOf(assessment: Assessment): readonly Parameter[];
}

/** Checks the options once; throws a UsageError for any that cannot be used. */
export async function createJudge(options: JudgingOptions): Promise<Judge> {
  const asOf = options.asOf === undefined ? undefined : readAsOf(options.asOf);
  const preferred = await findStandard(options.standard ?? null);
  const settings = await readSettings(options, preferred);
  const checklists = new Map<string, CompiledChecklist>();
  const judgedBy = new Map<string, Standard>();

  const compiledFor = (standard: Standard, checklistId: string): CompiledChecklist => {
    const key = `${standard.id}@${standard.version} ${checklistId}`;
    const known = checklists.get(key);
    if (known !== undefined) return known;
    const scored =
      settings.scoreProfile === undefined ? standard : { ...standard, scoreProfile: settings.scoreProfile };
    const compiled = compileChecklist(scored, checklistId, {
      parameters: settings.parameters,
      postings: openPostingJudge(standard.wording),
    });
    checklists.set(key, compiled);
    return compiled;
  };

  const judgeInput = async (input: InputFile, evidence: EvidenceFinder): Promise<Judged> => {
    const { submission, standard } = await readFor(input, preferred, options.standard !== undefined);
    const compiled = compiledFor(standard, checklistOf(submission, standard));
    judgedBy.set(standard.sha256, standard);
    const complete = await hashEvidence(submission, evidence);
    const assessment = assess(compiled, complete, { tool: TOOL, ...(asOf === undefined ? {} : { asOf }) });
    return { assessment, submission: complete };
  };
  const judgeFile = async (file: string): Promise<Assessment> => {
    const judged = await judgeInput(readInputFile(file), evidenceBeside(file === "-" ? "." : dirname(file)));
    return judged.assessment;
  };
  const parametersOf = ({ standard }: Assessment) => judgedBy.get(standard.sha256)?.parameters ?? [];
  return { judgeFile, judgeInput, parametersOf };
}

function readAsOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new UsageError(words.cli.badAsOf(text));
  return day;
}

async function readSettings(
  options: JudgingOptions,
  standard: Standard,
): Promise<{ parameters: Record<string, number | string>; scoreProfile?: ScoreProfile }> {
  if (options.params === undefined && options.score === undefined) return { parameters: {} };
  const { readParameters, readScoreProfile } = await import("./read-settings.ts");
  return {
    parameters: options.params === undefined ? {} : readParameters(options.params, standard),
    ...(options.score === undefined ? {} : { scoreProfile: readScoreProfile(options.score) }),
  };
}

/** The report may state its standard; what the command line says wins. */
async function readFor(
  input: InputFile,
  preferred: Standard,
  isForced: boolean,
): Promise<{ submission: Submission; standard: Standard }> {
  const submission = await readSubmissionFile(input, preferred);
  const stated = submission.standard;
  if (stated === null || isForced || stated === `${preferred.id}@${preferred.version}`)
    return { submission, standard: preferred };
  const standard = await findStated(stated, input.file);
  return { submission: await readSubmissionFile(input, standard), standard };
}

async function findStated(stated: string, file: string): Promise<Standard> {
  try {
    return await findStandard(stated);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new InputError(file, [{ code: "standard-unknown", severity: "error", message: error.message }]);
  }
}

/** The id of the checklist that a report chooses by its type; throws an InputError when it names none. */
export function checklistOf(submission: Submission, standard: Standard): string {
  const [only, ...others] = standard.checklists;
  if (only !== undefined && others.length === 0) return only.id;
  const answer = submission.answers.get(standard.roles.type);
  const type = answer?.kind === "text" ? answer.value : null;
  const found = standard.checklists.find((checklist) => checklist.marketType === type);
  if (found !== undefined) return found.id;
  const types = standard.checklists.map((checklist) => checklist.marketType);
  const own = submission.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  const at = placedAt(answer?.at);
  const missing = {
    code: "market-type-missing",
    severity: "error" as const,
    message: words.cli.marketTypeMissing(types),
    ...at,
  };
  throw new InputError(submission.file, answer?.kind === "invalid" ? own : [missing, ...own]);
}
