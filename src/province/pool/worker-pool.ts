// Batches of tasks over worker threads. A thread that dies or hangs costs the one task it was at; the rest goes to a new one.

import { Worker } from "node:worker_threads";

export interface PoolOptions {
  /** Script of the worker; it answers by `serveTasks`. */
  file: string;
  /** Handed to every worker at its start. */
  setup: unknown;
  threads: number;
  /** A task that takes longer is given up, in milliseconds. */
  patience: number;
  /** Most memory of one worker, in mebibytes. */
  megabytes: number;
  /** Most of it for what was made just now: V8 lets it grow without end as work goes on, and gains little by it. */
  youngMegabytes: number;
}

/** Stands for the reply to a task that ended its worker. */
export class Died {
  readonly cause: unknown;

  /** `cause` is what the worker threw, or undefined when it just went away. */
  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** A task that took longer than the pool's patience. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
}

/** One for each task of a batch, in order. */
export type Replies<Reply> = (Reply | Died)[];

/** What goes to a worker: tasks, and for each the number by which it marks what it is at. */
export interface BatchMessage<Task> {
  id: number;
  first: number;
  tasks: readonly Task[];
  /** Room for replies, to be used again. */
  spare: ArrayBuffer[];
}

interface Batch<Task, Reply> {
  message: Omit<BatchMessage<Task>, "spare">;
  settle(replies: Replies<Reply>): void;
  fail(error: unknown): void;
}

interface Member<Task, Reply> {
  worker: Worker;
  /** Number of the task the worker is at; -1 before the first. */
  current: Int32Array<SharedArrayBuffer>;
  batches: Map<number, Batch<Task, Reply>>;
  lastSeen: number;
  lastMoved: number;
  error: unknown;
}

const LOOKS_EVERY = 1000;
/** A worker that cannot even start is a bug of ours, not of an input. */
const FALSE_STARTS = 3;

/** Works on batches with threads of one script; `Task` and `Reply` are what goes to and fro. */
export class WorkerPool<Task, Reply> {
  readonly #options: PoolOptions;
  readonly #members = new Set<Member<Task, Reply>>();
  readonly #watch: NodeJS.Timeout;
  #nextBatch = 0;
  #nextTask = 0;
  #falseStarts = 0;
  #threads = 0;
  readonly #spare: ArrayBuffer[] = [];
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.grow(options.threads);
    this.#watch = setInterval(() => this.#giveUpOnSleepers(), LOOKS_EVERY);
    this.#watch.unref();
  }

  /** Hands tasks to the worker with the least to do. Rejects only when workers cannot be started at all. */
  run(tasks: readonly Task[]): Promise<Replies<Reply>> {
    const message = { id: this.#nextBatch++, first: this.#nextTask, tasks };
    this.#nextTask += tasks.length;
    return new Promise((settle, fail) => this.#assign({ message, settle, fail }));
  }

  /** Works on so many threads from now on, never on fewer than before. */
  grow(threads: number): void {
    this.#threads = Math.max(this.#threads, threads);
    while (this.#members.size < this.#threads) this.#hire();
  }

  /** Takes back the buffers of replies that are done with: left to the garbage collector they would pile up. */
  takeBack(buffers: Iterable<ArrayBuffer>): void {
    this.#spare.push(...buffers);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#watch);
    await Promise.all([...this.#members].map(({ worker }) => worker.terminate()));
  }

  #assign(batch: Batch<Task, Reply>): void {
    let idlest: Member<Task, Reply> | undefined;
    for (const member of this.#members)
      if (idlest === undefined || member.batches.size < idlest.batches.size) idlest = member;
    const chosen = idlest ?? this.#hire();
    if (chosen.batches.size === 0) chosen.lastMoved = performance.now();
    chosen.batches.set(batch.message.id, batch);
    // No more than it will use: with one worker they would pile up, and the other would go without.
    const spare = this.#spare.splice(0, batch.message.tasks.length);
    chosen.worker.postMessage({ ...batch.message, spare } satisfies BatchMessage<Task>, spare);
  }

  #hire(): Member<Task, Reply> {
    const current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const worker = new Worker(this.#options.file, {
      workerData: { setup: this.#options.setup, current },
      resourceLimits: {
        maxOldGenerationSizeMb: this.#options.megabytes,
        maxYoungGenerationSizeMb: this.#options.youngMegabytes,
      },
    });
    const member: Member<Task, Reply> = {
      worker,
      current,
      batches: new Map(),
      lastSeen: -1,
      lastMoved: performance.now(),
      error: undefined,
    };
    this.#members.add(member);
    worker.on("message", ({ id, replies }: { id: number; replies: Reply[] }) => {
      const batch = member.batches.get(id);
      member.batches.delete(id);
      batch?.settle(replies);
    });
    worker.on("error", (error) => {
      member.error = error;
    });
    worker.on("exit", () => this.#bury(member));
    return member;
  }

  #bury(member: Member<Task, Reply>): void {
    this.#members.delete(member);
    if (this.#isClosed) return;
    const guilty = Atomics.load(member.current, 0);
    if (guilty < 0 && ++this.#falseStarts >= FALSE_STARTS) {
      for (const batch of member.batches.values()) batch.fail(member.error);
      return;
    }
    this.grow(this.#threads);
    for (const batch of member.batches.values()) this.#retry(batch, guilty, new Died(member.error));
  }

  /** Everything of a batch again, except what its worker died of. */
  #retry({ message, settle, fail }: Batch<Task, Reply>, guilty: number, died: Died): void {
    const { first, tasks } = message;
    const position = guilty - first;
    const isHere = position >= 0 && position < tasks.length;
    const innocent = isHere ? tasks.toSpliced(position, 1) : tasks;
    const rest = innocent.length === 0 ? Promise.resolve([]) : this.run(innocent);
    rest.then((replies) => settle(isHere ? replies.toSpliced(position, 0, died) : replies), fail);
  }

  #giveUpOnSleepers(): void {
    const now = performance.now();
    for (const member of this.#members) {
      const current = Atomics.load(member.current, 0);
      if (member.batches.size === 0 || current !== member.lastSeen) {
        member.lastSeen = current;
        member.lastMoved = now;
      } else if (now - member.lastMoved > this.#options.patience) {
        member.error = new TimedOut();
        void member.worker.terminate();
      }
    }
  }
}
