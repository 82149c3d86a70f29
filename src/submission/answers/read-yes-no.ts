import type { Answer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { YesNoShape } from "../questions/answer-shape.ts";
import type { Reading } from "../reading.ts";
import { compactText } from "../words/fold-text.ts";
import { isNoneWord, isUnansweredWord, readYesNoWord } from "../words/plain-words.ts";

const REFERRAL = /^(?:(?:是|有)[,(:;]?)?[可已]?转介(?:服务)?[:,(]?[到给至往]?[:,(]?(.*?)\)?[。;]?$/s;
/** As other programs export a tick. */
const BINARY: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["0", false],
]);

/** Reads yes or no; 转介 with the name of whom to is a yes where the fact allows it. */
export function readYesNo(text: string, shape: YesNoShape, at: Place | undefined, reading: Reading): Answer {
  const value = readYesNoWord(text) ?? BINARY.get(text) ?? null;
  if (value !== null) return { kind: "yesno", value, ...placedAt(at) };
  if (isNoneWord(text, shape.noneWords)) return { kind: "yesno", value: false, ...placedAt(at) };
  const referral = shape.takesReferral && text.length <= 100 ? REFERRAL.exec(compactText(text)) : null;
  if (referral === null) return reading.refuse("yesno-unreadable", at, showWords(text));
  const partner = referral[1] ?? "";
  const isNamed = partner.length >= 2 && !isUnansweredWord(partner) && !isNoneWord(partner);
  return isNamed ? { kind: "yesno", value: true, ...placedAt(at) } : reading.refuse("referral-unnamed", at);
}
