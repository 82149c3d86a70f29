// One XML part, from bytes to calls. A scanner of our own: it makes no objects for what nobody asks to see.

import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import { type CellPlace, describeFailure, type WorkbookError } from "../limits/workbook-error.ts";
import { NamespaceScope } from "./namespace-scope.ts";
import { XmlAttributes } from "./xml-attributes.ts";
import { XmlSource } from "./xml-source.ts";

/** What to do with an element: pass over it and all in it, look inside, or look inside and read its own text. */
export type XmlInterest = "skip" | "enter" | "text";

export interface XmlVisitor {
  /** Namespaces whose elements are shown; without it all are. Elements in no namespace are always shown. */
  namespaces?: ReadonlySet<string>;
  /** Called with the name without its prefix; letters beyond ASCII are shown byte by byte, as no known name has any. */
  open(name: string, attributes: XmlAttributes): XmlInterest;
  /** Text comes in pieces. */
  text?(text: string): void;
  /** Called for every element that was not skipped. */
  close?(name: string): void;
  /** Where reading stands, for an error that has to do with the size of the part. */
  readonly locate?: () => CellPlace;
}

/** Shows a part to a visitor; throws a WorkbookError for what is not plain, well-formed UTF-8 XML within the limits. */
export function walkXml(bytes: Buffer, part: string, budget: WorkbookBudget, visitor: XmlVisitor): void {
  new XmlWalk(new XmlSource(bytes, part, budget), budget, visitor).run();
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const LESS = 0x3c;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const NAMESPACE = "xmlns";
/** An element costs about as much time as three attributes. */
const ELEMENT_WORK = 3;

class XmlWalk {
  readonly #source: XmlSource;
  #markup: string;
  #horizon: number;
  readonly #budget: WorkbookBudget;
  readonly #visitor: XmlVisitor;
  readonly #scope: NamespaceScope;
  readonly #attributes: XmlAttributes;
  /** Of the elements that are open: their names as written and without prefix, and whether their text is wanted. */
  readonly #names: string[] = [];
  readonly #localNames: string[] = [];
  readonly #isText: boolean[] = [];
  #depth = 0;
  #skippedFrom = 0;
  #hasRoot = false;

  constructor(source: XmlSource, budget: WorkbookBudget, visitor: XmlVisitor) {
    this.#source = source;
    this.#markup = source.markup;
    this.#horizon = source.horizon;
    this.#budget = budget;
    this.#visitor = visitor;
    this.#scope = new NamespaceScope(visitor.namespaces);
    this.#attributes = new XmlAttributes(source, budget);
  }

  run(): void {
    let position = 0;
    for (let less = this.#findLess(0); less !== -1; less = this.#findLess(position)) {
      if (less > position) this.#showText(position, less);
      position = this.#reserve(this.#readMarkup(this.#reserve(less)));
    }
    if (!this.#hasRoot || this.#depth > 0 || this.#horizon < this.#markup.length) throw this.#source.describeEndless();
    this.#showText(position, this.#markup.length);
  }

  /** Where markup begins next: as a rule, at once. */
  #findLess(from: number): number {
    return this.#markup.charCodeAt(from) === LESS ? from : this.#markup.indexOf("<", from);
  }

  /** Brings what begins at a position into the window, as far as it may reach; its position from then on. */
  #reserve(position: number): number {
    if (position <= this.#horizon) return position;
    this.#source.slide(position);
    this.#markup = this.#source.markup;
    this.#horizon = this.#source.horizon;
    return 0;
  }

  /** Reads what begins at a `<`; where it ends. */
  #readMarkup(less: number): number {
    switch (this.#markup.charCodeAt(less + 1)) {
      case SLASH:
        return this.#readClose(less + 2);
      case QUESTION:
        return this.#find("?>", less + 2) + 2;
      case BANG:
        return this.#readDeclaration(less);
      default:
        return this.#readOpen(less + 1);
    }
  }

  #readDeclaration(less: number): number {
    if (this.#markup.startsWith("<!--", less)) return this.#find("-->", less + 4) + 3;
    if (this.#markup.startsWith("<!DOCTYPE", less)) throw describeFailure("doctype", this.#source.part);
    if (!this.#markup.startsWith("<![CDATA[", less) || this.#depth === 0) throw this.#source.describeMalformed();
    const end = this.#find("]]>", less + 9);
    // What looks like a reference is plain text here.
    if (this.#isTextWanted()) this.#visitor.text?.(this.#source.decodeLiteral(less + 9, end));
    return end + 3;
  }

  #showText(start: number, end: number): void {
    if (this.#isTextWanted()) this.#visitor.text?.(this.#source.decodeText(start, end));
    else if (this.#depth === 0 && this.#skipBlanks(start) < end) throw this.#source.describeMalformed();
  }

  #isTextWanted(): boolean {
    return this.#depth > 0 && this.#skippedFrom === 0 && this.#isText[this.#depth] === true;
  }

  #readOpen(nameStart: number): number {
    const nameEnd = this.#readName(nameStart);
    if (this.#depth === 0 && this.#hasRoot) throw this.#source.describeMalformed();
    this.#hasRoot = true;
    this.#depth++;
    this.#budget.depth.check(this.#depth);
    const end = this.#readAttributes(nameEnd);
    this.#budget.markup.spend(ELEMENT_WORK + this.#attributes.count, this.#visitor.locate);
    const isEmpty = this.#markup.charCodeAt(end) === SLASH;
    if (isEmpty && this.#markup.charCodeAt(end + 1) !== GREATER) throw this.#describeError(end + 1);
    this.#show(this.#markup.slice(nameStart, nameEnd));
    if (isEmpty) this.#closeLast();
    return end + (isEmpty ? 2 : 1);
  }

  #show(name: string): void {
    this.#names[this.#depth] = name;
    if (this.#skippedFrom > 0) return;
    const localName = this.#scope.findLocalName(name);
    const interest = localName === null ? "skip" : this.#visitor.open(localName, this.#attributes);
    if (interest === "skip") this.#skippedFrom = this.#depth;
    this.#localNames[this.#depth] = localName ?? "";
    this.#isText[this.#depth] = interest === "text";
  }

  #readClose(nameStart: number): number {
    const name = this.#names[this.#depth] ?? "";
    const end = this.#skipBlanks(nameStart + name.length);
    const isMatch = this.#markup.startsWith(name, nameStart) && this.#markup.charCodeAt(end) === GREATER;
    if (this.#depth === 0 || !isMatch) throw this.#describeError(end);
    this.#closeLast();
    return end + 1;
  }

  #closeLast(): void {
    if (this.#skippedFrom === 0) this.#visitor.close?.(this.#localNames[this.#depth] ?? "");
    else if (this.#skippedFrom === this.#depth) this.#skippedFrom = 0;
    this.#scope.leave(this.#depth);
    this.#depth--;
  }

  /** Reads attributes up to the `>` or `/` that ends the tag. */
  #readAttributes(from: number): number {
    this.#attributes.clear();
    let position = from;
    while (true) {
      const start = this.#skipBlanks(position);
      const code = this.#markup.charCodeAt(start);
      if (code === GREATER || code === SLASH) return start;
      if (start === position) throw this.#describeError(start);
      position = this.#readAttribute(start);
    }
  }

  #readAttribute(nameStart: number): number {
    const nameEnd = this.#readName(nameStart);
    const equals = this.#skipBlanks(nameEnd);
    const open = this.#skipBlanks(equals + 1);
    const quote = this.#markup.charCodeAt(open);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    if (this.#markup.charCodeAt(equals) !== EQUALS || !isQuoted) throw this.#describeError(open);
    const close = this.#find(quote === QUOTE ? '"' : "'", open + 1);
    this.#attributes.add(nameStart, nameEnd, open + 1, close);
    if (this.#isDeclaration(nameStart, nameEnd)) {
      const name = this.#markup.slice(nameStart, nameEnd);
      this.#scope.declare(name, this.#source.decodeAttribute(open + 1, close), this.#depth);
    }
    return close + 1;
  }

  #isDeclaration(nameStart: number, nameEnd: number): boolean {
    const { length } = NAMESPACE;
    if (nameEnd - nameStart < length || !this.#markup.startsWith(NAMESPACE, nameStart)) return false;
    return nameEnd === nameStart + length || this.#markup.charCodeAt(nameStart + length) === COLON;
  }

  #readName(start: number): number {
    let end = start;
    while (isNameCode(this.#markup.charCodeAt(end))) end++;
    if (end === start) throw this.#describeError(end);
    return end;
  }

  /** Beyond the window it is not known whether markup is wrong, only that it is too long. */
  #describeError(position: number): WorkbookError {
    return position < this.#markup.length ? this.#source.describeMalformed() : this.#source.describeEndless();
  }

  #skipBlanks(from: number): number {
    let position = from;
    while (isBlank(this.#markup.charCodeAt(position))) position++;
    return position;
  }

  #find(text: string, from: number): number {
    const found = this.#markup.indexOf(text, from);
    if (found === -1) throw this.#source.describeEndless();
    return found;
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Letters, digits, `:` `_` `.` `-` and everything beyond ASCII. */
function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x3a) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e ||
    code >= 0x80
  );
}
