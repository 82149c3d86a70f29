// Reports that agree where two markets never do: in their counts, dates and own words.

import { words } from "../../locale/index.ts";
import { byText } from "../compare-text.ts";
import type { Received } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** Fewer distinctive answers than this may agree by chance. */
const FEWEST = 20;
/** Share of the distinctive answers of both reports that must agree: one edited figure hides nothing. */
const SAME_SHARE = 0.9;
/** MinHash (Broder 1997): 16 bands of 4 rows find all but one in a million pairs that agree in nine of ten. */
const BANDS = 16;
const ROWS = 4;

/** Unlike reports that one bucket is compared with before the rest of it is passed over. */
const MOST_KINDS = 8;

/** Pairs are found by bands of hashes, so that ten thousand reports are not compared each with each. */
export function copiedAnswers(reports: readonly Received[]): CrossDoubt[] {
  const telling = reports.filter(({ traces }) => traces.answers.length >= FEWEST).sort(byText(({ file }) => file));
  const groups = new MergedGroups();
  for (const bucket of bucketsOf(telling).values()) {
    const kinds: Received[] = [];
    for (const report of bucket) {
      const like = kinds.find((kind) => agree(kind.traces.answers, report.traces.answers));
      if (like !== undefined) groups.join(like, report);
      else if (kinds.length < MOST_KINDS) kinds.push(report);
    }
  }
  return groups.list().map((copies) => ({
    id: "copied-answers",
    severity: "note",
    message: words.province.doubts.copied(copies.map(callMarket), SAME_SHARE),
    places: copies.map((report) => {
      const { answers, name } = report.traces;
      return placeIn(report, name, words.province.doubts.telling(answers.length));
    }),
  }));
}

function bucketsOf(reports: readonly Received[]): Map<number, Received[]> {
  const buckets = new Map<number, Received[]>();
  for (const report of reports)
    for (const band of bandsOf(report.traces.answers)) {
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [report]);
      else bucket.push(report);
    }
  return buckets;
}

const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_none, number) => Math.imul(2 * number + 1, 0x9e3779b1));

/** The least hash of the answers under each of 64 hash functions, four by four made into one number for each band. */
function bandsOf(answers: readonly number[]): number[] {
  const least = new Uint32Array(FACTORS.length).fill(0xffffffff);
  for (const answer of answers) {
    const mixed = answer ^ (answer >>> 15);
    for (let number = 0; number < FACTORS.length; number++) {
      const product = Math.imul(mixed, FACTORS[number] ?? 1);
      const hash = (product ^ (product >>> 13)) >>> 0;
      if (hash < (least[number] ?? 0)) least[number] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_none, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS);
    // Two bands that come to one number by chance are told apart when their reports are compared.
    return band * 2 ** 32 + rows.reduce((hash, row) => Math.imul(hash ^ row, 0x01000193) >>> 0, 0x811c9dc5);
  });
}

/** Whether two reports share enough of their distinctive answers. Both lists are sorted, and unlike ones soon part. */
function agree(first: readonly number[], second: readonly number[]): boolean {
  const given = first.length + second.length;
  let unlike = 0;
  for (let one = 0, two = 0; one < first.length || two < second.length; ) {
    const difference = (first[one] ?? Number.POSITIVE_INFINITY) - (second[two] ?? Number.POSITIVE_INFINITY);
    if (difference !== 0) unlike++;
    // Shared by both, of what either gives.
    if ((given - unlike) / (given + unlike) < SAME_SHARE) return false;
    if (difference <= 0) one++;
    if (difference >= 0) two++;
  }
  return true;
}

/** Reports that are like each other, directly or through others. */
class MergedGroups {
  readonly #groupOf = new Map<Received, Received[]>();

  join(first: Received, second: Received): void {
    const into = this.#groupOf.get(first) ?? [first];
    const from = this.#groupOf.get(second) ?? [second];
    if (into === from) return;
    const [large, small] = into.length < from.length ? [from, into] : [into, from];
    large.push(...small);
    for (const member of small) this.#groupOf.set(member, large);
    this.#groupOf.set(first, large).set(second, large);
  }

  list(): Received[][] {
    return [...new Set(this.#groupOf.values())].map((members) => members.sort(byText(({ file }) => file)));
  }
}
