// Results on their way: lines in one file, and beside it a journal of which input each line is for, so that a killed run
// can go on. The results themselves appear whole, by renaming, when everything is judged.

import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { crc32 } from "node:zlib";

/** What is known of a line without reading it. `Note` is what the registry keeps of it. */
export interface LogEntry<Note> {
  name: string;
  sha256: string | null;
  start: number;
  length: number;
  checksum: number;
  note: Note;
}

interface JournalHeader {
  format: "gig-audit/batch-journal/1";
  /** Everything besides the inputs that results depend on. */
  basis: string;
}

const COPY_CHUNK = 1024 * 1024;

export class ResultsLog<Note> {
  readonly #path: string;
  readonly #lines: number;
  readonly #journal: number;
  #end = 0;
  /** Lines taken over from an interrupted run, by the name of their input. */
  readonly known: ReadonlyMap<string, LogEntry<Note>>;

  /** `isResumed` goes on where an interrupted run on the same basis stopped; anything else starts afresh. */
  constructor(path: string, basis: string, isResumed: boolean) {
    this.#path = path;
    const entries = isResumed ? readJournal<Note>(this.#journalPath, basis) : [];
    this.#lines = openSync(this.#linesPath, isResumed && existsSync(this.#linesPath) ? "r+" : "w+");
    const sound = entries.slice(0, countSound(this.#lines, entries));
    const last = sound.at(-1);
    this.#end = last === undefined ? 0 : last.start + last.length;
    ftruncateSync(this.#lines, this.#end);
    const header: JournalHeader = { format: "gig-audit/batch-journal/1", basis };
    // Renamed over the old one: a run that is killed here has lost nothing.
    const fresh = `${this.#journalPath}.new`;
    writeFileSync(fresh, [header, ...sound].map((record) => `${JSON.stringify(record)}\n`).join(""));
    renameSync(fresh, this.#journalPath);
    this.#journal = openSync(this.#journalPath, "a");
    this.known = new Map(sound.map((entry) => [entry.name, entry]));
  }

  get #linesPath(): string {
    return `${this.#path}.part`;
  }

  get #journalPath(): string {
    return `${this.#path}.journal`;
  }

  /** Adds one line, newline included. */
  append(name: string, sha256: string | null, line: Uint8Array, note: Note): LogEntry<Note> {
    const entry = { name, sha256, start: this.#end, length: line.length, checksum: crc32(line), note };
    writeWhole(this.#lines, line, this.#end);
    this.#end += line.length;
    writeWhole(this.#journal, `${JSON.stringify(entry)}\n`);
    return entry;
  }

  /** Puts the lines in order under their final name and forgets the journal. */
  finish(order: readonly LogEntry<Note>[]): void {
    if (this.#isInOrder(order)) {
      fsyncSync(this.#lines);
      closeSync(this.#lines);
      renameSync(this.#linesPath, this.#path);
    } else {
      this.#sortInto(`${this.#path}.sorted`, order);
      closeSync(this.#lines);
      renameSync(`${this.#path}.sorted`, this.#path);
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

  #forget(): void {
    closeSync(this.#journal);
    rmSync(this.#linesPath, { force: true });
    rmSync(this.#journalPath, { force: true });
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
    if ((JSON.parse(head) as JournalHeader).basis !== basis) return [];
    for (const line of lines) if (line !== "") entries.push(JSON.parse(line) as LogEntry<Note>);
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

function writeWhole(handle: number, data: string | Uint8Array, position?: number): void {
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  for (let written = 0; written < bytes.length; )
    written += writeSync(
      handle,
      bytes,
      written,
      bytes.length - written,
      position === undefined ? null : position + written,
    );
}
