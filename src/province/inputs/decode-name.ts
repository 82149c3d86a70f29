import { isUtf8 } from "node:buffer";

const DIRECTION_OR_CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A file name from its bytes: UTF-8 where they are, else GBK, which Chinese Windows and old archivers write. */
export function decodeName(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030").decode(bytes);
}

/** A name as it may be shown: without control and direction marks. */
export function showName(name: string): string {
  return name.replace(DIRECTION_OR_CONTROL, "");
}
