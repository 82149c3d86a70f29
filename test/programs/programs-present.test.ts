// What the tests of this folder need, said in one place: a missing program fails here instead of being skipped.

import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each([
  ["soffice", "--version", /LibreOffice/u],
  ["chromium", "--version", /Chromium/u],
  ["pdftoppm", "-v", /pdftoppm/u],
  ["wine", "--version", /wine/u],
  ["unzip", "-v", /UnZip/u],
])("%s is installed (.ci/install-programs installs it)", (program, flag, name) => {
  const { stdout, stderr, error } = spawnSync(program, [flag], { encoding: "utf8" });
  expect(error).toBeUndefined();
  expect(`${stdout}${stderr}`).toMatch(name);
});
