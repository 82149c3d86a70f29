import type { Place } from "./place.ts";

/**
 * One thing that is wrong with an input or a rule file, said to the person who can mend it.
 * An `error` means that something could not be read or judged (exit code 2); a `warning` does not.
 */
export interface Diagnostic {
  code: string;
  severity: "error" | "warning";
  /** Chinese; ends in what to do next. */
  message: string;
  at?: Place;
}

/** Thrown where nothing at all can be judged; carries what to print. Anything else thrown is a bug and keeps its stack. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];

  constructor(file: string, diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.file = file;
    this.diagnostics = diagnostics;
  }
}
