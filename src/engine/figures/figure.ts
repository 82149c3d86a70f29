/** A number that a posting states, and the words that state it. */
export interface Figure {
  value: number;
  words: string;
}
