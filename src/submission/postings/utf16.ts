// “Unicode 文本” of Excel and Notepad: UTF-16 with its mark.

/** True for a text that begins with a byte order mark of UTF-16. */
export function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** The same text in UTF-8. */
export function* fromUtf16(chunks: Iterable<Uint8Array>, head: Buffer): Generator<Uint8Array> {
  const decoder = new TextDecoder(head[0] === 0xff ? "utf-16le" : "utf-16be");
  for (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  yield Buffer.from(decoder.decode(), "utf8");
}
