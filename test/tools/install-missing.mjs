// `npm start` and `npm test` work on a fresh clone: installs the locked packages when they are not there.
// `install`, not `ci`: a lock file written on one platform may lack the optional builds of another.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

function isInstalled([name, version]) {
  const path = `node_modules/${name}/package.json`;
  return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version === version;
}

if (!Object.entries(wanted).every(isInstalled)) {
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
