/** Several checks ask about the same text; more than this many different ones are not worth keeping. */
const MOST_REMEMBERED = 2000;

/** Remembers answers by text; forgets all of them when there are too many. */
export function rememberByText<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, answer);
    return answer;
  };
}
