import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** Compares with the stored file; `npm run golden:update` rewrites it after a change that is meant. */
export function expectGolden(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  const stored = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(actual, `${path} differs; if the change is meant, run: npm run golden:update`).toBe(stored);
}
