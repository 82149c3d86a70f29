// Numbers in a folded cell with what stands right before and behind them.

export interface Amount {
  value: number;
  start: number;
  end: number;
}

const RUN = /\d{1,12}(?:\.\d{1,4})?|[零〇一二两三四五六七八九十百千万半几]{1,12}/gu;
const DIGIT = "零一二三四五六七八九";
const UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
/** More digits than this are a telephone number. */
const LONGEST_AMOUNT = 6;

/** Every number of the text; telephone numbers are left out. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    const arabic = /^\d/.test(run);
    if (arabic && (run.length > LONGEST_AMOUNT + 2 || /\d$/.test(text.slice(0, start)))) continue;
    if (arabic && Number(run) >= 10 ** LONGEST_AMOUNT) continue;
    found.push({ value: arabic ? Number(run) : readChinese(run), start, end: start + run.length });
  }
  return found;
}

function readChinese(run: string): number {
  let [total, digit] = [0, 0];
  for (const letter of run) {
    const unit = UNIT[letter];
    if (letter === "半") digit = digit === 0 ? 0.5 : digit;
    else if (letter === "几") digit = 3;
    else if (unit !== undefined) {
      total += Math.max(1, digit) * unit;
      digit = 0;
    } else digit = letter === "两" ? 2 : Math.max(0, DIGIT.indexOf(letter));
  }
  return total + digit;
}
