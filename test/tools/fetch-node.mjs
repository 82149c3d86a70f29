// Node itself of some version for some platform, as it lies in the packages that are named by platform.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the program is called, by platform. */
export const PROGRAMS = { "win-x64": "node.exe", "linux-x64": "node", "linux-arm64": "node" };

const kept = fileURLToPath(new URL("../../node_modules/.nodes", import.meta.url));

/** The path of the program, which is fetched once; npm checks what it fetches. */
export function fetchNode(platform, version) {
  const target = `${kept}/node-${platform}-${version}`;
  const program = `${target}/package/bin/${PROGRAMS[platform]}`;
  if (existsSync(program)) return program;
  mkdirSync(target, { recursive: true });
  const options = { cwd: target, encoding: "utf8", shell: process.platform === "win32" };
  const archive = execFileSync("npm", ["pack", "--silent", `node-${platform}@${version}`], options).trim();
  execFileSync("tar", ["-xzf", archive], { cwd: target });
  return program;
}
