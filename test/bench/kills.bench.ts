// Killed without warning at random moments (KILLS of them, 50 by default) and resumed: the same bytes as an undisturbed run.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BIN, inFolder, runBatch, writeInbox } from "./run-batch.ts";

const KILLS = Number(process.env.KILLS ?? 50);
/** So many at most before a run is brought to its end. */
const KILLS_A_RUN = 3;
const SUBMISSIONS = 200;
const OUTPUTS = ["results.ndjson", "summary.xlsx", "summary.json", "summary.html"] as const;

function argumentsFor(inbox: string, folder: string): string[] {
  const [results, ...summaries] = OUTPUTS.map((name) => join(folder, name));
  return [inbox, "--results", results ?? "", "--resume", ...summaries.flatMap((file) => ["-o", file])];
}

/** Whether it was killed before it had come to its end. */
async function runAndKill(args: readonly string[], milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, "batch", ...args], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await ended;
  clearTimeout(timer);
  return child.signalCode === "SIGKILL";
}

await inFolder(async (folder) => {
  const inbox = join(folder, "inbox");
  writeInbox(inbox, SUBMISSIONS);
  const undisturbed = join(folder, "undisturbed");
  mkdirSync(undisturbed);
  const longest = runBatch(argumentsFor(inbox, undisturbed)) * 1000;

  const disturbed = join(folder, "disturbed");
  const phases = { listing: 0, judging: 0, summing: 0 };
  let [killed, rounds, different] = [0, 0, 0];
  for (; killed < KILLS; rounds += 1) {
    rmSync(disturbed, { recursive: true, force: true });
    mkdirSync(disturbed);
    const args = argumentsFor(inbox, disturbed);
    for (let again = 0; again < KILLS_A_RUN && killed < KILLS; again += 1) {
      if (!(await runAndKill(args, Math.random() * longest))) break;
      killed += 1;
      phases[phaseOf(disturbed)] += 1;
    }
    runBatch(args);
    const wrong = OUTPUTS.filter(
      (name) => !readFileSync(join(disturbed, name)).equals(readFileSync(join(undisturbed, name))),
    );
    const left = readdirSync(disturbed).filter((name) => !name.startsWith(".") && !OUTPUTS.some((own) => own === name));
    if (wrong.length + left.length > 0) {
      different += 1;
      console.log(`different: ${wrong.join(", ") || "none"}; left behind: ${left.join(", ") || "nothing"}`);
    }
  }
  console.log(
    `killed ${killed} times (before any result ${phases.listing}, while judging ${phases.judging}, with all judged ${phases.summing}), brought to an end ${rounds} times: ${different === 0 ? "results and summaries byte-identical each time" : `DIFFERENT ${different} times`}`,
  );
  if (different > 0) process.exitCode = 1;
});

/** How far the killed run and those before it had come. */
function phaseOf(folder: string): "listing" | "judging" | "summing" {
  const journal = join(folder, "results.ndjson.journal");
  const lines = existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length - 2 : 0;
  if (lines <= 0) return "listing";
  return lines < SUBMISSIONS ? "judging" : "summing";
}
