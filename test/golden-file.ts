import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** The fingerprint of the rule set inside an assessment. */
const FINGERPRINT = /"standard":\s*\{[^}]*"sha256":\s*"(?<hash>[0-9a-f]{64})"/u;

/** Compares with the stored file; `npm run golden:update` rewrites it after a change that is meant. */
export function expectGolden(path: string, actual: string): void {
  updateGolden(path, () => actual);
  const stored = readStored(path);
  expect(withFingerprintOf(stored, actual), `${path} differs; if the change is meant, run: npm run golden:update`).toBe(
    stored,
  );
}

/** Where an update is asked for, stores what says something else than the stored file. */
export function updateGolden(path: string, make: () => string): void {
  if (process.env.UPDATE_GOLDEN !== "1") return;
  const [stored, actual] = [readStored(path), make()];
  if (stored !== "" && withFingerprintOf(stored, actual) === stored) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, actual);
}

function readStored(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Every edit of a rule changes the fingerprint: a stored result may bear an earlier one. */
function withFingerprintOf(stored: string, actual: string): string {
  const [before, now] = [stored, actual].map((text) => FINGERPRINT.exec(text)?.groups?.hash);
  return before === undefined || now === undefined ? actual : actual.replaceAll(now, before);
}
