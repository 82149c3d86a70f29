// A zip as it came by mail → its files. Nothing is unpacked to disk, and no more than one file at a time to memory.

import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
import { openBudget, type WorkbookBudget } from "../../submission/workbook/limits/workbook-budget.ts";
import { WorkbookError } from "../../submission/workbook/limits/workbook-error.ts";
import { defaultWorkbookLimits } from "../../submission/workbook/limits/workbook-limits.ts";
import { inflatePart } from "../../submission/workbook/package/inflate-part.ts";
import { readZipEntries, type ZipEntry } from "../../submission/workbook/package/read-zip-directory.ts";
import { recogniseContainer } from "../../submission/workbook/package/recognise-spreadsheet.ts";
import { decodeName } from "./decode-name.ts";

const MEBIBYTE = 1024 * 1024;
/** A month of the whole region is some thousand files of some hundred kilobytes. */
export const ARCHIVE_LIMITS = {
  ...defaultWorkbookLimits,
  archive: 512 * MEBIBYTE,
  entries: 20_000,
  part: 20 * MEBIBYTE,
  total: 2048 * MEBIBYTE,
};

const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;
/** What stands first in the package of a document. */
const DOCUMENT_PART = /^(\[Content_Types\]\.xml|mimetype)$|^(_rels|docProps|xl|word|ppt)\//iu;
const LOCAL_HEADER = 30;
const LOCAL_NAME_LENGTH = 26;
/** RAR, 7-Zip, gzip. */
const FOREIGN_STARTS = ["526172211a07", "377abcaf271c", "1f8b08"].map((hex) => Buffer.from(hex, "hex"));
/** Info-ZIP's second name: `up`, version 1, CRC of the first name, UTF-8. */
const UNICODE_PATH = 0x7075;

export interface ArchiveEntry {
  /** Path inside the archive, decoded. */
  name: string;
  /** Why it cannot be an input. */
  refusal: "archive-outside" | "archive-link" | null;
}

export interface Archive {
  entries: readonly ArchiveEntry[];
  /** The bytes of one entry; throws a WorkbookError when they are damaged, encrypted or too many. */
  read(index: number): Buffer;
  find(name: string): number | undefined;
}

/** Whether bytes are a zip of files rather than one document: an Office or OpenDocument package is a document. */
export function isArchive(bytes: Buffer): boolean {
  if (recogniseContainer(bytes) !== "zip") return false;
  try {
    const names = readZipEntries(bytes, openArchiveBudget()).map((entry) => entry.name.toLowerCase());
    return !names.includes("[content_types].xml") && !names.includes("mimetype");
  } catch (error) {
    if (error instanceof WorkbookError) return !DOCUMENT_PART.test(firstName(bytes));
    throw error;
  }
}

/** The name of the first entry by its own header: a file that was cut off has no table of contents any more. */
function firstName(bytes: Buffer): string {
  if (bytes.length < LOCAL_HEADER) return "";
  return bytes.toString("latin1", LOCAL_HEADER, LOCAL_HEADER + bytes.readUInt16LE(LOCAL_NAME_LENGTH));
}

/** Whether bytes are an archive of another make, which nothing here can open. */
export function isForeignArchive(bytes: Buffer): boolean {
  return FOREIGN_STARTS.some((start) => bytes.subarray(0, start.length).equals(start));
}

/** Reads the table of contents; throws a WorkbookError when the archive as a whole cannot be trusted. */
export function openArchive(bytes: Buffer): Archive {
  const budget = openArchiveBudget();
  budget.archive.check(bytes.length);
  const zipped = readZipEntries(bytes, budget);
  for (const entry of zipped) budget.total.spend(entry.size);
  const entries = zipped.map(describeEntry);
  const byName = new Map(entries.map(({ name }, index) => [name, index]));
  return {
    entries,
    find: (name) => byName.get(name),
    read: (index) => {
      const entry = zipped[index];
      if (entry === undefined) throw new RangeError(`no entry ${index}`);
      return inflatePart(bytes, entry, openArchiveBudget());
    },
  };
}

function openArchiveBudget(): WorkbookBudget {
  return openBudget(ARCHIVE_LIMITS);
}

function describeEntry(entry: ZipEntry): ArchiveEntry {
  const name = nameOf(entry).replaceAll("\\", "/");
  const isOutside = name.startsWith("/") || /^[A-Za-z]:/u.test(name) || name.split("/").includes("..");
  const isLink = (entry.mode & FILE_TYPE) === SYMBOLIC_LINK;
  return { name, refusal: isOutside ? "archive-outside" : isLink ? "archive-link" : null };
}

function nameOf(entry: ZipEntry): string {
  if (entry.isUtf8) return entry.name;
  return unicodeName(entry) ?? decodeName(entry.rawName);
}

/** Trusted only while it still belongs to the first name. */
function unicodeName({ extra, rawName }: ZipEntry): string | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    if (extra.readUInt16LE(at) !== UNICODE_PATH || field.length < 6) continue;
    const name = field.subarray(5);
    return field[0] === 1 && field.readUInt32LE(1) === crc32(rawName) && isUtf8(name) ? name.toString("utf8") : null;
  }
  return null;
}
