// Office files are zip archives stamped with the hour they were made; ours must be the same from run to run.

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, 00:00, the first moment that a zip archive knows. */
const EPOCH = 0x0021_0000;

/** Sets the date of every entry of a zip archive that we made ourselves; throws on anything else. */
export function fixZipDates(archive: Uint8Array): Uint8Array {
  const fixed = archive.slice();
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  let end = fixed.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("not a zip archive");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error("zip directory is damaged");
    view.setUint32(at + 12, EPOCH, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw new Error("zip entry is damaged");
    view.setUint32(local + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}
