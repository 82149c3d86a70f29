/** Pieces of at most so many characters, parted behind a line or a sentence where there is one. At least one. */
export function splitText(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("。")) + 1;
    const isSplitCharacter = /[\ud800-\udbff]$/u.test(head);
    const length = end > 0 ? end : longest - (isSplitCharacter ? 1 : 0);
    pieces.push(rest.slice(0, length).replace(/\n+$/u, ""));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}
