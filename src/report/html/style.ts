// The page's look: calm, readable at 360 px and on A4, every colour at least 4.5 : 1 on its ground.

export const STYLE = `
:root { --ink: #1f2933; --soft: #52606d; --line: #cbd2d9; --ground: #f5f7fa; --accent: #1d4f91; }
.not_met { --tone: #a61b1b; --tint: #fdecea; }
.partly_met { --tone: #8f4700; --tint: #fff3e0; }
.unanswered { --tone: #1d4f91; --tint: #e8f0fb; }
.explain { --tone: #5b2a91; --tint: #f3ecfb; }
.met { --tone: #1b6b3a; --tint: #e9f6ee; }
.not_applicable { --tone: #52606d; --tint: #f0f2f5; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.65; overflow-wrap: anywhere;
  font: 16px/1.65 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 0 0 .75rem; color: var(--accent); }
h3 { font-size: 1.15rem; margin: 0 0 .75rem; padding-left: .6rem; border-left: 4px solid var(--accent); }
h4 { font-size: 1rem; margin: 0 0 .5rem; }
h3 small, h4 small { font-weight: normal; color: var(--soft); font-size: .875rem; margin-left: .5rem; }
p, ul, dl { margin: 0 0 .5rem; }
ul { padding-left: 1.25rem; }
.report { margin-bottom: 3rem; }
section { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.lines { white-space: pre-line; }
.entries > div { display: grid; grid-template-columns: 6em 1fr; gap: .75rem; padding: .15rem 0; }
.entries dt { color: var(--soft); }
.entries dd { margin: 0; white-space: pre-line; }
.bars { list-style: none; padding: 0; }
.bars li { display: grid; grid-template-columns: 6.5em 1fr 3em; align-items: center; gap: .5rem; }
.bars svg { width: 100%; height: 14px; display: block; }
.bars rect { fill: var(--tone); }
.bars .track { fill: #e4e7eb; }
.bars .word { color: var(--tone); font-weight: 600; }
.bars .count { text-align: right; font-variant-numeric: tabular-nums; }
.score { font-weight: 600; }
.note { color: var(--soft); font-size: .9rem; }
.badge { color: var(--tone); background: var(--tint); border: 1px solid currentColor; border-radius: 4px;
  padding: 0 .4rem; font-size: .875rem; white-space: nowrap; }
.pending { border: 1px dashed var(--soft); border-radius: 4px; padding: 0 .4rem; font-size: .875rem; color: var(--soft); }
.shown { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
.filter { margin-right: 1rem; white-space: nowrap; }
.gaps { margin-top: .75rem; }
.gap { border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: 6px; padding: .75rem 1rem;
  margin-bottom: .75rem; }
.gap .checks { list-style: none; padding: 0; }
.checks li { padding: .4rem 0; border-top: 1px solid #e4e7eb; }
.checks li:first-child { border-top: 0; }
.quote { font-weight: 600; margin: 0; }
.outcome { font-weight: 600; }
.outcome.fail { color: #a61b1b; }
.outcome.unknown { color: #1d4f91; }
.outcome.deviation { color: #5b2a91; }
.outcome.pass { color: #1b6b3a; }
.progress { background: var(--ink); color: #fff; border-radius: 4px; padding: 0 .35rem; font-size: .8125rem; }
.steps { background: var(--ground); border-radius: 6px; padding: .5rem .75rem; margin: .5rem 0; }
.steps strong { display: block; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; white-space: pre-line; }
th { background: #e9eef5; }
details { border-top: 1px solid #e4e7eb; padding: .35rem 0; }
summary { cursor: pointer; }
.clause-text { white-space: pre-line; background: var(--ground); border-radius: 6px; padding: .5rem .75rem; }
a { color: var(--accent); }
footer { color: var(--soft); font-size: .9rem; }
:focus-visible { outline: 3px solid #f0b429; outline-offset: 2px; }
@media (max-width: 640px) {
  main { padding: 1rem .5rem 2rem; }
  section { padding: .75rem .75rem; }
  .entries > div { grid-template-columns: 4.5em 1fr; gap: .5rem; }
  .filter::after { content: "\\A"; white-space: pre; }
  colgroup, thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin-bottom: .5rem; padding: .25rem 0; }
  td { border: 0; padding: .15rem .6rem; }
  td[data-label]::before { content: attr(data-label) "：" / ""; color: var(--soft); }
  td:empty { display: none; }
}
@page { size: A4; margin: 20mm 16mm; }
@media print {
  body { background: #fff; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  section { border: 0; padding: 0; margin-bottom: 8mm; }
  .shown, .filter, nav { display: none; }
  h2, h3, h4, caption, summary { break-after: avoid; }
  tr, .checks li, .bars li, .steps { break-inside: avoid; }
  thead { display: table-header-group; }
  .bars rect, .badge, th, .progress { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .report + .report { break-before: page; }
}
${["not_met", "partly_met", "unanswered", "explain"]
  .map((verdict) => `.shown.${verdict}:not(:checked) ~ .gaps > .gap.${verdict}`)
  .join(",\n")} { display: none; }
`;
