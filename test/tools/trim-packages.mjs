// What packages bring along and this program never uses is left out of the bundle: it would cost every start.

import chineseDays from "chinese-days";

/** Years whose holidays the package holds: see src/engine/conditions/workdays.ts. */
const FIRST_DAY = Date.UTC(2004, 0, 1);
const LAST_DAY = Date.UTC(2026, 11, 31);
const A_DAY = 86_400_000;

/** Source of a module that answers `isWorkday` as chinese-days does, from a list of the days that differ from their weekday. */
export function writeCalendar() {
  const odd = [];
  for (let time = FIRST_DAY; time <= LAST_DAY; time += A_DAY) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (chineseDays.isWorkday(day) !== isWeekday(day)) odd.push(day);
  }
  return `const odd = new Set(${JSON.stringify(odd.join(" "))}.split(" "));
${isWeekday.toString()}
export default { isWorkday: (day) => isWeekday(day) !== odd.has(day) };`;
}

function isWeekday(day) {
  const weekday = new Date(day).getUTCDay();
  return weekday > 0 && weekday < 6;
}

const REPLACED = {
  /** The package lays out its whole calendar at every start. */
  "chinese-days": { from: /./u, contents: writeCalendar },
  /** commander starts other programs only for subcommands in files of their own: there are none. */
  "node:child_process": { from: /node_modules\/commander\//u, contents: () => "module.exports = {};" },
  /** chalk is told its level: it need not look for a terminal. */
  "#supports-color": {
    from: /node_modules\/chalk\//u,
    contents: () => "export default { stdout: false, stderr: false };",
  },
};

export const trimPackages = {
  name: "trim-packages",
  setup({ onResolve, onLoad }) {
    const names = Object.keys(REPLACED).join("|");
    onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path, importer }) => {
      const isMeant = REPLACED[path].from.test(importer.replaceAll("\\", "/"));
      return isMeant ? { path, namespace: "trimmed" } : null;
    });
    onLoad({ filter: /./, namespace: "trimmed" }, ({ path }) => ({ contents: REPLACED[path].contents() }));
  },
};
