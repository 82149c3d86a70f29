// A zip archive with some parts replaced. Every other part keeps its bytes as they lie, compressed and all.

import { crc32, deflateRawSync } from "node:zlib";
import type { ZipEntry } from "../../../submission/workbook/package/read-zip-directory.ts";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x800;
const DEFLATED = 8;

/** `entries` in the archive's order; `replaced` by the entry's name. */
export function replaceParts(
  archive: Buffer,
  entries: readonly ZipEntry[],
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const part = replaced.get(entry.name);
    const data = part === undefined ? archive.subarray(entry.start, entry.end) : deflateRawSync(part);
    const method = part === undefined ? entry.method : DEFLATED;
    const checksum = part === undefined ? entry.checksum : crc32(part);
    const size = part === undefined ? entry.size : part.length;
    // When it was packed stands in the entry's own header.
    const stamp = archive.subarray(entry.header + 10, entry.header + 14);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(entry.isUtf8 ? UTF8 : 0, 2);
    shared.writeUInt16LE(method, 4);
    stamp.copy(shared, 6);
    shared.writeUInt32LE(checksum, 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(entry.rawName.length, 22);
    pieces.push(signature(LOCAL), shared, entry.rawName, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(signature(CENTRAL), versionMade(), shared, tail, entry.rawName);
    offset += 4 + shared.length + entry.rawName.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, central, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function versionMade(): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION);
  return bytes;
}
