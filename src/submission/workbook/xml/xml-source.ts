import { isUtf8 } from "node:buffer";
import type { Allowance, WorkbookBudget } from "../limits/workbook-budget.ts";
import { describeFailure, describeLimit, type WorkbookError } from "../limits/workbook-error.ts";

const AMPERSAND = 0x26;
/** Slices shorter than this are copied by the engine. */
const COPIED_LENGTH = 13;
/** A control character, or the `&` of a reference. */
const NOT_PLAIN = /[^ -%'-\uffff]/;
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
const DECLARED_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/;
/** A reference costs about as much time as an element. */
const REFERENCE_WORK = 3;
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\da-fA-F]+));|&/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * The bytes of an XML part, and a window on them with one character a byte: markup is ASCII and can be looked for without
 * decoding, and only the texts that are wanted are ever decoded. Positions are those of the window.
 */
export class XmlSource {
  readonly part: string;
  markup = "";
  readonly #bytes: Buffer;
  readonly #token: Allowance;
  readonly #work: Allowance;
  #base = 0;
  #reach = 0;

  /** Refuses what is not UTF-8, or says that it is not. */
  constructor(bytes: Buffer, part: string, budget: WorkbookBudget) {
    this.part = part;
    this.#bytes = bytes;
    this.#token = budget.token;
    this.#work = budget.markup;
    if (!isPlainUtf8(bytes)) throw describeFailure("bad-encoding", part);
    this.slide(bytes.toString("latin1", 0, 3) === BYTE_ORDER_MARK ? 3 : 0);
  }

  /** Moves the window so that it begins at a position. */
  slide(position: number): void {
    this.#base += position;
    this.#reach = this.#token.limit * 4;
    this.markup = this.#bytes.toString("latin1", this.#base, this.#base + this.#reach);
  }

  /** From where on the window may not show all of one piece of markup. */
  get horizon(): number {
    return this.#isLast() ? Number.POSITIVE_INFINITY : this.#reach - this.#token.limit;
  }

  /** The error of markup that does not end: nothing is left of the part, or too much has gone by. */
  describeEndless(): WorkbookError {
    return this.#isLast() ? this.describeMalformed() : describeLimit("token", this.#token.limit);
  }

  #isLast(): boolean {
    return this.#base + this.#reach >= this.#bytes.length;
  }

  /** The error of markup that is not well-formed. */
  describeMalformed(): WorkbookError {
    return describeFailure("malformed-xml", this.part);
  }

  /** The text between two positions, its references resolved and its line ends as XML has them. */
  decodeText(start: number, end: number): string {
    if (this.#isShortAndPlain(start, end)) return this.markup.slice(start, end);
    const text = this.#decode(start, end);
    return NOT_PLAIN.test(text) ? this.#resolve(readLines(text)) : text;
  }

  /** An attribute's value, where line ends and tabs count as blanks. */
  decodeAttribute(start: number, end: number): string {
    if (this.#isShortAndPlain(start, end)) return this.markup.slice(start, end);
    const text = this.#decode(start, end);
    return NOT_PLAIN.test(text) ? this.#resolve(readLines(text).replace(/[\t\n]/g, " ")) : text;
  }

  /** The text of a CDATA section, where `&` stands for itself. */
  decodeLiteral(start: number, end: number): string {
    const text = this.#decode(start, end);
    return NOT_PLAIN.test(text) ? this.#refuseControls(readLines(text)) : text;
  }

  /** Most values are: `A1`, `s`, `12`. A slice so short is copied; a longer one would keep all of the markup in memory. */
  #isShortAndPlain(start: number, end: number): boolean {
    if (end - start >= COPIED_LENGTH) return false;
    for (let position = start; position < end; position++) {
      const code = this.markup.charCodeAt(position);
      if (code < 0x20 || code >= 0x7f || code === AMPERSAND) return false;
    }
    return true;
  }

  #decode(start: number, end: number): string {
    this.#token.check(end - start);
    return this.#bytes.toString("utf8", this.#base + start, this.#base + end);
  }

  #refuseControls(text: string): string {
    for (let index = 0; index < text.length; index++) {
      if (!isCharacter(text.charCodeAt(index))) throw this.describeMalformed();
    }
    return text;
  }

  /** Only the five predefined entities and numbers: nothing can be declared, so nothing can expand. */
  #resolve(text: string): string {
    return this.#refuseControls(text).replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
      this.#work.spend(REFERENCE_WORK);
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      const character = name === undefined ? readCodePoint(code) : NAMED.get(name);
      if (character === undefined) throw this.describeMalformed();
      return character;
    });
  }
}

function readLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function isPlainUtf8(bytes: Buffer): boolean {
  const isUtf16 = bytes[0] === 0 || bytes[1] === 0;
  if (isUtf16 || !isUtf8(bytes)) return false;
  const declared = DECLARED_ENCODING.exec(bytes.toString("utf8", 0, 256))?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared);
}

function isCharacter(code: number): boolean {
  return code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function readCodePoint(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isAllowed = isCharacter(code) && !isSurrogate && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
  return isAllowed ? String.fromCodePoint(code) : undefined;
}
