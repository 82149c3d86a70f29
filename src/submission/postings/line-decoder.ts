// Which encoding a list is written in, and its lines as text. GB18030 reads GBK and GB2312 as well.

import { isAscii, isUtf8 } from "node:buffer";

export type ListEncoding = "UTF-8" | "GB18030";

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const HAN = /\p{Script=Han}/u;
/** Two Han characters in a row, or one beside Chinese punctuation: chance does not make these of GBK bytes. */
const SURELY_CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]{2}/u;
/** What GBK bytes become when they happen to be UTF-8: letters nobody writes in a Chinese list. */
const STRANGE = /[\u0080-\u00b6\u00b8-\u1fff]/u;

/** The encoding of most lines; by its byte order mark if there is one. Null while every byte is ASCII. */
export function detectEncoding(head: Buffer): ListEncoding | null {
  if (head.subarray(0, MARK.length).equals(MARK)) return "UTF-8";
  if (isAscii(head)) return null;
  let votes = 0;
  // The last line may be cut in two.
  const whole = head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
  for (const line of linesIn(whole.length > 0 ? whole : head)) {
    if (isAscii(line)) continue;
    votes += looksLikeUtf8(line) ? 1 : -1;
  }
  return votes >= 0 ? "UTF-8" : "GB18030";
}

/** The lines of what was read ahead; the last may be cut. */
export function* linesIn(head: Buffer): Generator<Buffer> {
  for (let start = 0; start < head.length; ) {
    const found = head.indexOf(10, start);
    const end = found < 0 ? head.length : found;
    yield head.subarray(start, end);
    start = end + 1;
  }
}

function looksLikeUtf8(line: Buffer): boolean {
  if (!isUtf8(line)) {
    // A head that ends inside a character is still UTF-8.
    return [1, 2, 3].some((cut) => line.length > cut && isUtf8(line.subarray(0, -cut)) && HAN.test(line.toString()));
  }
  const text = line.toString("utf8");
  return HAN.test(text) || !STRANGE.test(text);
}

/** Decodes lines in one encoding; what is written in another one is found out. */
export class LineDecoder {
  #encoding: ListEncoding | null;
  readonly #gb = new TextDecoder("gb18030", { fatal: true });

  constructor(encoding: ListEncoding | null) {
    this.#encoding = encoding;
  }

  get encoding(): ListEncoding {
    return this.#encoding ?? "UTF-8";
  }

  /** The line's text, or null when its bytes are not in the encoding of the rest. */
  decode(bytes: Buffer): string | null {
    if (isAscii(bytes)) return bytes.toString("latin1");
    this.#encoding ??= detectEncoding(bytes);
    if (this.#encoding === "UTF-8") return isUtf8(bytes) ? bytes.toString("utf8").replace(/^\ufeff/u, "") : null;
    if (isUtf8(bytes) && SURELY_CHINESE.test(bytes.toString("utf8"))) return null;
    try {
      return this.#gb.decode(bytes);
    } catch {
      return null;
    }
  }
}
