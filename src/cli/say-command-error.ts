import type { CommanderError } from "commander";
import { words } from "../locale/index.ts";

/** Commander's English in the words of our users; the quoted name is kept. */
export function sayCommandError(error: CommanderError): string {
  const name = /'([^']+)'/u.exec(error.message)?.[1] ?? "";
  const meant = /\(Did you mean (?:one of )?([^?]+)\?\)/u.exec(error.message)?.[1] ?? null;
  const sayings: Record<string, (name: string, meant: string | null) => string> = {
    "commander.unknownCommand": words.cli.unknownCommand,
    "commander.unknownOption": words.cli.unknownOption,
    "commander.missingArgument": words.cli.missingArgument,
    "commander.optionMissingArgument": words.cli.optionNeedsValue,
    "commander.invalidArgument": words.cli.invalidValue,
    "commander.excessArguments": words.cli.excessArguments,
  };
  const saying = sayings[error.code];
  if (saying !== undefined) return saying(name, meant);
  return error.code === "commander.help" ? words.cli.chooseCommand : error.message;
}
