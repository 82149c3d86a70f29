// Inputs in, results out in the order of the inputs, judged on all cores in between.

import type { RefusedInput } from "../../model/batch-result.ts";
import { asideReason } from "../../province/inputs/aside-reason.ts";
import { showName } from "../../province/inputs/decode-name.ts";
import { type AsidePath, type Input, isRefused, type RefusedPath } from "../../province/inputs/input.ts";
import type { ArchiveEntry } from "../../province/inputs/open-archive.ts";
import { Died, WorkerPool } from "../../province/pool/worker-pool.ts";
import { OrderedSlots, openSlot, type Slot } from "../../province/results/ordered-slots.ts";
import { refuse, refuseDeath, refusedInput, refusePath } from "./refuse.ts";
import type { JudgeReply, JudgeTask, WorkerSetup, WrittenResult } from "./task.ts";

/** What one input came to. */
export type Outcome =
  | (WrittenResult & { name: string })
  | { kind: "unchanged"; name: string }
  | { kind: "refused"; refusal: RefusedInput };

export interface JudgeInputsOptions {
  workerFile: string;
  setup: WorkerSetup;
  /** What an interrupted run knows of an input. */
  known(name: string): JudgeTask["known"];
  /** Called in the order of the inputs, with as many as are done; their lines are taken back afterwards. */
  settle(outcomes: readonly Outcome[]): void;
  setAside(aside: AsidePath): void;
}

interface Pending {
  input: Input;
  slot: Slot<Outcome>;
}

/** Enough to keep a worker from waiting, few enough to spread the last ones. */
const BATCH = 8;
/** Results that may wait for one before them. */
const WAITING = 256;
const PATIENCE = 120_000;
const MEGABYTES = 1024;
const YOUNG_MEGABYTES = 12;

/** Inputs are settled in the order in which they are added; one that holds others is replaced by them. */
export class InputJudging {
  readonly #options: JudgeInputsOptions;
  readonly #pool: WorkerPool<JudgeTask, JudgeReply>;
  readonly #slots = new OrderedSlots<Outcome>();
  /** Next last, so that what an archive holds comes before what follows the archive. */
  #queue: Iterator<Pending>[] = [];
  #queued = 0;
  #running = 0;
  #waiting = 0;
  #wake: (() => void)[] = [];
  #failure: { error: unknown } | undefined;
  #threads = 1;
  /** How many inputs have come, and how many of them are done. */
  readonly count = { inputs: 0, done: 0 };

