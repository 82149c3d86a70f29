// The bytes of an input, or what the file turns out to hold instead.

import { closeSync, openSync, readSync } from "node:fs";
import { dirname, posix } from "node:path";
import { words } from "../../locale/index.ts";
import { InputError } from "../../model/diagnostic.ts";
import { decodeName } from "../../province/inputs/decode-name.ts";
import type { FilePath, Input, Source } from "../../province/inputs/input.ts";
import { isNdjson, lineOffsets } from "../../province/inputs/ndjson-lines.ts";
import {
  ARCHIVE_LIMITS,
  type Archive,
  isArchive,
  isForeignArchive,
  openArchive,
} from "../../province/inputs/open-archive.ts";
import { asPath, codeOf } from "../../province/inputs/walk-folder.ts";
import { WorkbookError } from "../../submission/workbook/limits/workbook-error.ts";
import { type EvidenceFinder, evidenceBeside } from "../files/hash-evidence.ts";
import { hash, type InputFile, LARGEST_INPUT, readInputFile, refusal } from "../files/read-file.ts";
import { type InputCode, refuse } from "./refuse.ts";

export type ReadSource =
  | { kind: "one"; file: InputFile; evidence: EvidenceFinder }
  | { kind: "archive"; archive: Archive }
  | { kind: "lines"; offsets: Float64Array };

const HEAD = 256 * 1024;
const NEWLINE = 0x0a;
const OPEN_BRACE = 0x7b;
/** First byte of a UTF-8 byte order mark. */
const MARK = 0xef;

/** Throws an InputError for what cannot be read. */
export function readSource({ name, source }: Input, archives: ArchiveShelf): ReadSource {
  switch (source.kind) {
    case "bytes":
      return one(name, checkLine(name, source.bytes), evidenceBeside("."));
    case "line":
      return one(name, readLine(name, source), evidenceBeside(folderOf(source.path)));
    case "entry":
      return readEntry(name, archives.open(name, source.path), source.index);
    case "file":
      return readFile(name, source.path);
  }
}

function one(name: string, bytes: Uint8Array, evidence: EvidenceFinder): ReadSource {
  return { kind: "one", file: { file: name, bytes, sha256: hash(bytes) }, evidence };
}

function readFile(name: string, path: FilePath): ReadSource {
  const file = readUnlessLarge(name, path);
  const bytes = file === null ? withHandle(name, path, readHead) : bufferOf(file.bytes);
  if (bytes[0] === OPEN_BRACE || bytes[0] === MARK) {
    if (isNdjson(bytes)) return { kind: "lines", offsets: withHandle(name, path, lineOffsets) };
  } else if (isForeignArchive(bytes)) throw refuse(name, "archive-foreign");
  else if (isZip(bytes)) {
    const archive = file === null ? readLargeArchive(name, path) : bytes;
    if (isArchive(archive)) return { kind: "archive", archive: inWords(name, () => openArchive(archive)) };
  }
  if (file === null) throw refusal(name, "EFBIG");
  return { kind: "one", file, evidence: evidenceBeside(folderOf(path)) };
}

/** Null for what is too large to be one report. */
function readUnlessLarge(name: string, path: FilePath): InputFile | null {
  try {
    return readInputFile(name, LARGEST_INPUT, asPath(path));
  } catch (error) {
    const code = error instanceof InputError ? error.diagnostics[0]?.code : undefined;
    if (code === "file-efbig") return null;
    // It was there when the inputs were listed.
    throw code === "file-enoent" ? refuse(name, code) : error;
  }
}

function readLargeArchive(name: string, path: FilePath): Buffer {
  return bufferOf(readInputFile(name, ARCHIVE_LIMITS.archive, asPath(path)).bytes);
}

function readEntry(name: string, archive: Archive, index: number): ReadSource {
  const bytes = inWords(name, () => archive.read(index));
  if (isForeignArchive(bytes) || (isZip(bytes) && isArchive(bytes))) throw refuse(name, "archive-nested");
  const inside = archive.entries[index]?.name ?? "";
  return one(name, bytes, (file) => {
    const found = archive.find(posix.join(posix.dirname(inside), file));
    if (found === undefined) return { code: "evidence-missing" };
    try {
      return { sha256: hash(archive.read(found)) };
    } catch (error) {
      if (error instanceof WorkbookError) return { code: "evidence-missing" };
      throw error;
    }
  });
}

function readLine(name: string, { path, start, end }: Extract<Source, { kind: "line" }>): Buffer {
  if (end - start > LARGEST_INPUT) throw refusal(name, "EFBIG");
  return withHandle(name, path, (handle) => {
    const line = Buffer.alloc(end - start);
    const count = readSync(handle, line, 0, line.length, start);
    return checkLine(name, withoutNewline(line.subarray(0, count)));
  });
}

function withoutNewline(line: Buffer): Buffer {
  return line.at(-1) === NEWLINE ? line.subarray(0, -1) : line;
}

/** A line of NDJSON is a JSON object; YAML would read other things into it. */
function checkLine(name: string, line: Uint8Array): Buffer {
  const text = bufferOf(line);
  const first = text.findIndex((byte) => byte > 0x20);
  if (first < 0) throw refuse(name, "line-blank");
  if (text[first] !== OPEN_BRACE && text[first] !== MARK) throw refuse(name, "line-no-object");
  return text;
}

/** The archives that were opened last: their entries come one after another. */
export class ArchiveShelf {
  #last: { key: string; archive: Archive } | undefined;

  open(name: string, path: FilePath): Archive {
    const key = bufferOf(Buffer.from(path)).toString("latin1");
    if (this.#last?.key === key) return this.#last.archive;
    const bytes = readLargeArchive(name, path);
    const archive = inWords(name, () => openArchive(bytes));
    this.#last = { key, archive };
    return archive;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readHead(handle: number): Buffer {
  const head = Buffer.alloc(HEAD);
  return head.subarray(0, readSync(handle, head));
}

function withHandle<Result>(name: string, path: FilePath, use: (handle: number) => Result): Result {
  let handle: number | undefined;
  try {
    handle = openSync(asPath(path), "r");
    return use(handle);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refusal(name, codeOf(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Failures of a zip in the words of archives. */
function inWords<Result>(name: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    if (error instanceof WorkbookError) throw refuse(name, archiveCode(error.code));
    throw error;
  }
}

function archiveCode(code: string): InputCode {
  const own = `archive-${code}`;
  return own in words.batch.refusals ? (own as InputCode) : "archive-damaged";
}

function folderOf(path: FilePath): string {
  return dirname(typeof path === "string" ? path : decodeName(path));
}
