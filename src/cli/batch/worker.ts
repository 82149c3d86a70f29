// Runs in a worker thread: reads an input, judges it, writes its line.

import { crc32 } from "node:zlib";
import type { AssessedInput } from "../../model/batch-result.ts";
import { InputError } from "../../model/diagnostic.ts";
import { plainAnswers } from "../../model/plain-answers.ts";
import { type Served, serveTasks } from "../../province/pool/serve-tasks.ts";
import { createDivisionEraser } from "../../province/regions/erase-divisions.ts";
import { createRegionFinder } from "../../province/regions/find-region.ts";
import { receiveReport } from "../../province/registry/receive-report.ts";
import { exitCodeOf, readFailOn } from "../fail-on.ts";
import type { EvidenceFinder } from "../files/hash-evidence.ts";
import type { InputFile } from "../files/read-file.ts";
import { findStandard } from "../find-standard.ts";
import { createJudge } from "../judging/judge.ts";
import { createLineEncoder } from "./encode-line.ts";
import { ArchiveShelf, readSource } from "./read-source.ts";
import { refusedInput } from "./refuse.ts";
import type { JudgeReply, JudgeTask, KnownEvidence, ResultNote, WorkerSetup } from "./task.ts";

serveTasks<WorkerSetup, JudgeTask, JudgeReply>(async ({ judging, failOn, isNoted }, spare) => {
  const judge = await createJudge(judging);
  const failing = readFailOn(failOn);
  const archives = new ArchiveShelf();
  const encodeLine = createLineEncoder(spare);
  const standard = await findStandard(judging.standard ?? null);
  const [findRegion, eraseDivisions] = [createRegionFinder(standard), createDivisionEraser(standard)];

  const judgeOne = async (file: InputFile, evidence: EvidenceFinder): Promise<Served<JudgeReply>> => {
    const { assessment, submission } = await judge.judgeInput(file, evidence);
    const result: AssessedInput = { ...assessment, answers: plainAnswers(submission.answers) };
    const line = encodeLine(JSON.stringify(result));
    const code = exitCodeOf(assessment, failing);
    const takeNote = (): ResultNote => ({
      code,
      report: receiveReport(assessment, submission, findRegion, eraseDivisions),
      evidence: submission.evidence.map(({ file: name, sha256 }) => ({ file: name, sha256 })),
    });
    const note = JSON.stringify(isNoted ? takeNote() : null);
    return {
      reply: { kind: "judged", sha256: file.sha256, code, line, checksum: crc32(line), note },
      transfer: [line.buffer],
    };
  };

  return async ({ input, known }) => {
    let sha256: string | null = null;
    try {
      const source = readSource(input, archives);
      if (source.kind === "archive") return { reply: { kind: "archive", entries: source.archive.entries } };
      if (source.kind === "lines") return { reply: source, transfer: [source.offsets.buffer as ArrayBuffer] };
      sha256 = source.file.sha256;
      if (known?.sha256 === sha256 && isUnchanged(known.evidence, source.evidence))
        return { reply: { kind: "unchanged" } };
      return await judgeOne(source.file, source.evidence);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { reply: { kind: "refused", refusal: refusedInput(error, sha256) } };
    }
  };
});

function isUnchanged(known: readonly KnownEvidence[], find: EvidenceFinder): boolean {
  return known.every(({ file, sha256 }) => {
    const found = find(file);
    return ("sha256" in found ? found.sha256 : null) === sha256;
  });
}
