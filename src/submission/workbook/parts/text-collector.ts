import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import type { CellPlace } from "../limits/workbook-error.ts";
import { unescapeText } from "../xml/unescape-text.ts";
import type { XmlInterest } from "../xml/walk-xml.ts";
import type { XmlAttributes } from "../xml/xml-attributes.ts";

/** Puts together the text of a shared or inline string: plain or in runs, without phonetic readings. */
export class TextCollector {
  readonly #budget: WorkbookBudget;
  readonly #locate: (() => CellPlace) | undefined;
  #text = "";
  #run = "";
  #keepsBlanks = false;

  constructor(budget: WorkbookBudget, locate?: () => CellPlace) {
    this.#budget = budget;
    this.#locate = locate;
  }

  /** Whether to look into an element within the string. */
  open(element: string, attributes: XmlAttributes): XmlInterest {
    if (element === "r") return "enter";
    if (element !== "t") return "skip";
    this.#keepsBlanks = attributes.get("xml:space") === "preserve";
    return "text";
  }

  add(text: string): void {
    this.#budget.string.check(this.#text.length + this.#run.length + text.length, this.#locate);
    this.#budget.text.spend(text.length, this.#locate);
    this.#run += text;
  }

  close(element: string): void {
    if (element !== "t") return;
    // Blanks around a text that does not ask to keep them are layout of the XML, as for Excel.
    this.#text += this.#keepsBlanks ? this.#run : trimLayout(this.#run);
    this.#run = "";
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = "";
    return text;
  }
}

/** A loop, as a pattern for trailing blanks takes the square of their number. Full-width blanks are text. */
function trimLayout(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isLayout(text.charCodeAt(start))) start++;
  while (end > start && isLayout(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isLayout(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
