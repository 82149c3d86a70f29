// Any file of postings → its postings, one after the other. What the file is shows in its first bytes and its name.

import { isUtf8 } from "node:buffer";
import { InputError } from "../../model/diagnostic.ts";
import type { ListItem } from "../../model/postings/posting-list.ts";
import type { PostingContentKind } from "../../model/postings/wording-finding.ts";
import { detectEncoding, LineDecoder, linesIn } from "./line-decoder.ts";
import { describeListProblem } from "./list-problem.ts";
import { noteFormulas } from "./note-formulas.ts";
import { DELIMITERS, parseRecord, readRecords } from "./parse-record.ts";
import { peekChunks } from "./peek-chunks.ts";
import { LIST_LIMITS, type PostingSource, writeMebibytes } from "./posting-source.ts";
import { readSentences } from "./read-sentences.ts";
import { readSheets } from "./read-sheets.ts";
import { readTable } from "./read-table.ts";
import { readTreeList } from "./read-tree-list.ts";
import { type ColumnReader, compileColumns } from "./recognise-columns.ts";
import type { TableItem } from "./table-row.ts";
import { readTextLines } from "./text-line.ts";
import { fromUtf16, isUtf16 } from "./utf16.ts";

const CONTAINERS = [Buffer.from("PK\x03\x04", "latin1"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];
const HEADING_LINES = 20;
/** How JSON, a list of mappings, or a document of YAML begins. */
const TREE_START = /^(?:\[|\{\s*(?:"|$)|---$)/u;
/** `- 岗位: 保洁` */
const FIRST_KEY = /^-\s+([^:：]{1,24}):(?:\s|$)/u;
/** `岗位列表:`, with the list below. */
const KEY_ALONE = /^[^:：,，]{1,24}:$/u;

export type ReadPostings = (source: PostingSource) => Generator<ListItem>;

/** Compiles the reader; `labels` are the names that the standard's content rules know for the six contents. */
export function compilePostingReader(labels: Readonly<Record<PostingContentKind, readonly string[]>>): ReadPostings {
  const reader = compileColumns(labels);
  return (source) => readList(source, reader);
}

/** Throws an InputError when nothing of the file can be read. */
function* readList({ file, size, chunks: given }: PostingSource, reader: ColumnReader): Generator<ListItem> {
  if (size !== null && size > LIST_LIMITS.bytes) throw tooLarge(file, LIST_LIMITS.bytes);
  const limited = limitBytes(given, file);
  const first = peekChunks(limited);
  const { head, chunks } = isUtf16(first.head) ? peekChunks(fromUtf16(first.chunks, first.head)) : first;
  if (CONTAINERS.some((start) => head.subarray(0, start.length).equals(start))) {
    yield* readSheets(joinChunks(chunks, file, LIST_LIMITS.bytes), reader, file);
    return;
  }
  if (head.includes(0)) throw new InputError(file, [describeListProblem("list-binary", undefined)]);
  const encoding = detectEncoding(head);
  const early = firstLines(head, encoding);
  const delimiter = findDelimiter(early, reader);
  if (isTree(file, early, delimiter, reader)) {
    yield* readTreeList(decodeWhole(joinChunks(chunks, file, LIST_LIMITS.tree)), reader, file);
    return;
  }
  const lines = readTextLines(chunks, encoding);
  if (delimiter === null && !/\.[ct]sv$/iu.test(file)) yield* readSentences(lines, file);
  else yield* readTable(noted(readRecords(lines, delimiter ?? countDelimiters(early))), reader, file);
}

function* limitBytes(chunks: Iterable<Uint8Array>, file: string): Generator<Uint8Array> {
  let total = 0;
  for (const chunk of chunks) {
    total += chunk.length;
    if (total > LIST_LIMITS.bytes) throw tooLarge(file, LIST_LIMITS.bytes);
    yield chunk;
  }
}

function tooLarge(file: string, limit: number): InputError {
  return new InputError(file, [describeListProblem("list-too-large", undefined, writeMebibytes(limit))]);
}

function joinChunks(chunks: Iterable<Uint8Array>, file: string, limit: number): Buffer {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const chunk of chunks) {
    total += chunk.length;
    if (total > limit) throw tooLarge(file, limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts, total);
}

function decodeWhole(bytes: Buffer): string {
  const text = isUtf8(bytes) ? bytes.toString("utf8") : new TextDecoder("gb18030").decode(bytes);
  return text.replace(/^\ufeff/u, "");
}

/** The first lines that can be read and say something. */
function firstLines(head: Buffer, encoding: ReturnType<typeof detectEncoding>): string[] {
  const decoder = new LineDecoder(encoding);
  const lines: string[] = [];
  for (const line of linesIn(head)) {
    if (lines.length === HEADING_LINES) break;
    const text = decoder.decode(line)?.trim() ?? "";
    if (text !== "") lines.push(text);
  }
  return lines;
}

/** The delimiter that parts a row of known headings; null where no line is one. */
function findDelimiter(lines: readonly string[], reader: ColumnReader): string | null {
  for (const line of lines) {
    for (const delimiter of DELIMITERS) {
      const parsed = line.includes(delimiter) ? parseRecord(line, delimiter, false) : "open";
      const known = typeof parsed === "string" ? [] : parsed.cells.filter((cell) => reader.find(cell.trim()));
      if (known.length >= 2) return delimiter;
    }
  }
  return null;
}

function countDelimiters(lines: readonly string[]): string {
  const count = (delimiter: string) => (lines[0] ?? "").split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ",";
}

/** By its name; without one (standard input) by how it begins. */
function isTree(file: string, lines: readonly string[], delimiter: string | null, reader: ColumnReader): boolean {
  if (/\.(?:ya?ml|json)$/iu.test(file)) return true;
  if (/\.(?:[ct]sv|txt)$/iu.test(file) || delimiter !== null) return false;
  const first = lines.find((line) => !line.startsWith("#")) ?? "";
  if (TREE_START.test(first) || KEY_ALONE.test(first)) return true;
  const key = FIRST_KEY.exec(first)?.[1];
  return key !== undefined && reader.find(key.trim()) !== undefined;
}

function* noted(rows: Iterable<TableItem>): Generator<TableItem> {
  for (const row of rows) yield "cells" in row ? noteFormulas(row) : row;
}
