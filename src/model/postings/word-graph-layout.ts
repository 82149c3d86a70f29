/** Words as a graph: state 0 is the start, the arrows of a state follow each other, ordered by their code units. */
export interface WordGraphLayout {
  /** The first arrow of a state; the first of the next state is behind its last. */
  firstArrow: Uint32Array;
  /** The UTF-16 code unit of an arrow. */
  codes: Uint16Array;
  /** The state an arrow leads to. */
  targets: Uint16Array;
  /** 1 + the meaning of the words that end at a state; 0 where none does. */
  entries: Uint16Array;
}
