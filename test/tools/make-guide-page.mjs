// The guide for officials as a page: a double click opens it, where Markdown would open nothing.

import { marked } from "marked";

const STYLE = `
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; color: #1f2933;
  font: 16px/1.75 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; padding-left: .6rem; border-left: 4px solid #1d4f91; }
code { background: #f0f2f5; border-radius: 3px; padding: .1em .3em; font: .9em Consolas, "Noto Sans Mono CJK SC", monospace; }
pre { background: #f0f2f5; border-radius: 6px; padding: .75rem 1rem; overflow-x: auto; line-height: 1.5; }
pre code { padding: 0; background: none; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #cbd2d9; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: #f0f2f5; white-space: nowrap; }
@page { size: A4; margin: 20mm 18mm; }
@media print { body { padding: 0; font-size: 11pt; } h2 { break-after: avoid; } tr, pre { break-inside: avoid; } }
`;

/** Markdown → one page that needs nothing from outside. */
export function makeGuidePage(markdown) {
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? "";
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
${marked.parse(markdown)}</html>
`;
}
