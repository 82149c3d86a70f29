import { Chalk, type ChalkInstance } from "chalk";
import type { Outcome, Verdict } from "../../model/verdict.ts";
import { createMeasure, type Measure } from "./text-width.ts";

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

/** How to draw on a terminal of this width (within bounds), with or without colours and symbols. */
export function prepareMedium(options: { columns: number; color: boolean; ascii: boolean }): Medium {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return {
    columns: Math.min(Math.max(Math.floor(options.columns), NARROWEST), WIDEST),
    isAscii: options.ascii,
    // Terminals that need --ascii draw “ ” — · two columns wide.
    measure: createMeasure(options.ascii),
    bold: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    verdict: verdictPaints(chalk),
    outcome: outcomePaints(chalk),
    arrow: options.ascii ? "->" : "→",
    bar: options.ascii ? "#" : "■",
    rule: options.ascii ? "=" : "━",
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
