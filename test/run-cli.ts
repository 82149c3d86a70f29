// Runs the built program as a person would: in its own process, from the project's root.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/gig-audit.js", import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export function runCli(
  args: readonly string[],
  options: { input?: string | Uint8Array; columns?: number; cwd?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, COLUMNS: String(options.columns ?? 100), NO_COLOR: "" },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  return { code: status, out: stdout, err: stderr };
}
