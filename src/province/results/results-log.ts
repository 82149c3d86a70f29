// Results on their way: lines in one file, and beside it a journal of which input each line is for, so that a killed run
// can go on. The results themselves appear whole, by renaming, when everything is judged.

import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  writevSync,
} from "node:fs";
import { crc32 } from "node:zlib";

interface LineHead {
  name: string;
  sha256: string | null;
  /** CRC-32 of the line. */
  checksum: number;
}

/** A line on its way into the log, newline included; its note is JSON already. */
export interface NewLine extends LineHead {
  line: Uint8Array;
  note: string;
}

interface PlacedLine extends LineHead {
  start: number;
  length: number;
}

/** What is known of a line without reading it. `Note` is what the registry keeps of it. */
export interface LogEntry<Note> extends PlacedLine {
  note: Note;
}

const FORMAT = "gig-audit/batch-journal/3";

interface JournalHeader {
  format: typeof FORMAT;
  /** Everything besides the inputs that results depend on. */
  basis: string;
}

function pathsOfLog(results: string) {
  return {
    results,
    part: `${results}.part`,
    journal: `${results}.journal`,
    /** The journal of a resumed run until it takes the place of the old one. */
    fresh: `${results}.journal.new`,
    /** Results put in order until they take their name. */
    sorted: `${results}.sorted`,
  };
}

/** Everything that a log with these results writes. */
export function filesOfLog(results: string): string[] {
  return Object.values(pathsOfLog(results));
}

const COPY_CHUNK = 1024 * 1024;

/** Another run has begun to write the same results: of two, only the last may go on. */
export class TakenOver extends Error {}

/** The lines of one run; throws the errors of the file system as they come, and TakenOver. */
export class ResultsLog<Note> {
  readonly #paths: ReturnType<typeof pathsOfLog>;
  readonly #lines: number;
  readonly #journal: number;
  #end = 0;
  /** Lines taken over from an interrupted run, by the name of their input. */
  readonly known: ReadonlyMap<string, LogEntry<Note>>;

