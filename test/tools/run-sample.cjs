// Runs the built program once. At first, what ran is put together in one script; then V8's code cache of it is kept.

const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../../dist");
const isTogether = existsSync(`${dist}/together.cjs`);
const { chunks, scripts, thisNode } = require(`${dist}/start.cjs`);

process.on("exit", () => {
  if (isTogether) {
    for (const [name, script] of scripts) writeFileSync(`${dist}/${name}.cache`, script.createCachedData());
    writeFileSync(`${dist}/cached-for.json`, thisNode);
    return;
  }
  const runs = [...chunks.keys()].map((name) => {
    const source = readFileSync(`${dist}/${name}`, "latin1");
    return `${JSON.stringify(name)}: function (exports, require, module, __filename, __dirname) {${source}\n}`;
  });
  writeFileSync(`${dist}/together.cjs`, `({\n${runs.join(",\n")}\n})`);
});
