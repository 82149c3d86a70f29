import type { Place } from "../../model/place.ts";
import type { Reading } from "../reading.ts";

const ID_NUMBER =
  /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;

/** Warns where a text holds what looks like a citizen's identity number. */
export function warnOfPersonalId(text: string, at: Place | undefined, reading: Reading): void {
  if (text.length >= 18 && ID_NUMBER.test(text)) reading.warn("personal-id", at);
}
