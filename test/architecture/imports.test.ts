// Who may import whom: the table of the README, with no exceptions.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  locale: [],
  standard: ["model", "locale"],
  submission: ["model", "locale"],
  form: ["model", "locale"],
  engine: ["model", "locale"],
  report: ["model", "locale"],
  province: ["model", "locale", "engine", "submission", "report"],
  cli: ["model", "locale", "standard", "submission", "form", "engine", "report", "province"],
};

const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/gu;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(path: string): string {
  return path.split(sep)[1] ?? "";
}

const files = sourceFiles("src").map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("import table", () => {
  it("knows every room", () => {
    expect(Object.keys(ALLOWED)).toEqual(expect.arrayContaining([...new Set(files.map(({ path }) => roomOf(path)))]));
  });

  it.each(files)("$path imports only what its room may", ({ path, text }) => {
    const room = roomOf(path);
    for (const [, specifier = ""] of text.matchAll(IMPORT)) {
      const target = roomOf(normalize(join(dirname(path), specifier)));
      const isOutside = normalize(join(dirname(path), specifier)) === "package.json";
      if (target === room || isOutside) continue;
      expect(
        ALLOWED[room],
        `${path} imports ${specifier}: ${room} may import ${ALLOWED[room]?.join(", ") || "nothing"}`,
      ).toContain(target);
    }
  });
});

describe("arrows between files", () => {
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(IMPORT)].map(([, specifier = ""]) => normalize(join(dirname(path), specifier))),
    ]),
  );

  it("never run in a circle, not even for a type", () => {
    const done = new Set<string>();
    const follow = (path: string, trail: readonly string[]) => {
      expect(trail, `${[...trail, path].join(" → ")}: move what both need into a file of its own`).not.toContain(path);
      if (done.has(path)) return;
      for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
      done.add(path);
    };
    for (const path of targets.keys()) follow(path, []);
  });
});

describe("borders that are not imports", () => {
  const outside = files.filter(({ path }) => roomOf(path) !== "cli");

  it.each(outside)("$path neither prints nor exits", ({ text }) => {
    expect(text).not.toMatch(/\bconsole\.|process\.(exit|stdout|stderr)/u);
  });

  it.each(files.filter(({ path }) => roomOf(path) === "engine"))("$path is pure", ({ text }) => {
    expect(text).not.toMatch(/"node:|Date\.now|new Date\(\)|Math\.random/u);
  });

  it("takes words from the chosen language only", () => {
    const users = files.filter(({ path }) => roomOf(path) !== "locale");
    expect(users.filter(({ text }) => text.includes("locale/zh-cn/"))).toEqual([]);
  });

  it("has no drawer without a name", () => {
    expect(files.filter(({ path }) => /(^|[/\\])(utils?|helpers?|misc|common)([/\\]|\.ts$)/u.test(path))).toEqual([]);
  });

  it("reads nothing outside the project", () => {
    for (const { path, text } of files) expect(text, path).not.toMatch(/\.\.\/shared|\/shared\//u);
  });
});

describe("what is exported", () => {
  const users = new Map<string, Set<string>>();
  for (const folder of ["src", "test"]) {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
      join(entry.parentPath, entry.name),
    );
    for (const path of paths.filter((one) => /\.(?:ts|mjs|cjs)$/u.test(one)))
      for (const [name] of readFileSync(path, "utf8").matchAll(/[A-Za-z_]\w+/gu)) {
        const known = users.get(name);
        if (known === undefined) users.set(name, new Set([path]));
        else known.add(path);
      }
  }

  it.each(files)("$path exports nothing that nobody calls", ({ path, text }) => {
    const exported = [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gmu)];
    for (const [, name = ""] of exported) expect(users.get(name)?.size, `${name} in ${path}`).toBeGreaterThan(1);
  });
});
