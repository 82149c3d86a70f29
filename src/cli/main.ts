// Starts the program. Mistakes people make end in a sentence and exit code 2; bugs show their stack.

import { CommanderError } from "commander";
import { words } from "../locale/index.ts";
import { InputError } from "../model/diagnostic.ts";
import { say } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { createProgram } from "./program.ts";
import { sayCommandError } from "./say-command-error.ts";
import { sayInputError } from "./say-input-error.ts";
import { UsageError } from "./usage-error.ts";

function report(error: unknown): void {
  process.exitCode = EXIT.notJudged;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) process.exitCode = EXIT.clean;
    else say(sayCommandError(error));
  } else if (error instanceof UsageError) say(error.message);
  else if (error instanceof InputError) say(sayInputError(error));
  else if (error instanceof Error && error.name === "RuleSetError") say(`${words.cli.brokenRules}\n${error.message}`);
  else say(`${words.cli.bug}\n${error instanceof Error ? error.stack : String(error)}`);
}

// Everything has been written by now; leaving at once spares Node taking its memory apart.
createProgram(process.argv[2])
  .parseAsync()
  .catch(report)
  .then(() => process.exit());
