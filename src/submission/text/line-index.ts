import type { TextPlace } from "../../model/place.ts";

const LF = 10;
const CR = 13;

/** Turns offsets of a text into lines and columns, both from 1. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];
  /** The line asked for last: most often the next is the same or one further. */
  #last = 0;

  constructor(text: string) {
    this.#text = text;
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      const isEnd = code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF);
      if (isEnd) this.#starts.push(offset + 1);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  placeOf(offset: number): TextPlace {
    if (!this.#holds(this.#last, offset)) {
      this.#last = this.#holds(this.#last + 1, offset) ? this.#last + 1 : this.#find(offset);
    }
    return { line: this.#last + 1, column: offset - (this.#starts[this.#last] ?? 0) + 1 };
  }

  #holds(line: number, offset: number): boolean {
    const start = this.#starts[line] ?? Number.POSITIVE_INFINITY;
    return start <= offset && offset < (this.#starts[line + 1] ?? Number.POSITIVE_INFINITY);
  }

  #find(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of a line. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The line without its end; empty for one that does not exist. */
  textOf(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/[\r\n]+$/, "");
  }
}
