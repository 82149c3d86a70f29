// Runs the program once and keeps V8's code cache of what ran beside each chunk.

const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../../dist");
const { scripts } = require(`${dist}/start.cjs`);
process.on("exit", () => {
  for (const [name, script] of scripts) writeFileSync(`${dist}/${name}.cache`, script.createCachedData());
});
