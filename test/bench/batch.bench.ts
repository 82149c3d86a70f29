// `gig-audit batch` against reading the same files and nothing more, and two threads against one; median of the rounds.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReleased } from "../../src/standard/released.ts";
import { filledForm } from "./filled-form.ts";
import { inFolder, median, runBatch, scaled, writeInbox } from "./run-batch.ts";
import { readAll } from "./submissions.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

async function compare(what: string, folder: string, inbox: string, files: readonly string[]): Promise<void> {
  const times: Record<"reading" | "one" | "two", number[]> = { reading: [], one: [], two: [] };
  const results = join(folder, "results.ndjson");
  for (let round = 0; round < ROUNDS; round += 1) {
    times.reading.push(await readAll(files));
    times.one.push(runBatch([inbox, "--jobs", "1", "--results", results]));
    times.two.push(runBatch([inbox, "--jobs", "2", "--results", results]));
  }
  const [reading, one, two] = [median(times.reading), median(times.one), median(times.two)];
  const rate = (seconds: number) => `${Math.round(files.length / seconds)}/s`;
  console.log(
    `${files.length} ${what}, median of ${ROUNDS}: reading alone ${rate(reading)}; judged ${rate(one)} on one thread = ${(reading / one).toFixed(2)} of it, ${rate(two)} on two = ${(one / two).toFixed(2)} × one`,
  );
}

await inFolder(async (folder) => {
  const reports = join(folder, "yaml");
  await compare("YAML submissions", folder, reports, writeInbox(reports, scaled(10_000)));

  const books = join(folder, "xlsx");
  mkdirSync(books);
  const form = join(folder, "form.xlsx");
  writeFileSync(form, await filledForm(readReleased("dist/standards/gx-2024-12@1.0")));
  const names = Array.from({ length: scaled(2000) }, (_none, number) => join(books, `${number}.xlsx`));
  for (const name of names) copyFileSync(form, name);
  await compare("xlsx submissions", folder, books, names);
});
