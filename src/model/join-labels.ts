/** Between a question and its part: 提供的服务·职业指导. */
const WITHIN = "·";

/** Labels of answers in one sentence; the parts of one question stand together in its brackets: 服务（甲、乙）、人数. */
export function joinLabels(labels: readonly string[]): string {
  const groups: { head: string; parts: string[] }[] = [];
  for (const label of labels) {
    // What quotes an answer is no name of a part, whatever it holds.
    const cut = label.includes("：") ? -1 : label.indexOf(WITHIN);
    const [head, part] = cut < 0 ? [label, null] : [label.slice(0, cut), label.slice(cut + WITHIN.length)];
    const begun = groups.find((group) => group.head === head && group.parts.length > 0);
    if (part !== null && begun !== undefined) begun.parts.push(part);
    else groups.push({ head, parts: part === null ? [] : [part] });
  }
  return groups.map(({ head, parts }) => writeGroup(head, parts)).join("、");
}

function writeGroup(head: string, parts: readonly string[]): string {
  const [only] = parts;
  if (only === undefined) return head;
  return parts.length === 1 ? `${head}${WITHIN}${only}` : `${head}（${parts.join("、")}）`;
}
