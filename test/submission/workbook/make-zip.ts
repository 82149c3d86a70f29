// A zip writer that can lie: every field of an entry may be set to what it should not be.

import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  /** Bytes for a name in another encoding than UTF-8. */
  name: string | Uint8Array;
  data: Uint8Array | string;
  /** 0 stored, 8 deflated (the default). */
  method?: number;
  flags?: number;
  /** What the directory claims instead of the truth. */
  claimedSize?: number;
  claimedCompressedSize?: number;
  claimedChecksum?: number;
  claimedOffset?: number;
  /** The name in the part's own header instead of the one in the directory. */
  localName?: string;
  /** Unix file mode. */
  mode?: number;
  /** Bytes to write as they are instead of compressing `data`. */
  packed?: Uint8Array;
}

export interface ZipLies {
  claimedCount?: number;
  claimedDirectoryOffset?: number;
  comment?: string;
  trailing?: Uint8Array;
}

/** The bytes of a zip file; with `lies` its end record says something else. */
export function makeZip(parts: readonly ZipPart[], lies: ZipLies = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = makeEntry(part, offset);
    pieces.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const comment = Buffer.from(lies.comment ?? "");
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.claimedCount ?? parts.length, 8);
  end.writeUInt16LE(lies.claimedCount ?? parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(lies.claimedDirectoryOffset ?? offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, central, end, comment, lies.trailing ?? Buffer.alloc(0)]);
}

function makeEntry(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const data = Buffer.from(part.data as string);
  const method = part.method ?? 8;
  const packed = Buffer.from(part.packed ?? (method === 8 ? deflateRawSync(data, { level: 1 }) : data));
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(part.flags ?? 0x800, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(part.claimedChecksum ?? crc32(data), 10);
  common.writeUInt32LE(part.claimedCompressedSize ?? packed.length, 14);
  common.writeUInt32LE(part.claimedSize ?? data.length, 18);
  const name = Buffer.from(part.name as string);
  const localName = part.localName === undefined ? name : Buffer.from(part.localName);
  common.writeUInt16LE(localName.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, localName, packed]);
  common.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(part.mode ?? 0, 8);
  tail.writeUInt32LE(part.claimedOffset ?? offset, 10);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, name]);
  return { local, central };
}
