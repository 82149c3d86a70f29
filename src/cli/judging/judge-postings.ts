// Posting lists → a report, posting by posting: nothing piles up, however long the list.

import { compileWording } from "../../engine/postings/compile-wording.ts";
import { judgeListedPosting } from "../../engine/postings/judge-listed-posting.ts";
import { openTally } from "../../engine/postings/tally-postings.ts";
import { words } from "../../locale/index.ts";
import { type Diagnostic, InputError } from "../../model/diagnostic.ts";
import type { PostingsSummary, ReadList } from "../../model/postings/posting-list.ts";
import type { WordingRules } from "../../model/postings/wording.ts";
import type { PostingsWriter } from "../../report/postings/writer.ts";
import { compilePostingReader } from "../../submission/postings/read-posting-list.ts";
import { say } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { openChunks } from "../files/read-chunks.ts";
import { openProgressLine } from "../progress-line.ts";
import { sayInputError } from "../say-input-error.ts";

export interface PostingsRun {
  /** Judges a list to its end; what stops it is said on stderr. */
  judgeFile(path: string): void;
  /** Writes the end of the report; nothing when no list could be read. */
  finish(): Promise<ExitCode>;
}

/** Postings between two looks of the progress line. */
const PROGRESS_STEP = 500;
/** A broken export repeats its trouble on every line. */
const MOST_OF_A_KIND = 50;

/** Starts a report that is written by `write` as it grows. */
export function openPostingsRun(
  rules: WordingRules,
  writer: PostingsWriter,
  write: (data: string | Uint8Array) => void,
): PostingsRun {
  const judge = compileWording(rules);
  const read = compilePostingReader(rules.content.labels);
  const tally = openTally();
  const progress = openProgressLine();
  const lists: ReadList[] = [];
  let isStarted = false;
  let isBroken = false;
  let count = 0;

  const emit = (text: string): void => {
    if (!isStarted) write(writer.begin());
    isStarted = true;
    if (text !== "") write(text);
  };
  const judgeList = (path: string): void => {
    const source = openChunks(path);
    const report = reportProblems((problem) => emit(writer.problem({ file: source.file, ...problem })));
    const before = count;
    try {
      for (const item of read(source)) {
        if ("problem" in item) {
          if (item.problem.severity === "error") tally.addUnreadable();
          report.add(item.problem);
          continue;
        }
        const judged = judgeListedPosting(judge, item.posting, source.file);
        tally.add(judged);
        emit(writer.posting(judged));
        count += 1;
        if (count % PROGRESS_STEP === 0) progress.show(words.cli.postings.progress(count));
      }
      report.end();
      emit("");
      lists.push({ file: source.file, sha256: source.sha256(), postings: count - before });
    } finally {
      source.close();
      progress.clear();
    }
  };

  return {
    judgeFile: (path) => {
      try {
        judgeList(path);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        say(sayInputError(error));
        isBroken = true;
      }
    },
    finish: async () => {
      const summary = tally.summary();
      if (isStarted) write(await writer.end({ files: lists, summary }));
      return isBroken ? EXIT.notJudged : exitCodeOf(summary);
    },
  };
}

function exitCodeOf({ unreadable, red, unlawful, incomplete }: PostingsSummary): ExitCode {
  if (unreadable > 0) return EXIT.notJudged;
  return red + unlawful + incomplete > 0 ? EXIT.gaps : EXIT.clean;
}

/** Passes on the first of each kind of problem, and at the end how many more there were. */
function reportProblems(pass: (problem: Diagnostic) => void): { add(problem: Diagnostic): void; end(): void } {
  const counts = new Map<string, number>();
  return {
    add: (problem) => {
      const seen = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, seen);
      if (seen <= MOST_OF_A_KIND) pass(problem);
    },
    end: () => {
      for (const [code, seen] of counts) {
        if (seen > MOST_OF_A_KIND)
          pass({ code, severity: "error", message: words.cli.postings.problemsMore(seen - MOST_OF_A_KIND) });
      }
    },
  };
}
