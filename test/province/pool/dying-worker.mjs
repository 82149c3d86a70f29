// A worker that ends in every way a worker can end, as its tasks tell it to.

import { parentPort, workerData } from "node:worker_threads";

const { current } = workerData;

function serve(task) {
  if (task === "exit") process.exit(3);
  if (task === "throw") throw new Error("坏了");
  if (task === "hang") for (;;);
  if (task === "memory") {
    const held = [];
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  }
  return `${task}!`;
}

parentPort.on("message", ({ id, first, tasks }) => {
  const replies = tasks.map((task, position) => {
    Atomics.store(current, 0, first + position);
    return serve(task);
  });
  parentPort.postMessage({ id, replies });
});
