// Lines of an explanation, wrapped to the terminal.

import { Chalk } from "chalk";
import { createMeasure } from "../../report/terminal/text-width.ts";
import { wrapText } from "../../report/terminal/wrap-text.ts";

export type Line =
  | { kind: "title" | "heading" | "quote" | "plain" | "item"; text: string }
  | { kind: "field"; name: string; text: string };

const WIDEST = 100;
const NARROWEST = 20;
const measure = createMeasure(false);

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
  const indent = " ".repeat(measure(lead));
  const room = Math.max(NARROWEST, width - indent.length);
  const wrapped = text.split("\n").flatMap((line) => wrapText(line, room, measure));
  return wrapped.map((part, index) => (index === 0 ? lead : indent) + part).join("\n");
}
