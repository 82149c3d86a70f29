/** Longest text in which figures are looked for. */
const LONGEST = 2000;

/** A posting's words in one width, without thousands commas, cut to a bounded length. */
export function plainPosting(text: string): string {
  const joined = text.slice(0, LONGEST).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
  return joined.normalize("NFKC").slice(0, LONGEST);
}
