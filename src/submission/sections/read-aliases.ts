import { words } from "../../locale/index.ts";
import { showWords } from "../problems/show-words.ts";
import type { RawEntry } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { foldWord } from "../words/fold-text.ts";
import { isNoneWord, isUnansweredWord, readYesNoWord } from "../words/plain-words.ts";
import { suggestName } from "../words/suggest-name.ts";

/**
 * Reads 叫法对照: local name → name in the standard, both folded. Words with a fixed meaning (无, 是, 不清楚)
 * cannot be given another; `choices` are the names that the standard knows.
 */
export function readAliases(
  section: RawEntry,
  choices: ReadonlyMap<string, string>,
  reading: Reading,
): Map<string, string> {
  const aliases = new Map<string, string>();
  const { value, keyAt } = section;
  if (isOpen(value)) return aliases;
  if (value.kind !== "map") {
    reading.report("section-shape", keyAt, words.submission.sections.aliases, words.submission.samples.aliases);
    return aliases;
  }
  const seen = new Map<string, RawEntry>();
  for (const entry of value.entries) {
    const name = foldWord(entry.key);
    const earlier = seen.get(name);
    seen.set(name, entry);
    if (earlier !== undefined) {
      reading.report("key-duplicate", entry.keyAt, showWords(entry.key), earlier.keyAt, entry.keyAt);
      continue;
    }
    const target = readTarget(entry, choices, reading);
    if (target !== null) aliases.set(name, target);
  }
  return aliases;
}

function readTarget(entry: RawEntry, choices: ReadonlyMap<string, string>, reading: Reading): string | null {
  const { key, keyAt, value } = entry;
  if (!isScalar(value)) {
    reading.report("section-shape", value.at, words.submission.sections.aliases, words.submission.samples.aliases);
    return null;
  }
  if (isOpen(value)) return null;
  const target = wordsOf(value);
  if (isNoneWord(key) || isUnansweredWord(key) || readYesNoWord(key) !== null) {
    reading.report("alias-reserved", keyAt, showWords(key));
    return null;
  }
  const known = choices.get(foldWord(target));
  if (known !== undefined) return known;
  const guess = reading.guess(target, { suggest: (word) => suggestName(foldWord(word), [...choices]) });
  reading.report("alias-target", value.at ?? keyAt, showWords(key), showWords(target), guess);
  return null;
}
