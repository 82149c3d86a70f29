// NDJSON in, NDJSON out: a line for a line, in order, whatever the length of the stream.

import { words } from "../../locale/index.ts";
import type { Input, RefusedPath } from "../../province/inputs/input.ts";
import { printData } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { LARGEST_INPUT } from "../files/read-file.ts";
import { InputJudging, type Outcome } from "./judge-inputs.ts";
import type { BatchOptions } from "./options.ts";
import { countThreads, WORKER_FILE } from "./workers.ts";

/** Lines that may wait for a worker. */
const QUEUE = 128;
const NEWLINE = 0x0a;

/** Judges standard input line by line; returns the worst exit code. */
export async function runStream(options: BatchOptions): Promise<ExitCode> {
  let worst: ExitCode = EXIT.clean;
  const settle = (outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes)
      if (outcome.kind === "judged") {
        worst = Math.max(worst, outcome.code) as ExitCode;
        printData(outcome.line);
      } else if (outcome.kind === "refused") {
        worst = EXIT.notJudged;
        printData(`${JSON.stringify(outcome.refusal)}\n`);
      }
  };
  const judging = new InputJudging({
    workerFile: WORKER_FILE,
    setup: { judging: options, failOn: options.failOn, isNoted: false },
    known: () => undefined,
    settle,
    setAside: () => undefined,
  });
  judging.useThreads(countThreads(options.jobs, Number.POSITIVE_INFINITY));
  for await (const lines of readLines()) {
    judging.add(lines);
    await judging.untilQueued(QUEUE);
  }
  await judging.done();
  return worst;
}

/** The lines of standard input as they come, each named by its number. */
async function* readLines(): AsyncGenerator<(Input | RefusedPath)[]> {
  const splitter = new LineSplitter();
  for await (const chunk of process.stdin) yield splitter.push(chunk as Buffer);
  yield splitter.end();
}

/** Cuts a stream into lines; one that is too long is dropped as it comes and refused at its end. */
class LineSplitter {
  #held: Buffer[] = [];
  #size = 0;
  #number = 0;

  push(chunk: Buffer): (Input | RefusedPath)[] {
    const lines: (Input | RefusedPath)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.#hold(chunk.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
    return lines;
  }

  /** What stands after the last newline is a line too. */
  end(): (Input | RefusedPath)[] {
    return this.#size === 0 ? [] : [this.#take()];
  }

  #hold(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size > LARGEST_INPUT) this.#held = [];
    else if (piece.length > 0) this.#held.push(piece);
  }

  #take(): Input | RefusedPath {
    const name = `${words.cli.standardInput}#${++this.#number}`;
    const line: Input | RefusedPath =
      this.#size > LARGEST_INPUT
        ? { name, code: "EFBIG" }
        : { name, source: { kind: "bytes", bytes: new Uint8Array(Buffer.concat(this.#held)) } };
    this.#held = [];
    this.#size = 0;
    return line;
  }
}
