// What the command line says.

import { postingsCommand } from "./postings.ts";

const WRITE_REASONS: Record<string, string> = {
  EACCES: "没有写入权限，请换一个文件夹，或请管理员开放权限",
  EPERM: "没有写入权限，或文件正被 WPS、Excel 打开；请先关闭再试",
  EBUSY: "文件正被别的程序（WPS、Excel）打开，请先关闭再试",
  ENOENT: "文件夹不存在，请先建好文件夹",
  ENOTDIR: "路径里有一段不是文件夹，请核对路径",
  EISDIR: "这是一个文件夹，请写到一个文件名",
  ENOSPC: "磁盘满了，请清理后再试；原来的文件没有动",
  EDQUOT: "您的磁盘配额用完了，请清理后再试；原来的文件没有动",
  EFBIG: "超过了系统允许的文件大小，请换一个位置，或请管理员放宽限制；原来的文件没有动",
  EROFS: "磁盘是只读的，请换一个位置",
  ENAMETOOLONG: "文件名太长，请改短",
};

const READ_REASONS: Record<string, string> = {
  ENOENT: "找不到这个文件，请核对文件名和所在文件夹",
  EISDIR: "这是一个文件夹，请写到具体的文件；整个文件夹请用 gig-audit batch",
  EACCES: "没有读取权限，请找文件的主人开放权限",
  EPERM: "没有读取权限，或文件正被 WPS、Excel 打开；请先保存并关闭它再试，仍不行就请文件的主人开放权限",
  EBUSY: "文件正被 WPS、Excel 或别的程序打开，读不了；请先保存并关闭它，再运行一次",
  EFBIG: "文件太大（超过20MB），不像一份自评表；请核对是不是选错了文件",
  ENAMETOOLONG: "文件名太长，请改短",
  ENOTDIR: "路径里有一段不是文件夹，请核对路径",
  ELOOP: "快捷方式互相指来指去，请用真正的文件",
};

