import { isUtf8 } from "node:buffer";
import { type Diagnostic, InputError } from "../../model/diagnostic.ts";
import type { SubmissionCode } from "../problems/codes.ts";
import { describeProblem, type ProblemDetails } from "../problems/describe-problem.ts";
import { LineIndex } from "./line-index.ts";
import { SOURCE_LIMITS } from "./source-limits.ts";

/** A decoded file, with warnings about what had to be left out. */
export interface DecodedText {
  text: string;
  diagnostics: readonly Diagnostic[];
}

const HEADERS: readonly (readonly [
  code: "encoding-utf16" | "file-archive" | "file-binary",
  bytes: readonly number[],
])[] = [
  ["encoding-utf16", [0xff, 0xfe]],
  ["encoding-utf16", [0xfe, 0xff]],
  ["file-archive", [0x50, 0x4b, 0x03, 0x04]],
  ["file-archive", [0xd0, 0xcf, 0x11, 0xe0]],
  // A scan: text as far as it goes, for a reader of text.
  ["file-binary", [0x25, 0x50, 0x44, 0x46]],
  ["file-binary", [0xff, 0xd8, 0xff]],
];

/** What no text file needs; half of it would stop the parser, the other half a terminal. */
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const LAST_END_MARK = /\u001a\s*$/;
/** Share of characters that decoded GBK must have in common with ordinary Chinese text. */
const ORDINARY_SHARE = 0.95;
const ORDINARY = /[\t\n\r -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e“”‘’—…·×㎡]/g;
/** Enough to tell an encoding by. */
const SAMPLE_BYTES = 65_536;

/**
 * Bytes of a self-report → text: UTF-8 with or without a byte order mark.
 * Throws an InputError for anything else, saying what it is and how to save it.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const fail = <Code extends SubmissionCode>(code: Code, ...details: ProblemDetails<Code>) =>
    new InputError(file, [describeProblem(code, undefined, ...details)]);
  if (bytes.length > SOURCE_LIMITS.bytes) throw fail("file-too-large", `${SOURCE_LIMITS.bytes / 1024 / 1024} MB`);
  const header = HEADERS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (header !== undefined) throw fail(header[0]);
  if (bytes.includes(0)) throw fail(looksLikeUtf16(bytes) ? "encoding-utf16" : "file-binary");
  const text = decodeUtf8(bytes);
  if (text === null) throw looksLikeGbk(bytes) ? fail("encoding-gbk") : fail("encoding-invalid", findBadLine(bytes));
  if (text.trim() === "") throw fail("file-empty");
  return blankControls(text);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** UTF-16 without a mark: nearly every second byte of ASCII text is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) === 0;
}

function looksLikeGbk(bytes: Uint8Array): boolean {
  // A cut inside a character only spoils the last one.
  const text = new TextDecoder("gb18030").decode(bytes.subarray(0, SAMPLE_BYTES));
  const ordinary = text.match(ORDINARY)?.length ?? 0;
  return /[\u4e00-\u9fff]/.test(text) && ordinary >= text.length * ORDINARY_SHARE;
}

function findBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  return new LineIndex(text).placeOf(Math.max(0, text.indexOf("\ufffd"))).line;
}

/** Control characters become blanks of the same length, so that places stay true. */
function blankControls(text: string): DecodedText {
  const body = text.replace(LAST_END_MARK, "");
  const found = body.match(CONTROL);
  if (found === null) return { text: body, diagnostics: [] };
  const at = new LineIndex(body).placeOf(body.search(CONTROL));
  return {
    text: body.replace(CONTROL, " "),
    diagnostics: [describeProblem("control-characters", at, found.length)],
  };
}
