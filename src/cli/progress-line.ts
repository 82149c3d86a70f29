/** One line on stderr that is written over and over, and gone when the work is done; silent where nobody watches. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

const START_OF_LINE = "\r\u001b[K";

export function openProgressLine(): ProgressLine {
  const { stderr } = process;
  let isShown = false;
  return {
    show: (text) => {
      if (!stderr.isTTY) return;
      isShown = true;
      stderr.write(START_OF_LINE + text);
    },
    clear: () => {
      if (isShown) stderr.write(START_OF_LINE);
      isShown = false;
    },
  };
}
