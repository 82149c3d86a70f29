const NEWLINE = 0x0a;
/** Enough for most lines. */
const USUAL = 128 * 1024;
/** Room for a line like none other is not kept. */
const LARGEST_KEPT = 1024 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit, and for our lines seldom more than two. */
const WIDEST = 3;

/** Text → UTF-8 with a newline behind it, in a buffer out of `spare` where one is large enough. */
export function createLineEncoder(spare: ArrayBuffer[]): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();

  const encodeInto = (text: string, room: ArrayBuffer): Uint8Array<ArrayBuffer> | null => {
    const line = new Uint8Array(room);
    const { read, written } = encoder.encodeInto(text, line);
    if (read < text.length || written === line.length) return null;
    line[written] = NEWLINE;
    return line.subarray(0, written + 1);
  };

  return (text) => {
    const used = spare.pop();
    const line = used === undefined || used.byteLength > LARGEST_KEPT ? null : encodeInto(text, used);
    if (line !== null) return line;
    const fresh = encodeInto(text, new ArrayBuffer(Math.max(USUAL, text.length * WIDEST + 1)));
    if (fresh === null) throw new RangeError("text has more bytes than UTF-8 allows");
    return fresh;
  };
}
