export const TREND_STYLE = `
:root { --ink: #1f2933; --soft: #52606d; --line: #cbd2d9; --ground: #f5f7fa; --accent: #1d4f91; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.65 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; color: var(--accent); }
section { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
figure { margin: 0; }
figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.wide > svg { width: 100%; min-width: 30rem; height: auto; display: block; }
.grid { stroke: #e4e7eb; }
.axis { font-size: 12px; fill: var(--soft); }
.value { font-size: 12px; font-weight: 600; }
polyline { fill: none; stroke-width: 2.5; }
.line-0 polyline, .line-0 line { stroke: #1d4f91; } .line-0 circle, .line-0 .value { fill: #1d4f91; }
.line-1 polyline, .line-1 line { stroke: #8f4700; } .line-1 circle, .line-1 .value { fill: #8f4700; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; margin: .5rem 0 0; }
.key svg { width: 34px; height: 10px; margin-right: .5rem; } .key line { stroke-width: 2.5; }
.note { color: var(--soft); font-size: .9rem; margin: 0 0 .75rem; }
.wide { overflow-x: auto; }
.wide > table { min-width: 38rem; }
tbody th { white-space: nowrap; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
thead th { background: #e9eef4; }
.bar { min-width: 8rem; white-space: nowrap; } .bar svg { width: 5.5rem; height: 10px; margin-right: .5rem; } .bar rect { fill: var(--accent); }
@media print { @page { size: A4; margin: 15mm; } body { background: #fff; font-size: 11pt; } main { padding: 0; max-width: none; }
  section { break-inside: avoid; border-color: #999; } }
`;
