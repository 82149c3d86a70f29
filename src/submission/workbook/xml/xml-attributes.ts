import type { Allowance, WorkbookBudget } from "../limits/workbook-budget.ts";
import type { XmlSource } from "./xml-source.ts";

/** Where a name and a value begin and end. */
const POSITIONS = 4;

/** The attributes of the element being shown: read when asked for, and gone with the next element. */
export class XmlAttributes {
  readonly #source: XmlSource;
  readonly #allowance: Allowance;
  readonly #positions: number[] = [];
  #count = 0;

  constructor(source: XmlSource, budget: WorkbookBudget) {
    this.#source = source;
    this.#allowance = budget.attributes;
  }

  /** The value under a name written with its prefix; refuses a second one under that name. */
  get(name: string): string | undefined {
    const { markup } = this.#source;
    const { length } = name;
    const first = name.charCodeAt(0);
    let found = -1;
    for (let index = 0; index < this.#count; index++) {
      const start = this.#at(index, 0);
      if (this.#at(index, 1) - start !== length || markup.charCodeAt(start) !== first) continue;
      if (length > 1 && !markup.startsWith(name, start)) continue;
      if (found !== -1) throw this.#source.describeMalformed();
      found = index;
    }
    return found === -1 ? undefined : this.#readValue(found);
  }

  /** The value under a name that has some prefix: which one is the file's own choice. */
  getPrefixed(localName: string): string | undefined {
    const ending = `:${localName}`;
    for (let index = 0; index < this.#count; index++) {
      if (this.#source.markup.slice(this.#at(index, 0), this.#at(index, 1)).endsWith(ending))
        return this.#readValue(index);
    }
    return undefined;
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  /** Notes an attribute by where its name and value stand. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    this.#allowance.check(this.#count + 1);
    const first = this.#count * POSITIONS;
    this.#positions[first] = nameStart;
    this.#positions[first + 1] = nameEnd;
    this.#positions[first + 2] = valueStart;
    this.#positions[first + 3] = valueEnd;
    this.#count++;
  }

  #at(index: number, position: number): number {
    return this.#positions[index * POSITIONS + position] ?? 0;
  }

  #readValue(index: number): string {
    return this.#source.decodeAttribute(this.#at(index, 2), this.#at(index, 3));
  }
}
