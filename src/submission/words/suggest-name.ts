/** Words longer than this are sentences, not misspelt names. */
const LONGEST = 40;
/** Share of a name's characters that may be wrong. */
const TOLERANCE = 0.5;
/** How wrong a name counts as that merely contains the written word, or is contained in it. */
const CONTAINED = 0.34;

/**
 * The candidate that was most likely meant by a (folded) word, or null when none is near, or two are as near.
 * Candidates are pairs of the folded form and what to show.
 */
export function suggestName(
  word: string,
  candidates: Iterable<readonly [folded: string, shown: string]>,
): string | null {
  if (word.length < 2 || word.length > LONGEST) return null;
  let best: string | null = null;
  let bestCost = TOLERANCE + Number.EPSILON;
  let isTied = false;
  for (const [folded, shown] of candidates) {
    const cost = costOf(word, folded);
    if (cost < bestCost) {
      [best, bestCost, isTied] = [shown, cost, false];
    } else if (cost === bestCost && shown !== best) isTied = true;
  }
  return isTied ? null : best;
}

function costOf(word: string, name: string): number {
  const longer = Math.max(word.length, name.length);
  const isPart = name.length >= 2 && (name.includes(word) || word.includes(name));
  const partCost = isPart
    ? CONTAINED + (1 - Math.min(word.length, name.length) / longer) * 0.1
    : Number.POSITIVE_INFINITY;
  const isTooUneven = Math.abs(word.length - name.length) > longer * TOLERANCE;
  return isTooUneven ? partCost : Math.min(partCost, countEdits(word, name) / longer);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function countEdits(left: string, right: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = (back[column - 1] ?? 0) + (isSame ? 0 : 1);
      const added = Math.min(back[column] ?? 0, current[column - 1] ?? 0) + 1;
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = isSwap ? (twoBack[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, added, swapped));
    }
    twoBack = back;
    back = current;
  }
  return back[right.length] ?? 0;
}
