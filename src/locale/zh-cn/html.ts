// What only the page says.

export const html = {
  markets: "市场目录",
  show: (word: string, count: number) => `显示${word}（${count}）`,
  bar: (word: string, count: number, total: number) => `${word}${count}条，共${total}条`,
} as const;