  /** `isResumed` goes on where an interrupted run on the same basis stopped; anything else starts afresh. */
  constructor(path: string, basis: string, isResumed: boolean) {
    this.#paths = pathsOfLog(path);
    const { part, journal } = this.#paths;
    const entries = isResumed ? readJournal<Note>(journal, basis) : [];
    // A run that may still be writing keeps its own file.
    if (entries.length === 0) rmSync(part, { force: true });
    this.#lines = openSync(part, existsSync(part) ? "r+" : "w+");
    const sound = entries.slice(0, countSound(this.#lines, entries));
    const last = sound.at(-1);
    this.#end = last === undefined ? 0 : last.start + last.length;
    const header: JournalHeader = { format: FORMAT, basis };
    // Renamed over the old one: a run that is killed here has lost nothing.
    const { fresh } = this.#paths;
    writeFileSync(
      fresh,
      `${JSON.stringify(header)}\n${sound.map(({ note, ...placed }) => recordOf(placed, JSON.stringify(note))).join("")}`,
    );
    renameSync(fresh, journal);
    this.#journal = openSync(journal, "a");
    // Only now does such a run know that it has been taken over, and adds no more.
    ftruncateSync(this.#lines, this.#end);
    this.known = new Map(sound.map((entry) => [entry.name, entry]));
  }

  /** Adds lines; they are on record once this returns. */
  append(added: readonly NewLine[]): LogEntry<Note>[] {
    if (added.length === 0) return [];
    this.#requireOwn();
    const begun = this.#end;
    const entries: LogEntry<Note>[] = [];
    const records: string[] = [];
    for (const { name, sha256, checksum, line, note } of added) {
      const placed = { name, sha256, checksum, start: this.#end, length: line.length };
      this.#end += line.length;
      records.push(recordOf(placed, note));
      entries.push({ ...placed, note: JSON.parse(note) as Note });
    }
    writeTogether(
      this.#lines,
      added.map(({ line }) => line),
      begun,
    );
    writeWhole(this.#journal, Buffer.from(records.join("")));
    return entries;
  }

  /** Puts the lines in order under their final name and forgets the journal. */
  finish(order: readonly LogEntry<Note>[]): void {
    this.#requireOwn();
    const { results, part, sorted } = this.#paths;
    if (this.#isInOrder(order)) {
      fsyncSync(this.#lines);
      closeSync(this.#lines);
      renameSync(part, results);
    } else {
      this.#sortInto(sorted, order);
      closeSync(this.#lines);
      renameSync(sorted, results);
    }
    this.#forget();
  }

  #sortInto(path: string, order: readonly LogEntry<Note>[]): void {
    const target = openSync(path, "w");
    try {
      for (const chunk of this.read(order)) writeWhole(target, chunk);
      fsyncSync(target);
      closeSync(target);
    } catch (error) {
      closeSync(target);
      rmSync(path, { force: true });
      throw error;
    }
  }

  /** The lines of an order, as chunks of bytes. */
  *read(order: readonly LogEntry<Note>[]): Generator<Uint8Array> {
    const chunk = Buffer.allocUnsafe(COPY_CHUNK);
    for (const run of runsOf(order))
      for (let at = run.start; at < run.end; ) {
        const count = readSync(this.#lines, chunk, 0, Math.min(COPY_CHUNK, run.end - at), at);
        if (count === 0) throw new RangeError("results log is shorter than its journal");
        yield chunk.subarray(0, count);
        at += count;
      }
  }

  /** Drops everything, for results that went elsewhere. */
  discard(): void {
    closeSync(this.#lines);
    this.#forget();
  }

  #requireOwn(): void {
    const there = statSync(this.#paths.journal, { bigint: true, throwIfNoEntry: false });
    if (there?.ino !== fstatSync(this.#journal, { bigint: true }).ino) throw new TakenOver();
  }

  #forget(): void {
    closeSync(this.#journal);
    const { part, journal, sorted } = this.#paths;
    for (const path of [part, journal, sorted]) rmSync(path, { force: true });
  }

  #isInOrder(order: readonly LogEntry<Note>[]): boolean {
    const runs = [...runsOf(order)];
    return runs.length <= 1 && (runs[0]?.start ?? 0) === 0 && (runs[0]?.end ?? 0) === this.#end;
  }
}

/** Neighbouring lines together: most of a log is in order already. */
function* runsOf(order: readonly { start: number; length: number }[]): Generator<{ start: number; end: number }> {
  let run: { start: number; end: number } | undefined;
  for (const { start, length } of order) {
    if (run?.end === start) run.end += length;
    else {
      if (run !== undefined) yield run;
      run = { start, end: start + length };
    }
  }
  if (run !== undefined) yield run;
}

/** Entries up to the first line that was torn. */
function readJournal<Note>(path: string, basis: string): LogEntry<Note>[] {
  if (!existsSync(path)) return [];
  const entries: LogEntry<Note>[] = [];
  const [head = "", ...lines] = readFileSync(path, "utf8").split("\n");
  try {
    const header = JSON.parse(head) as JournalHeader;
    if (header.format !== FORMAT || header.basis !== basis) return [];
    for (const line of lines) if (line !== "") entries.push(entryOf<Note>(line));
  } catch {
    // The last line of a killed run; what came before it is whole.
  }
  return entries;
}

/** How many entries have their line whole in the file: after a power cut the journal may be ahead of it. */
function countSound<Note>(lines: number, entries: readonly LogEntry<Note>[]): number {
  let end = 0;
  for (const [index, { start, length, checksum }] of entries.entries()) {
    const line = Buffer.allocUnsafe(length);
    if (start !== end || readSync(lines, line, 0, length, start) !== length || crc32(line) !== checksum) return index;
    end = start + length;
  }
  return entries.length;
}

function recordOf(placed: PlacedLine, note: string): string {
  return `[${JSON.stringify(placed)},${note}]\n`;
}

function entryOf<Note>(record: string): LogEntry<Note> {
  const [placed, note] = JSON.parse(record) as [PlacedLine, Note];
  return { ...placed, note };
}

function writeTogether(handle: number, pieces: readonly Uint8Array[], position: number): void {
  const written = writevSync(handle, pieces, position);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (written < length) writeWhole(handle, Buffer.concat(pieces).subarray(written), position + written);
}

function writeWhole(handle: number, bytes: Uint8Array, position?: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(
      handle,
      bytes,
      written,
      bytes.length - written,
      position === undefined ? null : position + written,
    );
}
