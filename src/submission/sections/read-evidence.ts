import { words } from "../../locale/index.ts";
import { type Place, placedAt } from "../../model/place.ts";
import type { EvidenceFile } from "../../model/submission.ts";
import { showWords } from "../problems/show-words.ts";
import type { RawEntry, RawNode } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf, writeScalar } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { isNoneWord } from "../words/plain-words.ts";

const LONGEST_PATH = 500;
/** C: and https: alike. */
const DRIVE_OR_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** As Windows shows a path, or a Chinese keyboard writes it. */
const SEPARATORS = /[\\／]/g;
/** A part of dots and blanks only: .. and what some systems read as .. */
const CLIMBING_PART = /^(?=.*\..*\.)[. ]+$/;

/** Reads 佐证: files by check or clause, as relative paths that stay below the report's own folder. */
export function readEvidence(section: RawEntry, reading: Reading): EvidenceFile[] {
  const { value, keyAt } = section;
  if (isNothing(value)) return [];
  if (value.kind !== "map") {
    reportShape(keyAt, reading);
    return [];
  }
  const seen = new Map<string, Place | undefined>();
  const files: EvidenceFile[] = [];
  for (const entry of value.entries) {
    const target = entry.key.normalize("NFKC").replace(/\s+/g, "");
    if (seen.has(target)) {
      reading.report("key-duplicate", entry.keyAt, showWords(entry.key), seen.get(target), entry.keyAt);
    } else {
      seen.set(target, entry.keyAt);
      files.push(...readFiles(target, entry, reading));
    }
  }
  return files;
}

function reportShape(at: Place | undefined, reading: Reading): void {
  reading.report("section-shape", at, words.submission.sections.evidence, words.submission.samples.evidence);
}

function isNothing(value: RawNode): boolean {
  return isScalar(value) && (isOpen(value) || isNoneWord(wordsOf(value)));
}

function readFiles(target: string, { keyAt, value }: RawEntry, reading: Reading): EvidenceFile[] {
  if (target === "") {
    reading.report("key-blank", keyAt);
    return [];
  }
  const files = new Map<string, EvidenceFile>();
  for (const item of value.kind === "list" ? value.items : [value]) {
    if (isNothing(item)) continue;
    const at = item.at ?? keyAt;
    const file = isScalar(item) ? writeScalar(item).trim().replace(SEPARATORS, "/") : null;
    if (file === null) reportShape(at, reading);
    else if (!isSafePath(file)) reading.report("evidence-path", at, showWords(file));
    else if (!files.has(file)) files.set(file, { target, file, sha256: null, ...placedAt(at) });
  }
  return [...files.values()];
}

/** True for a relative path, written with /, that cannot lead out of its folder. */
export function isSafePath(path: string): boolean {
  if (path === "" || path.length > LONGEST_PATH || path.startsWith("/") || path.endsWith("/")) return false;
  if (/[\\\p{Cc}\p{Cf}\p{Cs}]/u.test(path) || DRIVE_OR_SCHEME.test(path)) return false;
  return path.split("/").every((part) => part.trim() !== "" && !CLIMBING_PART.test(part));
}
