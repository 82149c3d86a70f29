import { words } from "../locale/index.ts";
import { UsageError } from "./usage-error.ts";

/** The value of a flag that takes 0 to 100; throws a UsageError that names the flag. */
export function readPercent(flag: string, text: string): number {
  const percent = Number(text);
  if (text.trim() === "" || !(percent >= 0 && percent <= 100)) throw new UsageError(words.cli.badPercent(flag, text));
  return percent;
}
