/** How much a list may hold: 100,000 full postings take about 100 MB. */
export const LIST_LIMITS = {
  bytes: 150 * 1024 * 1024,
  /** One line of a text file. */
  line: 8 * 1024 * 1024,
  /** One record over several lines: a cell may hold line breaks. */
  recordLines: 200,
  recordLetters: 200_000,
  /** YAML and JSON are held whole. */
  tree: 5 * 1024 * 1024,
} as const;

/** A list's bytes, piece by piece: text is never held whole. */
export interface PostingSource {
  /** As the user wrote it. */
  file: string;
  /** In bytes; null where it is not known beforehand. */
  size: number | null;
  chunks: Iterable<Uint8Array>;
}

export function writeMebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
