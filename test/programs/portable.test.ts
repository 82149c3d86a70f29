// The portable edition, unpacked in a folder with a Chinese name: on this system without its Node, and under Wine as on
// an office PC, with files dragged onto the icons and a console that shows what a person would see.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Assessment } from "../../src/model/assessment.ts";

const TOP = `gig-audit-${manifest.version}`;
const REPORT = "examples/02-comprehensive-gaps/market.yaml";
/** Milliseconds: two archives are packed, and Wine sets up its Windows. */
const SETTING_UP = 300_000;
let folder: string;
let desk: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-portable-"));
  desk = join(folder, "桌面 文件");
  mkdirSync(desk);
  execFileSync(process.execPath, ["test/tools/make-portable.mjs", "win-x64", "linux-x64"], { stdio: "ignore" });
  for (const platform of ["win-x64", "linux-x64"]) {
    execFileSync("unzip", ["-q", `portable/${TOP}-${platform}.zip`, "-d", join(desk, platform)]);
  }
  copyFileSync(REPORT, join(desk, "我的 市场.yaml"));
  cpSync("examples/province/inbox", join(desk, "2026.11收件"), { recursive: true });
  copyFileSync("examples/postings/daily-list.csv", join(desk, "今日岗位.csv"));
  onWindows("gig-audit.cmd", "--version");
}, SETTING_UP);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs a command file of the edition on a console of Windows; gives what the console shows. */
function onWindows(name: string, ...args: readonly string[]): string {
  const command = ["cmd", "/c", "call", `win-x64\\${TOP}\\${name}`, ...args];
  const line = `stty cols 90 rows 50; wine ${command.map(quote).join(" ")}`;
  const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
    encoding: "utf8",
    cwd: desk,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: "C.UTF-8",
      WINEPREFIX: join(folder, "wine"),
      WINEDEBUG: "-all",
      WINEDLLOVERRIDES: "mscoree,mshtml=",
      // Wine calls itself Windows 7; results that are opened go nowhere; Wine's console knows no colours.
      NODE_SKIP_PLATFORM_CHECK: "1",
      BROWSER: "true",
      NO_COLOR: "1",
    },
    input: "\r",
  });
  return stdout.replace(/\u001b\[[0-9;?]*[a-zA-Z]/gu, "").replaceAll("\r", "");
}

describe("under Windows", () => {
  it("shows Chinese on a console, with lines that it draws one column wide", () => {
    const screen = onWindows("gig-audit.cmd", "check", "我的 市场.yaml");
    expect(screen).toContain("零工市场规范化建设自评");
    expect(screen).toContain("云岭瑶族自治县零工之家（综合性零工市场）");
    expect(screen).toMatch(/^-{10,}\+-{10,}/mu);
    expect(screen).not.toMatch(/[─│■✗]/u);
  });

  it("says on the console what is wrong with a file", () => {
    const screen = onWindows("gig-audit.cmd", "check", "没有.yaml");
    expect(screen).toContain("没有.yaml 找不到这个文件，请核对文件名和所在文件夹");
  });

  it("judges a self-report that is dragged onto the icon, beside it", () => {
    const screen = onWindows("评判自评表.cmd", "我的 市场.yaml");
    expect(screen).toContain("已写好 我的 市场-自评结果.html");
    expect(readFileSync(join(desk, "我的 市场-自评结果.html"), "utf8")).toContain("云岭瑶族自治县零工之家");
    expect(existsSync(join(desk, "我的 市场-整改台账.xlsx"))).toBe(true);
  });

  it("sums up a folder that is dragged onto the icon", () => {
    const screen = onWindows("评判自评表.cmd", "2026.11收件");
    expect(screen).toContain("收到18份：评判14份，无法评判4份");
    expect(existsSync(join(desk, "2026.11收件-汇总.html"))).toBe(true);
    expect(existsSync(join(desk, "2026.11收件-汇总.xlsx"))).toBe(true);
  });

  it("lists the postings that need attention, and says how when nothing lies on the icon", () => {
    onWindows("检查岗位.cmd", "今日岗位.csv");
    expect(existsSync(join(desk, "今日岗位-要处理的岗位.xlsx"))).toBe(true);
    const screen = onWindows("检查岗位.cmd");
    expect(screen).toContain("拖到“检查岗位”图标上");
  });

  it("writes of an inbox, byte for byte, what is written here", () => {
    const outputs = ["ndjson", "json", "html", "xlsx"];
    const args = (place: string) => [
      ...["batch", "2026.11收件", "--results", `${place}.ndjson`],
      ...outputs.slice(1).flatMap((ending) => ["-o", `${place}.${ending}`]),
    ];
    onWindows("gig-audit.cmd", ...args("there"));
    spawnSync(process.execPath, [join(process.cwd(), "bin/gig-audit.js"), ...args("here")], { cwd: desk });
    const differing = outputs.filter(
      (ending) => !readFileSync(join(desk, `there.${ending}`)).equals(readFileSync(join(desk, `here.${ending}`))),
    );
    expect(differing).toEqual([]);
  });

  it("leaves no result of a file that cannot be judged", () => {
    const screen = onWindows("评判自评表.cmd", "今日岗位.csv");
    expect(screen).toContain("今日岗位.csv");
    expect(existsSync(join(desk, "今日岗位-自评结果.html"))).toBe(false);
  });

  it("holds a blank form of every type that can be judged as it is", () => {
    const forms = readdirSync(join(desk, "win-x64", TOP, "空白自评表"));
    expect(forms).toHaveLength(4);
    // Into a file: a console under Wine can lose lines that scroll by while the machine is busy.
    const paths = forms.map((form) => `win-x64\\${TOP}\\空白自评表\\${form}`);
    onWindows("gig-audit.cmd", "check", ...paths, "-o", "forms.json");
    const judged = JSON.parse(readFileSync(join(desk, "forms.json"), "utf8")) as Assessment[];
    expect(judged).toHaveLength(4);
    expect(judged.filter(({ summary }) => summary.clauses.met > 0)).toEqual([]);
  });
});

it("prints here without this system's Node what the checkout prints", () => {
  const args = ["check", "我的 市场.yaml", "--all"];
  const options = { cwd: desk, encoding: "utf8" } as const;
  const ours = spawnSync(process.execPath, [join(process.cwd(), "bin/gig-audit.js"), ...args], options);
  const env = { PATH: "/usr/bin:/bin" };
  const portable = spawnSync(join(desk, "linux-x64", TOP, "gig-audit"), args, { ...options, env });
  expect(portable.stdout).toBe(ours.stdout);
  expect(portable.status).toBe(1);
});
