// One line on the terminal while judging: how far, how fast, how long still. Nothing in a pipe.

import { words } from "../../locale/index.ts";

const EVERY = 200;
const BAR = 24;

export interface Progress {
  stop(): void;
}

/** `count` is read anew each time: archives add inputs on the way. */
export function showProgress(count: { readonly inputs: number; readonly done: number }, ascii: boolean): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { stop: () => undefined };
  const start = performance.now();
  const draw = () => {
    stderr.write(`\r${progressLine(count, (performance.now() - start) / 1000, ascii)}\u001b[K`);
  };
  draw();
  const timer = setInterval(draw, EVERY);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      stderr.write("\r\u001b[K");
    },
  };
}

/** The bar, the counts, the rate, and the time left at that rate. */
export function progressLine(
  { inputs, done }: { readonly inputs: number; readonly done: number },
  seconds: number,
  ascii: boolean,
): string {
  const filled = inputs === 0 ? 0 : Math.floor((done / inputs) * BAR);
  const bar = ascii ? "#".repeat(filled).padEnd(BAR, ".") : "█".repeat(filled).padEnd(BAR, "░");
  const rate = seconds > 0 ? done / seconds : 0;
  return words.batch.progress(bar, done, inputs, Math.round(rate), rate > 0 ? (inputs - done) / rate : null);
}
