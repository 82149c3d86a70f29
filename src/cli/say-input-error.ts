import type { InputError } from "../model/diagnostic.ts";
import { writePlace } from "../model/place.ts";

/** One line for each thing that is wrong: place, what, what to do. */
export function sayInputError(error: InputError): string {
  return error.diagnostics.map(({ at, message }) => `${writePlace(error.file, at)} ${message}`).join("\n");
}
