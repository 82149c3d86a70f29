// What is said when rule sets are reviewed: lint, test, diff, docs.

import { terms } from "./terms.ts";

type Verdict = keyof typeof terms.verdicts;
type Outcome = keyof typeof terms.outcomes;

const verdictName = (verdict: Verdict | null) => (verdict === null ? "没有结果" : terms.verdicts[verdict]);
const outcomeName = (outcome: Outcome | null) => (outcome === null ? "没有这一项" : terms.outcomes[outcome]);

const BUMPS = {
  patch: "文字修订（结论不变）",
  minor: "增补（结论不变）",
  major: "实质改动（同一份自评表可能得出不同结论）",
} as const;
const STATED = { patch: "修订", minor: "增补", major: "实质" } as const;
const HOWS = { added: "增加", removed: "删去", changed: "改动" } as const;
const PARTS = {
  standard: "标准",
  checklist: "清单",
  clause: "条款",
  check: "检查项",
  parameter: "内部口径",
  fact: "问题",
  definition: "共用判断",
  derived: "推算的数",
  pattern: "文字样式",
  doubt: "疑点",
  score: "记分口径",
  wording: "用语规则",
} as const;

const ENDINGS = {
  pass: terms.outcomes.pass,
  fail: terms.outcomes.fail,
  unknown: terms.outcomes.unknown,
};

