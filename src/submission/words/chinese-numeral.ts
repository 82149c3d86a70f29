const DIGITS = "零一二三四五六七八九";
const SMALL_UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const TEN_THOUSAND = 10_000;

/** The whole number that simple Chinese numerals say (两, 十二, 一百零五, 一万二千); null for anything else. */
export function parseChineseNumeral(text: string): number | null {
  const plain = text.replaceAll("〇", "零").replaceAll("两", "二");
  if (plain === "零") return 0;
  const parts = plain.split("万");
  if (parts.length > 2) return null;
  const [high, low] = parts.length === 2 ? [parts[0] ?? "", parts[1] ?? ""] : ["", plain];
  if (parts.length === 1) return parseBelowTenThousand(low);
  const thousands = parseBelowTenThousand(high);
  const rest = low === "" ? 0 : parseBelowTenThousand(low);
  return thousands === null || rest === null ? null : thousands * TEN_THOUSAND + rest;
}

function parseBelowTenThousand(text: string): number | null {
  if (
    !/^零?(?:[一二三四五六七八九]千)?零?(?:[一二三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?零?[一二三四五六七八九]?$/.test(
      text,
    )
  ) {
    return null;
  }
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = SMALL_UNITS.get(character);
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return text === "" || isShortened(text) ? null : sum + digit;
}

/** 一百二 may be 102 or 120. */
function isShortened(text: string): boolean {
  return /[百千][一二三四五六七八九]$/.test(text);
}