export const cli = {
  postings: postingsCommand,
  standardInput: "（标准输入）",
  standardOutput: "（标准输出）",
  cannotWrite: (path: string, code: string) =>
    `${path} 写不进去：${WRITE_REASONS[code] ?? `系统提示 ${code}，请换一个位置再试`}`,
  cannotRead: (code: string) => READ_REASONS[code] ?? `读不了这个文件（系统提示 ${code}），请复制一份到本机再试`,
  ownerFile: (name: string) =>
    `这是 WPS 或 Excel 打开“${name}”时自动留下的临时文件，不是自评表；请关闭 WPS、Excel，改为评判“${name}”`,
  openElsewhere: (file: string) =>
    `${file} 正在 WPS 或 Excel 里打开着，这里读到的是上一次保存的内容；如有改动，请保存并关闭后再运行一次`,
  bug: "程序出错了，这不是您的问题。请把下面几行和所用的文件发给维护人员：",
  brokenRules: "规则文件有误，不能评判；请按下列行列修改：",
  unknownStandard: (asked: string, known: readonly string[]) =>
    `没有标准“${asked}”。现有：${known.join("、")}；也可以给出规则文件夹的路径`,
  badAsOf: (text: string) => `--as-of 写成“${text}”看不懂，请写成 2026-11-24 这样、真有的日期`,
  badPercent: (flag: string, asked: string) => `${flag} 写成“${asked}”不行，请写0到100的数`,
  badFailOn: (text: string, known: readonly string[]) => `--fail-on 没有“${text}”，可用：${known.join("、")}`,
  unknownFormat: (name: string, known: readonly string[]) => `没有“${name}”这种输出格式，可用：${known.join("、")}`,
  unknownEnding: (ending: string, known: readonly string[]) =>
    `扩展名“${ending}”不知道写成什么格式，可用：${known.join("、")}，或用 -f 指定`,
  badEncoding: (name: string) => `--encoding 没有“${name}”，可用：utf-8、gbk（给旧版 Excel 的 csv 用）`,
  badKind: (name: string) => `--as 没有“${name}”，可用：report（自评报告）、notice（整改通知代拟稿）`,
  noticeIsDocx: "整改通知（--as notice）只有 docx 格式，请用 -o 整改通知.docx",
  binaryNeedsFile: (ending: string) => `这种格式不能显示在屏幕上，请用 -o 写到文件，如 -o 自评结果${ending}`,
  unknownParameter: (name: string, known: readonly string[]) =>
    `没有名为“${name}”的内部口径，可改的有：${known.join("、")}`,
  badParameter: (name: string, isNumber: boolean) =>
    isNumber ? `“${name}”要填不小于0的数字` : `“${name}”要填日期，如 2025-07-01`,
  marketTypeMissing: (types: readonly string[]) =>
    `没有填“市场类型”，不知道按哪个附件评判；请填：${types.join("、")}之一`,
  unknownType: (asked: string, known: readonly string[]) => `没有“${asked}”这种市场类型，可用：${known.join("、")}`,
  alreadyThere: (path: string) => `${path} 已经存在，没有覆盖；要覆盖请加 --force，或换一个文件名`,
  onlyYaml: (path: string) => `${path}：空白表写成 .yaml 或 .xlsx，请改文件名`,
  made: (path: string) => `已写好 ${path}，填好后运行 gig-audit check ${path}`,
  nothingFound: (what: string, types: readonly string[]) =>
    `没有找到“${what}”。可以写条款号（如 1.5）、检查项（如 1.5.a）、文件里的词（如 面积、停车）或市场类型（${types.join("、")}）`,
  evidence: (code: string, file: string) =>
    code === "evidence-outside"
      ? `佐证“${file}”不在自评表所在的文件夹里，请把文件复制到自评表旁边`
      : `佐证“${file}”找不到或不是普通文件，请核对文件名，或从“佐证”里删去`,
  unknownCommand: (name: string, meant: string | null) =>
    meant === null
      ? `没有“${name}”这个命令，运行 gig-audit --help 看有哪些`
      : `没有“${name}”这个命令，是不是 ${meant}？运行 gig-audit --help 看有哪些`,
  unknownOption: (name: string, meant: string | null) =>
    meant === null
      ? `没有“${name}”这个选项，加 --help 看有哪些`
      : `没有“${name}”这个选项，是不是 ${meant}？加 --help 看有哪些`,
  fileForCommand: (file: string) => `要评判自评表，请写 gig-audit check ${file}`,
  missingArgument: (name: string) => `还缺参数 ${name}，加 --help 看用法`,
  optionNeedsValue: (name: string) => `选项“${name}”后面要写值`,
  onlyOnce: (name: string) => `选项“${name}”写了不止一次，请留下一个；还要别的结果，再运行一次`,
  invalidValue: (name: string) => `“${name}”的值不对，加 --help 看用法`,
  excessArguments: () => "参数多了，加 --help 看用法",
  chooseCommand: "请写明要做什么，运行 gig-audit --help 看有哪些命令",
  standardColumns: ["名称", "文号", "标题", "市场类型"],
  clauseCount: (marketType: string, count: number) => `${marketType} ${count}条`,
  help: {
    titles: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" } as Record<
      string,
      string
    >,
    usual: (description: string, value: string) => `${description}；不写则为${value}`,
    usage: { options: "[选项]", command: "<命令>", anyCommand: "[命令...]" },
    program: "零工市场规范化建设自评工具：按桂人社发〔2024〕12号逐条评判，用文件原话说明缺什么、下一步做什么",
    version: "显示版本号",
    help: "显示帮助",
    check: "评判自评表，列出差距",
    files: "自评表（.yaml、.json、.xlsx；- 表示标准输入）",
    format: (names: readonly string[]) => `输出格式：${names.join("、")}；不写则看输出文件的扩展名`,
    output: "写到文件",
    baseline: "和以前的结果（JSON，或以前的自评表）比较，标出新增、已整改、未整改",
    diff: "比较同一市场两次的结果：新增、已整改、未整改、补填的、变了的数",
    diffFormat: "输出格式：terminal、json、md、xlsx；不写则看输出文件的扩展名",
    diffOld: "以前的结果（check -f json 的输出）或自评表",
    diffNew: "现在的结果或自评表",
    as: "docx 写成什么：report（自评报告）或 notice（整改通知代拟稿）",
    encoding: "csv 的编码：utf-8 或 gbk",
    standard: "按哪个标准（如 gx-2024-12@1.0），或规则文件夹；不写则用自评表里写的，再不然用最新的",
    asOf: "按哪一天评判；不写则用自评表的填报日期",
    params: "替换内部口径数字的文件",
    score: "替换记分口径的文件",
    all: "列出全部条款，不只是差距",
    failOn: "哪一档起算有差距（退出码1）：not_met、unanswered、explain、never",
    noColor: "不用颜色",
    ascii: "不用符号，只用文字",
    init: "做一份空白自评表",
    type: "市场类型：comprehensive（综合）、industrial-park（园区）、service-station（站点）、other-type（其他）",
    force: "文件已存在时覆盖",
    explain: "说明一条细则、一个检查项或一个问题：问什么、依据哪句话、怎么判、要什么佐证",
    explainWhat: "条款号、检查项、问题名、文件里的词或市场类型，如 1.5、1.5.a、面积、站点",
    standardCommand: "查看标准",
    standardList: "列出现有标准",
    standardLint: "检查规则文件：格式、引用、逐字原文、编号、判例，一处一行",
    standardTest: "跑规则自带的判例，列出没通过的和经过",
    standardShow: "看一个标准：清单、条款、口径；继承的版本列出改动",
    standardDocs: "标准的中文条款目录（Markdown 或 html）",
    standardSchema: "规则文件和自评表的数据格式（JSON Schema），供编辑器补全和查错",
    standardDiff: "两个版本改了什么、够不够版本号，以及已有自评表的结论会怎么变",
    oneRuleSet: "标准名（如 gx-2024-12@1.0）或版本文件夹；不写则用最新的",
    compiled: "打印合并之后的完整规则（YAML）",
    docsFormat: "md 或 html；不写则看输出文件的扩展名",
    submissionSchema: "哪一类自评表的格式",
    rulesSchema: "哪一种规则文件的格式：standard、clause、facts 等",
    oldStandard: "旧版本（名称或文件夹）",
    newStandard: "新版本（名称或文件夹）",
    against: "拿这些自评表（文件或文件夹）各判一遍，列出结论变了的",
    standardDiffFormat: "terminal 或 json",
    rulePaths: "规则文件夹、其中的文件，或标准名；不写则检查 standards/ 下全部",
    reviewFormat: "输出格式：terminal、json、github、sarif、junit；不写则看输出文件的扩展名",
    lintWrite: "先更新随版本发布的文件（编号清单、数据格式、条款目录）再检查",
    minCoverage: "判例至少要见到应见结果的百分之几",
  },
} as const;
