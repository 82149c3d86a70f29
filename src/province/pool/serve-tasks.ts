// The worker's side of the pool.

import { parentPort, workerData } from "node:worker_threads";
import type { BatchMessage } from "./worker-pool.ts";

/** What a task comes to, with buffers to hand over instead of copying. */
export interface Served<Reply> {
  reply: Reply;
  transfer?: ArrayBuffer[];
}

/**
 * Answers batches one after another; `serve` must not throw for anything an input can hold.
 * Into `spare` come the buffers of earlier replies.
 */
export function serveTasks<Setup, Task, Reply>(
  prepare: (setup: Setup, spare: ArrayBuffer[]) => Promise<(task: Task) => Promise<Served<Reply>>>,
): void {
  const port = parentPort;
  if (port === null) throw new Error("not a worker");
  const { setup, current } = workerData as { setup: Setup; current: Int32Array<SharedArrayBuffer> };
  const spare: ArrayBuffer[] = [];
  const ready = prepare(setup, spare);
  let turn: Promise<unknown> = ready;
  port.on("message", ({ id, first, tasks, spare: returned }: BatchMessage<Task>) => {
    spare.push(...returned);
    turn = turn.then(async () => {
      const serve = await ready;
      const replies: Reply[] = [];
      const transfers: ArrayBuffer[] = [];
      for (const [position, task] of tasks.entries()) {
        Atomics.store(current, 0, first + position);
        const { reply, transfer = [] } = await serve(task);
        replies.push(reply);
        transfers.push(...transfer);
      }
      port.postMessage({ id, replies }, transfers);
    });
  });
}