  constructor(options: JudgeInputsOptions) {
    this.#options = options;
    const { workerFile: file, setup } = options;
    this.#pool = new WorkerPool({
      file,
      setup,
      threads: this.#threads,
      patience: PATIENCE,
      megabytes: MEGABYTES,
      youngMegabytes: YOUNG_MEGABYTES,
    });
  }

  /** Judges on so many threads from now on; the first starts at once, before it is known how many inputs there are. */
  useThreads(count: number): void {
    this.#threads = count;
    this.#pool.grow(count);
    this.#dispatch();
  }

  /** Adds inputs behind all that came before. */
  add(items: Iterable<Input | RefusedPath>): void {
    const pending: Pending[] = [];
    for (const item of items) {
      this.count.inputs++;
      const slot = openSlot<Outcome>();
      this.#slots.add(slot);
      if (isRefused(item)) this.#finish(slot, refusedPath(item));
      else pending.push({ input: item, slot });
    }
    this.#queued += pending.length;
    this.#queue.unshift(pending.values());
    this.#flush();
    this.#dispatch();
  }

  /** Resolves when fewer than `limit` inputs wait for a worker. */
  async untilQueued(limit: number): Promise<void> {
    while (this.#queued >= limit) await this.#change();
    this.#throwFailure();
  }

  /** Resolves when everything is judged and settled. */
  async done(): Promise<void> {
    try {
      while (this.#queued + this.#running + this.#waiting > 0 && this.#failure === undefined) await this.#change();
      this.#throwFailure();
    } finally {
      await this.#pool.close();
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #change(): Promise<void> {
    return this.#failure === undefined ? new Promise((resolve) => this.#wake.push(resolve)) : Promise.resolve();
  }

  #dispatch(): void {
    // With nothing running the first in the queue is what the others wait for.
    while (this.#running < this.#threads * 2 && (this.#waiting < WAITING || this.#running === 0)) {
      const batch = this.#take(BATCH);
      if (batch.length === 0) break;
      this.#running++;
      void this.#judge(batch);
    }
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }

  #take(count: number): Pending[] {
    const taken: Pending[] = [];
    while (taken.length < count) {
      const next = this.#queue.at(-1)?.next();
      if (next === undefined) break;
      if (next.done === true) this.#queue.pop();
      else taken.push(next.value);
    }
    this.#queued -= taken.length;
    return taken;
  }

  async #judge(batch: readonly Pending[]): Promise<void> {
    try {
      const tasks = batch.map(({ input }): JudgeTask => {
        const known = this.#options.known(input.name);
        return known === undefined ? { input } : { input, known };
      });
      const replies = await this.#pool.run(tasks);
      for (const [index, pending] of batch.entries()) this.#accept(pending, replies[index] ?? new Died(undefined));
      this.#running--;
      this.#flush();
    } catch (error) {
      this.#failure ??= { error };
    }
    this.#dispatch();
  }

  #accept({ input, slot }: Pending, reply: JudgeReply | Died): void {
    if (reply instanceof Died)
      this.#finish(slot, { kind: "refused", refusal: refusedInput(refuseDeath(input.name, reply.cause)) });
    else if (reply.kind === "archive") this.#split(slot, input, entriesOf(input, reply.entries));
    else if (reply.kind === "lines") this.#split(slot, input, linesOf(input, reply.offsets));
    else if (reply.kind === "refused") this.#finish(slot, reply);
    else this.#finish(slot, { ...reply, name: input.name });
  }

  #split(slot: Slot<Outcome>, input: Input, items: readonly (Input | RefusedPath | AsidePath)[]): void {
    const children: Slot<Outcome>[] = [];
    const pending: Pending[] = [];
    for (const item of items) {
      if ("reason" in item) {
        this.#options.setAside(item);
        continue;
      }
      const child = openSlot<Outcome>();
      children.push(child);
      if (isRefused(item)) this.#finish(child, refusedPath(item));
      else pending.push({ input: item, slot: child });
    }
    if (children.length === 0) {
      this.#finish(slot, { kind: "refused", refusal: refusedInput(refuse(input.name, "archive-empty")) });
      return;
    }
    this.count.inputs += children.length - 1;
    this.#queued += pending.length;
    this.#slots.split(slot, children);
    this.#queue.push(pending.values());
  }

  #finish(slot: Slot<Outcome>, outcome: Outcome): void {
    slot.done = outcome;
    this.#waiting++;
  }

  #flush(): void {
    const outcomes = [...this.#slots.takeDone()];
    if (outcomes.length === 0) return;
    this.#waiting -= outcomes.length;
    this.count.done += outcomes.length;
    this.#options.settle(outcomes);
    this.#pool.takeBack(outcomes.flatMap((outcome) => (outcome.kind === "judged" ? [outcome.line.buffer] : [])));
  }
}

function entriesOf({ name, source }: Input, entries: readonly ArchiveEntry[]): (Input | RefusedPath | AsidePath)[] {
  const path = source.kind === "file" ? source.path : name;
  return entries.map((entry, index) => {
    const shown = `${name}/${showName(entry.name)}`;
    const reason = entry.name
      .split("/")
      .map(asideReason)
      .find((found) => found !== null);
    if (entry.refusal !== null) return { name: shown, code: entry.refusal };
    return reason === undefined ? { name: shown, source: { kind: "entry", path, index } } : { name: shown, reason };
  });
}

function linesOf({ name, source }: Input, offsets: Float64Array): Input[] {
  const path = source.kind === "file" ? source.path : name;
  return Array.from({ length: offsets.length - 1 }, (_none, index) => ({
    name: `${name}#${index + 1}`,
    source: { kind: "line", path, start: offsets[index] ?? 0, end: offsets[index + 1] ?? 0 },
  }));
}

function refusedPath({ name, code }: RefusedPath): Outcome {
  return { kind: "refused", refusal: refusedInput(refusePath(name, code)) };
}
