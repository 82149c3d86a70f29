import type { Answer } from "../../src/model/answer.ts";

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** Answers as the plain JSON that the other engines are given: dates and months as numbers, blanks left out. */
export function plainAnswers(answers: ReadonlyMap<string, Answer>): { [key: string]: Plain } {
  return Object.fromEntries(
    [...answers].flatMap(([key, answer]) => {
      const plain = plainOf(answer);
      return plain === undefined ? [] : [[key, plain]];
    }),
  );
}

function plainOf(answer: Answer): Plain | undefined {
  switch (answer.kind) {
    case "unanswered":
    case "invalid":
      return undefined;
    case "none":
      return null;
    case "map":
      return plainAnswers(answer.entries);
    case "rows":
      return answer.rows.map((row) => plainAnswers(row.entries));
    case "list":
      return [...answer.items, ...answer.unread];
    default:
      return answer.value;
  }
}
