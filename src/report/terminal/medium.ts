import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import type { Outcome, Verdict } from "../../model/verdict.ts";
import { type Measure, wrapText } from "./wrap-text.ts";

const NARROWEST = 30;
/** Wider lines are hard to read back to their beginning. */
const WIDEST = 120;

export type Paint = (text: string) => string;

/** What is written on: how wide, with which characters, in which colours. */
export interface Medium {
  columns: number;
  isAscii: boolean;
  measure: Measure;
  bold: Paint;
  faint: Paint;
  verdict: Readonly<Record<Verdict, Paint>>;
  outcome: Readonly<Record<Outcome, Paint>>;
  arrow: string;
  bar: string;
  /** Between two reports. */
  rule: string;
}

export function prepareMedium(options: { columns: number; color: boolean; ascii: boolean }): Medium {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return {
    columns: Math.min(Math.max(Math.floor(options.columns), NARROWEST), WIDEST),
    isAscii: options.ascii,
    // Terminals that need --ascii draw “ ” — · two columns wide.
    measure: createMeasure(!options.ascii),
    bold: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    verdict: verdictPaints(chalk),
    outcome: outcomePaints(chalk),
    arrow: options.ascii ? "->" : "→",
    bar: options.ascii ? "#" : "■",
    rule: options.ascii ? "=" : "━",
  };
}

const COLOUR = /\u001b\[\d+m/gu;

/** Sums up characters, each measured once: cleaned text has no sequences that are narrower than their parts. */
function createMeasure(ambiguousIsNarrow: boolean): Measure {
  const known = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const character of text.replace(COLOUR, "")) {
      let size = known.get(character);
      if (size === undefined) {
        size = stringWidth(character, { ambiguousIsNarrow });
        known.set(character, size);
      }
      width += size;
    }
    return width;
  };
}

function verdictPaints(chalk: ChalkInstance): Medium["verdict"] {
  return {
    not_met: (text) => chalk.red(text),
    partly_met: (text) => chalk.yellow(text),
    unanswered: (text) => chalk.cyan(text),
    explain: (text) => chalk.magenta(text),
    met: (text) => chalk.green(text),
    not_applicable: (text) => chalk.dim(text),
  };
}

function outcomePaints(chalk: ChalkInstance): Medium["outcome"] {
  return {
    fail: (text) => chalk.red(text),
    unknown: (text) => chalk.cyan(text),
    deviation: (text) => chalk.magenta(text),
    pass: (text) => chalk.green(text),
    not_applicable: (text) => chalk.dim(text),
    noted: (text) => chalk.dim(text),
  };
}

export interface Lead {
  text: string;
  paint?: Paint;
}

/** Text wrapped to `width`, after a lead that its further lines are indented by. */
export function hangText(
  lead: Lead,
  text: string,
  width: number,
  medium: Medium,
  paint: Paint = (line) => line,
): string[] {
  const indent = medium.measure(lead.text);
  const paintLead = lead.paint ?? ((line: string) => line);
  return wrapText(text, Math.max(width - indent, 2), medium.measure).map(
    (line, index) => `${index === 0 ? paintLead(lead.text) : " ".repeat(indent)}${paint(line)}`,
  );
}

/** Fills up with spaces to a number of columns. */
export function padText(text: string, width: number, medium: Medium): string {
  return text + " ".repeat(Math.max(width - medium.measure(text), 0));
}
