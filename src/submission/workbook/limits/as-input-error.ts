import { InputError } from "../../../model/diagnostic.ts";
import { placedAt } from "../../../model/place.ts";
import { WorkbookError } from "./workbook-error.ts";

/** What a workbook refuses, said as a mistake in the file it came from. */
export function asInputError<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const at = placedAt(error.at);
    throw new InputError(file, [{ code: error.code, severity: "error", message: error.message, ...at }]);
  }
}
