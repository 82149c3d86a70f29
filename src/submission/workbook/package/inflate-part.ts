import { crc32, inflateRawSync } from "node:zlib";
import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import { type CellPlace, describeFailure } from "../limits/workbook-error.ts";
import type { ZipEntry } from "./read-zip-directory.ts";

const STORED = 0;
const DEFLATED = 8;
/** Small parts compress as well as they like: they cannot hurt. */
const FREE_OF_RATIO = 1024 * 1024;

/** The bytes of one part. The claimed size is weighed first, and inflating stops where it turns out to be a lie. */
export function inflatePart(
  archive: Buffer,
  entry: ZipEntry,
  budget: WorkbookBudget,
  locate?: () => CellPlace,
): Buffer {
  if (entry.isEncrypted) throw describeFailure("encrypted");
  budget.part.check(entry.size, locate);
  if (entry.size > FREE_OF_RATIO) budget.ratio.check(entry.size / Math.max(1, entry.end - entry.start), locate);
  budget.total.spend(entry.size, locate);
  const part = unpack(archive.subarray(entry.start, entry.end), entry);
  if (part.length !== entry.size || crc32(part) !== entry.checksum) throw describeFailure("damaged", entry.name);
  return part;
}

function unpack(data: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw describeFailure("damaged", entry.name);
  try {
    // One byte more than claimed lets an honest part be inflated in one piece.
    return inflateRawSync(data, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: Math.max(64, entry.size + 1),
    });
  } catch {
    throw describeFailure("damaged", entry.name);
  }
}
