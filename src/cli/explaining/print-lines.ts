// Lines of an explanation, wrapped to the terminal.

import { Chalk } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

export type Line =
  | { kind: "title" | "heading" | "quote" | "plain" | "item"; text: string }
  | { kind: "field"; name: string; text: string };

const WIDEST = 100;

export function printLines(lines: readonly Line[], columns: number, color: boolean): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const width = Math.min(columns, WIDEST);
  const printed = lines.map((line) => {
    switch (line.kind) {
      case "title":
        return paint.bold(line.text);
      case "heading":
        return `\n${paint.bold.cyan(line.text)}`;
      case "quote":
        return hang(line.text, "  ", width);
      case "item":
        return hang(line.text, "  · ", width);
      case "field":
        return hang(line.text, `  ${line.name}：`, width);
      default:
        return hang(line.text, "", width);
    }
  });
  return `${printed.join("\n")}\n`;
}

/** The first line carries the lead; the others stand below its end. */
function hang(text: string, lead: string, width: number): string {
  const indent = " ".repeat(stringWidth(lead));
  const wrapped = wrapAnsi(text, Math.max(20, width - indent.length), { hard: true, trim: false }).split("\n");
  return wrapped.map((part, index) => (index === 0 ? lead : indent) + part).join("\n");
}
