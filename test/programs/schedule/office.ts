import { spawnSync } from "node:child_process";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCli } from "../../run-cli.ts";

/** Converts beside the file, with a profile of its own; returns the new file's path. */
export function convert(file: string, to: string, folder = dirname(file)): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), "profile")).href}`;
  const { status, stderr } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", to, "--outdir", folder, file],
    {
      encoding: "utf8",
      timeout: 150_000,
    },
  );
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return join(folder, `${basename(file, extname(file))}.${to.split(":")[0]}`);
}

export const REGIONS = "examples/monthly-schedule/regions.csv";
const BATCHES: [month: string, file: string][] = [
  ["2026-09", "2026-09"],
  ["2026-10", "2026-10"],
  ["2026-10", "2026-10-late"],
  ["2026-11", "2026-11"],
  ["2026-11", "2026-11-late"],
];

/** The example's three months as a registry. */
export function fillRegistry(registry: string): void {
  for (const [month, file] of BATCHES) {
    const { code, err } = schedule(registry, month, `examples/monthly-schedule/${file}.ndjson`);
    if (code !== 0) throw new Error(err);
  }
}

export function schedule(registry: string, month: string, ...more: string[]) {
  return runCli(["schedule", "--month", month, "--registry", registry, "--regions", REGIONS, ...more]);
}
