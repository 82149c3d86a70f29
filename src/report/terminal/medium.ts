import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import type { Outcome, Verdict } from "../../model/verdict.ts";
import { type Measure, wrapText } from "./wrap-text.ts";

const NARROWEST = 30;
/** Wider lines are hard to read back to their beginning. */
const WIDEST = 120;

type Paint = (text: string) => string;

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
}

export function prepareMedium(options: { columns: number; color: boolean; ascii: boolean }): Medium {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return {
    columns: Math.min(Math.max(Math.floor(options.columns), NARROWEST), WIDEST),
    isAscii: options.ascii,
    // Terminals that need --ascii draw “ ” — · two columns wide.
    measure: (text) => stringWidth(text, { ambiguousIsNarrow: !options.ascii }),
    bold: chalk.bold,
    faint: chalk.dim,
    verdict: verdictPaints(chalk),
    outcome: outcomePaints(chalk),
    arrow: options.ascii ? "->" : "→",
    bar: options.ascii ? "#" : "■",
  };
}

function verdictPaints(chalk: ChalkInstance): Medium["verdict"] {
  return {
    not_met: chalk.red,
    partly_met: chalk.yellow,
    unanswered: chalk.cyan,
    explain: chalk.magenta,
    met: chalk.green,
    not_applicable: chalk.dim,
  };
}

function outcomePaints(chalk: ChalkInstance): Medium["outcome"] {
  return {
    fail: chalk.red,
    unknown: chalk.cyan,
    deviation: chalk.magenta,
    pass: chalk.green,
    not_applicable: chalk.dim,
    noted: chalk.dim,
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
