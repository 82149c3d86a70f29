// `npm run portable [-- win-x64 linux-x64 linux-arm64]`: makes the portable edition, one zip a platform with Node inside.
// Unpacked it runs on an office PC: nothing to install, no rights, no network.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import JSZip from "jszip";
import { fetchNode, PROGRAMS } from "./fetch-node.mjs";
import { makeGuidePage } from "./make-guide-page.mjs";

/** A line of Node that is maintained and still runs on Windows 10. */
const NODE = "22.23.3";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}portable`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Large packages stay apart in dist/; here each becomes one file where Node looks for it. */
async function bundlePackage(name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: `module.exports = require(${JSON.stringify(name)})`, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "cjs",
    minifyWhitespace: true,
    write: false,
  });
  return outputFiles[0].contents;
}

/** The licences of everything that is passed on, each in its own words. */
function gatherLicences() {
  const installed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const texts = installed.trim().split("\n").slice(1).map(licenceOf);
  return [`Node.js ${NODE}: https://github.com/nodejs/node/blob/v${NODE}/LICENSE`, ...texts].join(
    `\n\n${"=".repeat(80)}\n\n`,
  );
}

function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/iu.test(entry));
  const text = file === undefined ? `License: ${license}` : readFileSync(join(path, file), "utf8").trim();
  return `${name} ${version}\n\n${text}`;
}

/** Every file below a folder, by its path from there. */
function filesBelow(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(path.length + 1).replaceAll("\\", "/"), file]);
}

/** A blank self-report of each type, ready to be filled in. */
function makeForms() {
  const made = mkdtempSync(join(tmpdir(), "gig-audit-forms-"));
  try {
    const [latest] = readdirSync(`${root}dist/standards`).sort().reverse();
    const { checklists } = JSON.parse(readFileSync(`${root}dist/standards/${latest}/standard.json`, "utf8"));
    return checklists.map(({ marketType }) => {
      const file = join(made, "form.xlsx");
      execFileSync(process.execPath, [`${root}bin/gig-audit.js`, "init", marketType, "--force", "-o", file], {
        stdio: "ignore",
      });
      return [`${marketType}.xlsx`, readFileSync(file)];
    });
  } finally {
    rmSync(made, { recursive: true });
  }
}

async function makeApp() {
  const app = new Map([
    ["package.json", readFileSync(`${root}package.json`)],
    ["bin/package.json", readFileSync(`${root}bin/package.json`)],
    ["bin/gig-audit.js", readFileSync(`${root}bin/gig-audit.js`)],
    ["licences.txt", gatherLicences()],
    ["node_modules/exceljs/index.js", await bundlePackage("exceljs")],
    ["node_modules/docx/index.js", await bundlePackage("docx")],
  ]);
  for (const name of ["dist", "standards"]) {
    // A code cache is good for the Node that made it, and here comes another.
    for (const [path, file] of filesBelow(root + name))
      if (!path.endsWith(".cache") && path !== "cached-for.json") app.set(`${name}/${path}`, readFileSync(file));
  }
  return app;
}

async function zipFor(platform, app, forms) {
  const zip = new JSZip();
  const top = `gig-audit-${version}`;
  const put = (path, content, isProgram = false) =>
    zip.file(`${top}/${path}`, content, {
      unixPermissions: isProgram ? 0o755 : 0o644,
      date: new Date("2024-01-01T00:00:00Z"),
    });
  const isWindows = platform.startsWith("win");
  for (const [name, file] of filesBelow(`${root}bin/portable/${isWindows ? "windows" : "linux"}`)) {
    const text = readFileSync(file, "utf8");
    put(name, text.replace(/\r?\n/gu, isWindows ? "\r\n" : "\n"), true);
  }
  put(`runtime/${PROGRAMS[platform]}`, readFileSync(fetchNode(platform, NODE)), true);
  put("使用指南.html", makeGuidePage(readFileSync(`${root}README.zh-CN.md`, "utf8")));
  for (const [name, bytes] of forms) put(`空白自评表/${name}`, bytes);
  for (const [path, bytes] of app) put(`app/${path}`, bytes);
  const bytes = await zip.generateAsync({
    type: "nodebuffer",
    platform: "UNIX",
    compression: "DEFLATE",
    createFolders: false,
  });
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${top}-${platform}.zip`;
  writeFileSync(file, bytes);
  console.log(`${file.slice(root.length)}  ${Math.round(statSync(file).size / 1e6)} MB`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((platform) => !(platform in PROGRAMS));
if (unknown.length > 0) throw new Error(`no such platform: ${unknown}; there are ${Object.keys(PROGRAMS)}`);
const [app, forms] = [await makeApp(), makeForms()];
for (const platform of asked.length > 0 ? asked : ["win-x64"]) await zipFor(platform, app, forms);
