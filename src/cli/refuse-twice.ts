import type { Command } from "commander";
import { words } from "../locale/index.ts";
import { UsageError } from "./usage-error.ts";

/** An option with one value that is given again is refused: the first value, a file to write perhaps, would be lost. */
export function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (!option.required || option.variadic || option.parseArg !== undefined) continue;
    let isGiven = false;
    option.argParser((value) => {
      if (isGiven) throw new UsageError(words.cli.onlyOnce(option.long ?? option.flags));
      isGiven = true;
      return value;
    });
  }
  for (const inner of command.commands) refuseTwice(inner);
}
