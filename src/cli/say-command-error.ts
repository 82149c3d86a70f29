import type { CommanderError } from "commander";
import { words } from "../locale/index.ts";

/** Commander's English in the words of our users; the quoted name is kept. */
export function sayCommandError(error: CommanderError): string {
  const name = /'([^']+)'/u.exec(error.message)?.[1] ?? "";
  const sayings: Record<string, (name: string) => string> = {
    "commander.unknownCommand": words.cli.unknownCommand,
    "commander.unknownOption": words.cli.unknownOption,
    "commander.missingArgument": words.cli.missingArgument,
    "commander.optionMissingArgument": words.cli.optionNeedsValue,
    "commander.invalidArgument": words.cli.invalidValue,
    "commander.excessArguments": words.cli.excessArguments,
  };
  const saying = sayings[error.code];
  if (saying !== undefined) return saying(name);
  return error.code === "commander.help" ? words.cli.chooseCommand : error.message;
}
