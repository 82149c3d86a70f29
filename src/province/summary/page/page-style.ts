// The overview's look: one accent, a single-hue scale for shares, nothing that needs a network.

export const PAGE_STYLE = `
:root { --ink: #1f2933; --soft: #52606d; --line: #cbd2d9; --ground: #f5f7fa; --accent: #1d4f91; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; color: var(--accent); }
h3 { font-size: 1rem; margin: 1rem 0 .5rem; }
p { margin: 0 0 .5rem; }
.note { color: var(--soft); font-size: .9rem; }
section { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; }
.figures div { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; background: #fff; }
.figures dt { color: var(--soft); font-size: .875rem; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: minmax(7em, 20em) 1fr 9em; align-items: center; gap: .75rem; padding: .2rem 0; }
.bars svg { width: 100%; height: 16px; display: block; }
.bars .track { fill: #e4e7eb; }
.bars .fill { fill: var(--accent); }
.bars .count { font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
/* The name of a row stays in view while its cells are scrolled past it. */
.scroll tbody th, .scroll thead th[scope="col"]:first-child { position: sticky; left: 0; }
.scroll tbody th { background: #fff; }
.cities { min-width: 62rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .75rem 0 .4rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
tbody th { white-space: nowrap; }
thead th { background: #e9eef4; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.map { table-layout: fixed; min-width: 62rem; }
.map .clause { width: 17rem; font-weight: normal; white-space: normal; }
.map thead th:not(.clause) { padding: .3rem .1rem; text-align: center; }
.map td { text-align: center; padding: .3rem .1rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat-0 { background: #fff; color: var(--soft); }
.heat-1 { background: #fdeee0; }
.heat-2 { background: #fbd5b0; }
.heat-3 { background: #f5b27c; }
.heat-4 { background: #e6813f; color: #1f1309; }
.heat-5 { background: #a63d06; color: #fff; }
.none { background: repeating-linear-gradient(45deg, #fff 0 4px, #eef1f4 4px 6px); color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0 0 .5rem; font-size: .875rem; }
.legend li { border: 1px solid var(--line); padding: 0 .5rem; }
details { border-top: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; font-weight: 600; }
.doubts { padding-left: 1.5rem; margin: .4rem 0; }
.doubts li { margin-bottom: .6rem; }
.places { list-style: none; padding: 0; margin: .2rem 0 0; color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  section { padding: .75rem; }
  .bars li { grid-template-columns: 1fr auto; gap: .1rem .75rem; }
  .bars svg { grid-row: 2; grid-column: 1 / -1; }
  .map { min-width: 50rem; }
  .map .clause { width: 7.5rem; }
}
@media print {
  body { background: #fff; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  section { border: 0; padding: .5rem 0; break-inside: auto; }
  .scroll { overflow: visible; }
  .scroll tbody th, .scroll thead th[scope="col"]:first-child { position: static; }
  .map, .cities { min-width: 0; font-size: 7.5pt; }
  .map .clause { width: 10rem; }
  .bars li { padding: 0; }
  th, td { padding: .15rem .3rem; }
  h2, h3, summary { break-after: avoid; }
  li { break-inside: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  @page { size: A4 landscape; margin: 12mm; }
}
`;
