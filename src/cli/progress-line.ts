/** One line on stderr that is written over and over, and gone when the work is done; silent where nobody watches. */
export interface ProgressLine {
  /** The text must fit the terminal: what runs over stays behind. */
  show(text: string): void;
  clear(): void;
}

const START_OF_LINE = "\r";
const ERASE_REST = "\u001b[K";

export function openProgressLine(): ProgressLine {
  const { stderr } = process;
  let isShown = false;
  return {
    show: (text) => {
      if (!stderr.isTTY) return;
      isShown = true;
      // Written over, then the rest erased: a line that is emptied first flickers.
      stderr.write(START_OF_LINE + text + ERASE_REST);
    },
    clear: () => {
      if (isShown) stderr.write(START_OF_LINE + ERASE_REST);
      isShown = false;
    },
  };
}
