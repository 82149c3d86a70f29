// What a file is, from its first bytes and its table of contents; its extension is not asked.

import type { ZipDirectory } from "./read-zip-directory.ts";

/**
 * `xls` covers .et of WPS as well (same container, same stream); `encrypted` is a password-protected workbook;
 * `ole` and `zip` are those containers with something else in them, or damaged.
 */
export type SpreadsheetKind =
  | "empty"
  | "xlsx"
  | "xlsb"
  | "xls"
  | "ods"
  | "encrypted"
  | "ole"
  | "zip"
  | "html"
  | "xml"
  | "text"
  | "unknown";

const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06"];
const OLE_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const OLE_ENTRY = 128;
const HEAD = 4096;
/** A character that no text has. */
const CONTROL = /[^\t\n\v\f\r -\uffff]/;

/** Whether a file is for the reader of workbooks to read, or to refuse: YAML and JSON are not. Never throws. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  const kind = recogniseContainer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return kind !== "text" && kind !== "empty" && kind !== "unknown";
}

/** The kind as far as it shows without opening a zip. */
export function recogniseContainer(bytes: Buffer): Exclude<SpreadsheetKind, "xlsx" | "xlsb" | "ods"> {
  if (bytes.length === 0) return "empty";
  if (ZIP_STARTS.includes(bytes.toString("latin1", 0, 4))) return "zip";
  if (bytes.subarray(0, OLE_START.length).equals(OLE_START)) return recogniseOle(bytes);
  const head = decodeHead(bytes.subarray(0, HEAD)).trimStart().toLowerCase();
  if (CONTROL.test(head)) return "unknown";
  if (/^(<!doctype html|<html|<head|<meta|<table|<style|<body|mime-version:)/.test(head)) return "html";
  if (head.startsWith("<?xml")) return head.includes("<html") ? "html" : "xml";
  return "text";
}

/** The kind of a zip from the names in it. */
export function recognisePackage(entries: ZipDirectory): "xlsx" | "xlsb" | "ods" | "zip" {
  if (entries.has("xl/workbook.bin")) return "xlsb";
  if (entries.has("mimetype") && entries.has("content.xml")) return "ods";
  const isOffice = entries.has("[content_types].xml") || entries.has("_rels/.rels");
  const isOther = entries.has("word/document.xml") || entries.has("ppt/presentation.xml");
  return isOffice && !isOther ? "xlsx" : "zip";
}

/** Looks for the streams that tell: entries of the directory stand at multiples of 128 bytes. */
function recogniseOle(bytes: Buffer): "encrypted" | "xls" | "ole" {
  let kind: "xls" | "ole" = "ole";
  for (let entry = 512; entry + OLE_ENTRY <= bytes.length; entry += OLE_ENTRY) {
    const nameLength = bytes.readUInt16LE(entry + 64);
    if (nameLength < 10 || nameLength > 64) continue;
    const name = bytes.toString("utf16le", entry, entry + nameLength - 2);
    if (name === "EncryptedPackage") return "encrypted";
    if (name === "Workbook" || name === "Book") kind = "xls";
  }
  return kind;
}

function decodeHead(head: Buffer): string {
  const mark = head.toString("latin1", 0, 2);
  if (mark === "\xff\xfe") return head.toString("utf16le", 2);
  return head.toString("latin1").replace(/^\xef\xbb\xbf/, "");
}
