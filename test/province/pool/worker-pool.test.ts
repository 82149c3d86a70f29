import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Died, TimedOut, WorkerPool } from "../../../src/province/pool/worker-pool.ts";

const file = fileURLToPath(new URL("./dying-worker.mjs", import.meta.url));

async function runAll(batches: string[][], options: { threads?: number; patience?: number; file?: string } = {}) {
  const pool = new WorkerPool<string, string>({
    file,
    setup: null,
    threads: 2,
    patience: 60_000,
    megabytes: 24,
    youngMegabytes: 8,
    ...options,
  });
  try {
    return await Promise.all(batches.map((tasks) => pool.run(tasks)));
  } finally {
    await pool.close();
  }
}

const says = (reply: string | Died) => (reply instanceof Died ? "†" : reply);

describe("a worker that dies takes one task with it", () => {
  it.each(["exit", "throw", "memory"])("%s", async (death) => {
    const [replies] = await runAll([["a", "b", death, "c", "d"]]);
    expect(replies?.map(says)).toEqual(["a!", "b!", "†", "c!", "d!"]);
  });

  it("hanging is dying after the pool's patience", async () => {
    const [replies] = await runAll([["a", "hang", "b"]], { patience: 300 });
    expect(replies?.map(says)).toEqual(["a!", "†", "b!"]);
    expect(replies?.[1]).toMatchObject({ cause: expect.any(TimedOut) });
  });

  it("several deaths in several batches, every reply at its place", async () => {
    const batches = [["exit", "a"], ["b", "throw", "c", "exit"], ["d"], ["exit"], ["e", "f"]];
    const replies = await runAll(batches);
    expect(replies.map((batch) => batch.map(says))).toEqual([
      ["†", "a!"],
      ["b!", "†", "c!", "†"],
      ["d!"],
      ["†"],
      ["e!", "f!"],
    ]);
  });

  it("says what the worker threw", async () => {
    const [replies] = await runAll([["throw"]]);
    expect(replies?.[0]).toMatchObject({ cause: { message: "坏了" } });
  });
});

it("a worker that cannot start at all is a bug, not a line", async () => {
  await expect(runAll([["a"]], { file: `${file}.missing` })).rejects.toThrow(/missing/u);
});
