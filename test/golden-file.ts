import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** The fingerprint of the rule set inside an assessment. */
const FINGERPRINT = /"standard":\s*\{[^}]*"sha256":\s*"(?<hash>[0-9a-f]{64})"/u;

/** Compares with the stored file; `npm run golden:update` rewrites it after a change that is meant. */
export function expectGolden(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  const stored = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(withFingerprintOf(stored, actual), `${path} differs; if the change is meant, run: npm run golden:update`).toBe(
    stored,
  );
}

/** Every edit of a rule changes the fingerprint: a stored result may bear an earlier one. */
function withFingerprintOf(stored: string, actual: string): string {
  const [before, now] = [stored, actual].map((text) => FINGERPRINT.exec(text)?.groups?.hash);
  return before === undefined || now === undefined ? actual : actual.replaceAll(now, before);
}
