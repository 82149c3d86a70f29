// One line on the terminal while judging: how far, how fast, how long still. Nothing in a pipe.

import { words } from "../../locale/index.ts";
import { createMeasure } from "../../report/terminal/text-width.ts";
import { openProgressLine } from "../progress-line.ts";

const EVERY = 200;
const LONGEST_BAR = 24;
/** The rate is that of the last so many seconds: what was judged before an interruption goes by in no time. */
const LOOKS_BACK = 10;
/** Before so many seconds any time left would be a guess. */
const FIRST_ESTIMATE = 2;
/** Block characters are wide on many Chinese terminals. */
const measure = createMeasure(true);

export interface Progress {
  stop(): void;
}

interface Count {
  readonly inputs: number;
  readonly done: number;
}

/** `count` is read anew each time: archives add inputs on the way. */
export function showProgress(count: Count, ascii: boolean): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { stop: () => undefined };
  const line = openProgressLine();
  const pace = createPace();
  const draw = () => {
    const rate = pace(count.done, performance.now() / 1000);
    line.show(progressLine(count, rate, stderr.columns || 80, ascii));
  };
  draw();
  const timer = setInterval(draw, EVERY);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      line.clear();
    },
  };
}

/** Gives the rate of late, in inputs a second; null while it is too early to tell. */
export function createPace(): (done: number, seconds: number) => number | null {
  const marks: { done: number; seconds: number }[] = [];
  let start: number | undefined;
  return (done, seconds) => {
    start ??= seconds;
    marks.push({ done, seconds });
    while (marks.length > 2 && seconds - (marks[0]?.seconds ?? 0) > LOOKS_BACK) marks.shift();
    const [first] = marks;
    if (first === undefined || seconds - start < FIRST_ESTIMATE) return null;
    return (done - first.done) / (seconds - first.seconds);
  };
}

/** The bar, the counts, the rate, and the time left at that rate; never wider than the terminal. */
export function progressLine({ inputs, done }: Count, rate: number | null, columns: number, ascii: boolean): string {
  if (inputs === 0) return words.batch.counting;
  const text = words.batch.progress(done, inputs, rate, rate === null || rate === 0 ? null : (inputs - done) / rate);
  const room = Math.floor((columns - 1 - measure(text)) / 2);
  const length = Math.max(0, Math.min(LONGEST_BAR, room));
  const filled = Math.floor((done / inputs) * length);
  return (ascii ? "#".repeat(filled).padEnd(length, ".") : "█".repeat(filled).padEnd(length, "░")) + text;
}
