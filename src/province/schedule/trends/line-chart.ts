// A line over months as inline SVG: points, values in figures, told apart without colour by dashes and marks.

import { type Markup, markup, nothing } from "../../../report/html/markup.ts";

export interface ChartLine {
  name: string;
  values: readonly (number | null)[];
}

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 46;
const RIGHT = 16;
/** Room for the figures at the first and last point. */
const INSET = 30;
const TOP = 18;
const BOTTOM = 34;
const DASHES = ["none", "7 4", "2 4"];

/** `show` writes a value; the axis runs from 0 to `top`. */
export function lineChart(
  title: string,
  months: readonly string[],
  lines: readonly ChartLine[],
  top: number,
  show: (value: number) => string,
): Markup {
  const run = WIDTH - LEFT - RIGHT - 2 * INSET;
  const x = (index: number) => LEFT + INSET + (months.length < 2 ? 0.5 : index / (months.length - 1)) * run;
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  return markup`<figure><figcaption>${title}</figcaption>
<div class="wide" role="region" tabindex="0" aria-label="${title}"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
${steps.map(
  (step) =>
    markup`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(step)}" y2="${y(step)}"/><text class="axis" x="${LEFT - 6}" y="${y(step) + 4}" text-anchor="end">${show(step)}</text>`,
)}
${months.map((month, index) => markup`<text class="axis" x="${x(index)}" y="${HEIGHT - 12}" text-anchor="middle">${month}</text>`)}
${lines.map((line, number) => drawLine(line, number, x, y, show))}
</svg></div>
<ul class="key">${lines.map(({ name }, number) => markup`<li class="line-${number}"><svg viewBox="0 0 34 10" aria-hidden="true"><line x1="0" x2="34" y1="5" y2="5" stroke-dasharray="${DASHES[number] ?? "none"}"/></svg>${name}</li>`)}</ul></figure>`;
}

function drawLine(
  { values }: ChartLine,
  number: number,
  x: (index: number) => number,
  y: (value: number) => number,
  show: (value: number) => string,
): Markup {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ at: x(index), up: y(value), value }]));
  if (points.length === 0) return nothing;
  const path = points.map(({ at, up }) => `${at.toFixed(1)},${up.toFixed(1)}`).join(" ");
  // Labels of a second line stand under its points, so that they do not cover the first's.
  const shift = number % 2 === 0 ? -8 : 16;
  return markup`<g class="line-${number}"><polyline points="${path}" stroke-dasharray="${DASHES[number] ?? "none"}"/>${points.map(
    ({ at, up, value }) =>
      markup`<circle cx="${at.toFixed(1)}" cy="${up.toFixed(1)}" r="3.5"/><text class="value" x="${at.toFixed(1)}" y="${(up + shift).toFixed(1)}" text-anchor="middle">${show(value)}</text>`,
  )}</g>`;
}
