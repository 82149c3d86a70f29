import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { words } from "../../locale/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { placedAt } from "../../model/place.ts";
import type { EvidenceFile, Submission } from "../../model/submission.ts";

/** The hash of a file named as evidence, or why it has none. */
export type EvidenceFinder = (file: string) => { sha256: string } | Refusal;

type Refusal = { code: "evidence-missing" | "evidence-outside" };

/** Finds evidence beside the report, never outside its folder. */
export function evidenceBeside(folder: string): EvidenceFinder {
  return (file) => hashInside(folder, file);
}

/** Reads every file named as evidence; one that is missing or lies outside becomes a diagnostic. */
export async function hashEvidence(submission: Submission, find: EvidenceFinder): Promise<Submission> {
  if (submission.evidence.length === 0) return submission;
  const diagnostics: Diagnostic[] = [];
  const evidence = submission.evidence.map((entry): EvidenceFile => {
    const found = find(entry.file);
    if ("sha256" in found) return { ...entry, sha256: found.sha256 };
    const at = placedAt(entry.at);
    diagnostics.push({
      code: found.code,
      severity: "error",
      message: words.cli.evidence(found.code, entry.file),
      ...at,
    });
    return entry;
  });
  return { ...submission, evidence, diagnostics: [...submission.diagnostics, ...diagnostics] };
}

/** Links are followed, but never out of the report's own folder. */
function hashInside(folder: string, file: string): { sha256: string } | Refusal {
  let real: string;
  try {
    real = realpathSync(join(folder, file));
    const inside = relative(realpathSync(folder), real);
    if (inside.startsWith("..") || isAbsolute(inside)) return { code: "evidence-outside" };
  } catch {
    return { code: "evidence-missing" };
  }
  return hashRegularFile(real);
}

function hashRegularFile(path: string): { sha256: string } | Refusal {
  let handle: number | undefined;
  try {
    handle = openSync(path, "r");
    if (!fstatSync(handle).isFile()) return { code: "evidence-missing" };
    const digest = createHash("sha256");
    const chunk = Buffer.allocUnsafe(262_144);
    for (let count = readSync(handle, chunk); count > 0; count = readSync(handle, chunk))
      digest.update(chunk.subarray(0, count));
    return { sha256: digest.digest("hex") };
  } catch {
    return { code: "evidence-missing" };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
