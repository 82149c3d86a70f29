/** Text that is HTML already; everything else is escaped on its way in. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template whose every value is escaped, unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  const filled = parts.map((part, index) => part + (index < values.length ? write(values[index] ?? "") : ""));
  return new Markup(filled.join(""));
}

export const nothing = new Markup("");

function write(piece: Piece): string {
  if (piece instanceof Markup) return piece.source;
  if (Array.isArray(piece)) return piece.map(({ source }) => source).join("");
  return String(piece).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
