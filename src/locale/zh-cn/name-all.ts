/** Names in quotation marks, one behind the other: “甲”、“乙”. */
export const nameAll = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");
