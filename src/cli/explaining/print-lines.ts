// Lines of an explanation, wrapped to the terminal.

import { Chalk } from "chalk";
import { createMeasure, type Measure } from "../../report/terminal/text-width.ts";
import { wrapText } from "../../report/terminal/wrap-text.ts";
import type { Drawing } from "../output-options.ts";

export type Line =
  | { kind: "title" | "heading" | "quote" | "plain" | "item"; text: string }
  | { kind: "field"; name: string; text: string };

const WIDEST = 100;
const NARROWEST = 20;

export function printLines(lines: readonly Line[], { columns, color, ascii }: Drawing): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const measure = createMeasure(ascii);
  const width = Math.min(columns, WIDEST);
  const hang = (text: string, lead: string) => hangText(text, lead, width, measure);
  const printed = lines.map((line) => {
    switch (line.kind) {
      case "title":
        return paint.bold(line.text);
      case "heading":
        return `\n${paint.bold.cyan(line.text)}`;
      case "quote":
        return hang(line.text, "  ");
      case "item":
        return hang(line.text, "  · ");
      case "field":
        return hang(line.text, `  ${line.name}：`);
      default:
        return hang(line.text, "");
    }
  });
  return `${printed.join("\n")}\n`;
}

/** The first line carries the lead; the others stand below its end. */
function hangText(text: string, lead: string, width: number, measure: Measure): string {
  const indent = " ".repeat(measure(lead));
  const room = Math.max(NARROWEST, width - indent.length);
  const wrapped = text.split("\n").flatMap((line) => wrapText(line, room, measure));
  return wrapped.map((part, index) => (index === 0 ? lead : indent) + part).join("\n");
}