export const rules = {
  /** Words of duty in Chinese official documents, and words that only contain one. */
  modalWords: {
    words: ["应", "应当", "不得", "必须", "须", "至少", "不少于", "不低于", "不超过", "严禁", "禁止", "要"],
    except: [
      "适应",
      "供应",
      "相应",
      "对应",
      "响应",
      "反应",
      "应急",
      "应用",
      "应对",
      "应聘",
      "应届",
      "主要",
      "需要",
      "重要",
      "必要",
      "要求",
      "要素",
      "要点",
      "纲要",
      "摘要",
      "急须",
      "须知",
      "禁止停车标",
    ],
  },
  lint: {
    clauseGap: (id: string) => `缺第${id}条：编号要连续；文件里确有而不编的，在 standard.yaml 的 omitted 里写明理由`,
    checkGap: (expected: string, id: string) => `检查项编号不连续：这里应是“${expected}”，写的是“${id}”`,
    missing: (path: string) => `还没有 ${path}，请运行 gig-audit standard lint --write 生成`,
    stale: (path: string) => `${path} 与规则文件对不上，请运行 gig-audit standard lint --write 更新`,
    noLock: "还没有 ids.lock（已发布编号的清单），请运行 gig-audit standard lint --write 生成",
    vanished: (id: string) => `“${id}”已经发布过，现在没有了：已有的自评表和结果会对不上；请恢复原来的编号`,
    unlisted: (id: string) => `“${id}”还不在 ids.lock 里；确认不再改名后，运行 gig-audit standard lint --write`,
    backgroundDiffers: (quote: string) => `“${quote}”不在本条原文里，请逐字核对`,
    modalUncovered: (word: string, around: string) =>
      `“…${around}…”里的“${word}”没有检查项引用；请补检查项，或写进 background 并说明理由`,
    noReason: (id: string) => `“${id}”是建议项或背景，请在 note 里写明为什么不判`,
    notJudged: (id: string) => `“${id}”没有 pass，判不了；请写条件，或改为 background 并说明理由`,
    noRemedy: (id: string) => `“${id}”不通过时没有下一步，请写 remedy`,
    factUnused: (key: string, label: string) =>
      `问题“${label}”（${key}）没有一处用到；请删去，或在检查项、疑点里用上（每个对象都要问的写 always: true）`,
    unused: (name: string) => `“${name}”没有一处用到，请删去或用上`,
    noSource: "没有文件文本 ../source.txt，条文无法逐字核对；请放在版本文件夹旁边",
    repairIdle: (where: string, count: number) =>
      count === 0 ? `“${where}”的修补在文本里找不到，请核对 was` : `“${where}”的修补在文本里有${count}处，请写得更长些`,
    noCases: (id: string) => `第${id}条没有判例，请在旁边写一份 .cases.yaml`,
    caseClause: (id: string) => `判例所说的第${id}条不在任何清单里，请核对编号`,
    caseList: (list: string, clause: string) => `没有清单“${list}”，或其中没有第${clause}条，请核对`,
    caseWithout: (key: string) => `without 里的“${key}”本来就没有答案，去掉它等于没改，请核对写法`,
    caseCheck: (id: string, clause: string) => `第${clause}条没有检查项“${id}”`,
    caseKey: (name: string, message: string) => `判例“${name}”：${message}`,
    unseen: (id: string, ending: keyof typeof ENDINGS) => `“${id}”没有一个判例得出“${ENDINGS[ending]}”，请补一个`,
    never: (id: string, ending: keyof typeof ENDINGS) =>
      `找不到能让“${id}”${ENDINGS[ending]}的答案：条件可能写反、互相矛盾或恒成立；确能如此的，请补一个判例证明`,
    canFail: (id: string) => `“${id}”写了 cannot_fail，判例里却不通过过；请删去 cannot_fail 或改判例`,
  },
  extends: {
    noBase: (reference: string) => `找不到所继承的版本“${reference}”，或它本身有错；请核对 extends，并先检查那个版本`,
    moved: (reference: string) =>
      `“${reference}”的内容与 base_sha256 记下的不同：底本变了。请核对改动是否仍然合适，再运行 gig-audit standard lint --write 记下新的`,
    unknown: (name: string) => `所继承的版本里没有“${name}”，或取值类型不同，请核对`,
    empty: (name: string) => `“${name}”的改动与原来相同，请删去`,
    inherited: (file: string, message: string) => `改动之后，继承来的 ${file} 不再合用：${message}`,
  },
  catalogue: {
    title: (title: string) => `${title}：条款目录`,
    generated: "本目录由规则文件生成，请勿手改；改规则后运行 gig-audit standard docs --write。",
    document: "文号",
    issuer: "发文机关",
    issued: "印发日期",
    version: "规则版本",
    basis: "说明",
    basisIs: "引文逐字出自文件；写明“内部口径”的数字是工具定的，可以用 --params 改",
    lists: "清单",
    list: (title: string, clauses: readonly string[]) => `${title}（${clauses.length}条）：${clauses.join("、")}`,
    count: (count: number) => `${count}条`,
    annex: (annex: number, title: string) => `附件${annex}　${title}`,
    mainText: "正文",
    ownWay: (heading: string, list: string) => `${heading}　只在“${list}”`,
  },
  test: {
    failing: (
      run: { clause: string; name: string; expected: { verdict: Verdict | null }; actual: { verdict: Verdict | null } },
      wrong: readonly { id: string; expected: Outcome | null; actual: Outcome | null }[],
    ) => {
      const { expected, actual } = run;
      const verdict =
        expected.verdict === actual.verdict
          ? []
          : [`第${run.clause}条应“${verdictName(expected.verdict)}”，得出“${verdictName(actual.verdict)}”`];
      const checks = wrong.map(
        (check) => `${check.id}应“${outcomeName(check.expected)}”，得出“${outcomeName(check.actual)}”`,
      );
      return `判例“${run.name}”没有过：${[...verdict, ...checks].join("；")}。请改规则或改判例`;
    },
    uncovered: (id: string, endings: readonly (keyof typeof ENDINGS)[], percent: number, wanted: number) =>
      `覆盖${percent}%，低于要求的${wanted}%：“${id}”没有判例得出${endings.map((ending) => `“${ENDINGS[ending]}”`).join("、")}`,
  },
  /** What each code is about, in one line. */
  codes: {
    "rule-syntax": "YAML 写法",
    "rule-schema": "字段和取值合乎规则文件的格式",
    "rule-file-unknown": "每个文件都有它的位置",
    "rule-file-missing": "必有的文件都在",
    "base-unknown": "所继承的版本找得到",
    "base-moved": "所继承的版本没有变动",
    "change-unknown": "改动所指的条款、检查项、口径确实存在",
    "change-empty": "改动确实改了什么",
    "id-duplicate": "编号不重复",
    "id-misplaced": "检查项编号随条款",
    "id-vanished": "已发布的编号不消失",
    "id-unlisted": "编号都登记在 ids.lock",
    "number-gap": "条款和检查项编号连续",
    "fact-unknown": "条件所问的问题存在",
    "fact-optional": "结论不依据可以不填的问题",
    "item-unknown": "条件所问的项目存在",
    "column-unknown": "条件所问的列存在",
    "choice-unknown": "条件所写的选项存在",
    "parameter-unknown": "内部口径存在",
    "definition-unknown": "共用判断存在",
    "pattern-unknown": "文字样式存在",
    "pattern-unsafe": "文字样式不会卡死",
    "operator-type": "运算合乎问题的类型",
    "clause-unknown": "清单所指的条款存在",
    "wording-invalid": "岗位用语规则可用",
    "source-missing": "文件文本在手",
    "quote-differs": "引文逐字出自条文",
    "text-differs": "条文逐字出自文件",
    "repair-idle": "每处修补都用得上，且只用一次",
    "modal-uncovered": "每处义务用语都有检查项承担",
    "reason-missing": "不判的都写明理由",
    "remedy-missing": "不通过的都有下一步",
    "fact-unused": "问了的都用得上",
    "parameter-unused": "内部口径都用得上",
    "shared-unused": "共用判断、推算的数、文字样式都用得上",
    "cases-missing": "每条都有判例",
    "case-unknown": "判例所指的条款、检查项、清单存在",
    "case-unreadable": "判例的答案读得懂",
    "outcome-unseen": "每个检查项的每种结果都有判例",
    "never-passes": "有答案能通过",
    "never-fails": "有答案不能通过",
    "never-unknown": "没填时判为未填",
    "can-fail": "写明不会不通过的，确实不会",
    "published-missing": "随版本发布的文件都在",
    "published-stale": "随版本发布的文件是最新的",
    "case-fails": "判例得出所写的结果",
    "coverage-low": "判例覆盖够",
  },
  review: {
    severities: { error: "错误", warning: "提醒" },
    clean: (standard: string) => `${standard}：没有发现问题`,
    counts: (standard: string, errors: number, warnings: number) => `${standard}：错误${errors}处，提醒${warnings}处`,
    unread: (folder: string) => `${folder}（没能读成标准）`,
    cases: (standard: string, passed: number, failed: number) => `${standard}：判例通过${passed}个，没通过${failed}个`,
    coverage: (seen: number, wanted: number, percent: number) =>
      `覆盖：应见的结果（${Object.values(ENDINGS).join("、")}）共${wanted}种，判例见到${seen}种，${percent}%`,
    about: (file: string, line: number, column: number) => `所判的规则在 ${file}:${line}:${column}`,
    trace: (check: string, outcome: Outcome) => `${check} 得出“${outcomeName(outcome)}”，经过：`,
    when: "是否适用",
    failsIf: "是否直接不通过",
    pass: "是否达到",
    joins: { all: "以下都要满足", any: "以下满足一个即可", not: "以下不能满足" },
    missing: (labels: readonly string[]) => `未填：${labels.join("、")}`,
    allClear: "没有问题",
  },
  diff: {
    head: (before: string, after: string) => `${before} → ${after}`,
    bump: (bump: keyof typeof BUMPS | null, stated: keyof typeof BUMPS | "none" | null, isEnough: boolean) => {
      if (bump === null) return "内容没有变化";
      const needs = `改动属于${BUMPS[bump]}`;
      if (stated === null) return `${needs}；两个标准名称不同，不比版本号`;
      if (isEnough) return `${needs}，版本号够`;
      return `${needs}，版本号${stated === "none" ? "没有变" : `只按${STATED[stated]}加`}，不够：请改版本号`;
    },
    changes: (count: number) => `改动${count}处`,
    part: (part: keyof typeof PARTS, id: string) => `${PARTS[part]} ${id}`,
    change: (part: keyof typeof PARTS, id: string, how: keyof typeof HOWS, bump: keyof typeof BUMPS) =>
      `${HOWS[how]} ${PARTS[part]} ${id}（${STATED[bump]}）`,
    nothing: "（无）",
    rehearsal: (judged: number, files: number, flips: number) =>
      flips === 0
        ? `试判：${judged}份自评表按新旧两版各判一遍，结论都没有变`
        : `试判：${judged}份自评表按新旧两版各判一遍，${files}份里有${flips}条结论变了`,
    flip: ({
      file,
      market,
      clause,
      was,
      now,
    }: {
      file: string;
      market: string | null;
      clause: string;
      was: Verdict | null;
      now: Verdict | null;
    }) =>
      `${file}${market === null ? "" : `（${market}）`} 第${clause}条：${was === null ? "不在清单里" : verdictName(was)} → ${now === null ? "不在清单里" : verdictName(now)}`,
    causes: (causes: readonly string[], isTogether: boolean) =>
      causes.length === 0 ? "原因：清单的变动" : `原因：${causes.join("、")}${isTogether ? "（合起来才变）" : ""}`,
    unreadable: (file: string) => `${file} 没能判：`,
  },
  show: {
    compiled: (standard: string, sha256: string) => `${standard} 合并后的完整规则（${sha256}）`,
    hash: (sha256: string) => `规则文件的 SHA-256：${sha256}`,
    lists: "清单",
    list: (id: string, title: string, clauses: number, checks: number) =>
      `${id}　${title}：${clauses}条，${checks}个检查项`,
    parameters: "内部口径",
    changes: (base: string) => `继承 ${base}，不同之处`,
    parameter: (name: string, value: number | string, reason: string) => `口径 ${name} 改为 ${value}：${reason}`,
    check: (id: string, keys: readonly string[], reason: string) => `检查项 ${id} 改 ${keys.join("、")}：${reason}`,
    dropped: (id: string, reason: string) => `不采用 ${id}：${reason}`,
    added: (list: string, folders: readonly string[]) => `清单 ${list} 增加 ${folders.join("、")} 的条款`,
  },
  published: (folder: string) => `已更新 ${folder} 里随版本发布的文件（ids.lock、catalogue、schemas）`,
  unknownKind: (asked: string, known: readonly string[]) => `没有“${asked}”这种规则文件，可用：${known.join("、")}`,
  noRuleSet: (asked: string) =>
    `“${asked}”里没有规则文件（standard.yaml）；请给出版本文件夹，如 standards/gx-2024-12/1.0，或标准名`,
} as const;
