// The table of contents of a zip file. Nothing in it is believed until it has been compared with the rest.

import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import { describeFailure } from "../limits/workbook-error.ts";

/** One part of the archive, with the bytes where its data lies; its `size` is what the archive claims. */
export interface ZipEntry {
  name: string;
  /** The name as it stands in the archive, and whether the archive calls it UTF-8. */
  rawName: Buffer;
  isUtf8: boolean;
  /** Extra fields of the table of contents; one may hold a second name. */
  extra: Buffer;
  /** Unix file mode, 0 when the archive does not tell. */
  mode: number;
  isEncrypted: boolean;
  method: number;
  checksum: number;
  size: number;
  /** Where its header begins, where its data begins and ends. */
  header: number;
  start: number;
  end: number;
}

/** Entries by `partKey`. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** Part names ignore case, a leading slash, and which way the slashes lean. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The parts of a workbook by `partKey`; throws a WorkbookError as well where two would share one. */
export function readZipDirectory(bytes: Buffer, budget: WorkbookBudget): ZipDirectory {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipEntries(bytes, budget)) {
    const key = partKey(entry.name);
    if (entries.has(key)) throw describeFailure("duplicate-part", entry.name);
    entries.set(key, entry);
  }
  return entries;
}

/** Reads the central directory, folders left out; throws a WorkbookError where it contradicts the file or itself. */
export function readZipEntries(bytes: Buffer, budget: WorkbookBudget): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) throw describeFailure("zip64");
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!isOneDisk || offset + size > end) throw describeFailure("damaged", "ZIP");
  budget.entries.check(count);

  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    const next = readEntry(bytes, position, offset, offset + size);
    position = next.position;
    if (!next.entry.name.endsWith("/")) entries.push(next.entry);
  }
  if (position !== offset + size) throw describeFailure("damaged", "ZIP");
  refuseOverlaps([...entries]);
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let position = bytes.length - END_LENGTH; position >= lowest; position--) {
    if (bytes.readUInt32LE(position) !== END_SIGNATURE) continue;
    if (position + END_LENGTH + bytes.readUInt16LE(position + 20) <= bytes.length) return position;
  }
  throw describeFailure("truncated");
}

function readEntry(bytes: Buffer, position: number, dataEnd: number, directoryEnd: number) {
  const isHeader = position + CENTRAL_LENGTH <= directoryEnd && bytes.readUInt32LE(position) === CENTRAL_SIGNATURE;
  if (!isHeader) throw describeFailure("damaged", "ZIP");
  const flags = bytes.readUInt16LE(position + 8);
  const compressedSize = bytes.readUInt32LE(position + 20);
  const size = bytes.readUInt32LE(position + 24);
  const nameLength = bytes.readUInt16LE(position + 28);
  const header = bytes.readUInt32LE(position + 42);
  const after =
    position + CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  if (after > directoryEnd) throw describeFailure("damaged", "ZIP");
  const nameEnd = position + CENTRAL_LENGTH + nameLength;
  const rawName = bytes.subarray(position + CENTRAL_LENGTH, nameEnd);
  const isUtf8 = (flags & 0x800) !== 0;
  // Bytes of an undeclared encoding stay apart from each other as Latin-1; names that matter are ASCII.
  const name = rawName.toString(isUtf8 ? "utf8" : "latin1");
  if ([compressedSize, size, header].includes(0xffffffff)) throw describeFailure("zip64");

  const start = findData(bytes, header, rawName, dataEnd);
  if (start === null || start + compressedSize > dataEnd) throw describeFailure("damaged", name);
  const entry: ZipEntry = {
    name,
    rawName,
    isUtf8,
    extra: bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(position + 30)),
    mode: bytes.readUInt32LE(position + 38) >>> 16,
    isEncrypted: (flags & 1) !== 0,
    method: bytes.readUInt16LE(position + 10),
    checksum: bytes.readUInt32LE(position + 16),
    size,
    header,
    start,
    end: start + compressedSize,
  };
  return { entry, position: after };
}

/** Where the data of an entry begins, or null when its own header is not there or bears another name. */
function findData(bytes: Buffer, header: number, name: Buffer, dataEnd: number): number | null {
  if (header + LOCAL_LENGTH > dataEnd || bytes.readUInt32LE(header) !== LOCAL_SIGNATURE) return null;
  const nameStart = header + LOCAL_LENGTH;
  const nameEnd = nameStart + bytes.readUInt16LE(header + 26);
  const start = nameEnd + bytes.readUInt16LE(header + 28);
  return start <= dataEnd && bytes.subarray(nameStart, nameEnd).equals(name) ? start : null;
}

/** Entries that share bytes are how a small file claims to hold a hundred times itself. */
function refuseOverlaps(entries: ZipEntry[]): void {
  entries.sort((first, second) => first.header - second.header);
  let reached = 0;
  for (const entry of entries) {
    if (entry.header < reached) throw describeFailure("overlapping-parts", entry.name);
    reached = entry.end;
  }
}
