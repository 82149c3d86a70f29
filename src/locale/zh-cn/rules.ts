// What is said when rule sets are reviewed: lint, test, diff, docs.

import { terms } from "./terms.ts";

type Verdict = keyof typeof terms.verdicts;
type Outcome = keyof typeof terms.outcomes;

const verdictName = (verdict: Verdict | null) => (verdict === null ? "没有结果" : terms.verdicts[verdict]);
const outcomeName = (outcome: Outcome | null) => (outcome === null ? "没有这一项" : terms.outcomes[outcome]);

const ENDINGS = { pass: "通过", fail: "不通过", unknown: "未填" } as const;

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
      `覆盖：应见的结果（通过、不通过、未填）共${wanted}种，判例见到${seen}种，${percent}%`,
    about: (file: string, line: number, column: number) => `所判的规则在 ${file}:${line}:${column}`,
    trace: (check: string, outcome: Outcome) => `${check} 得出“${outcomeName(outcome)}”，经过：`,
    when: "是否适用",
    failsIf: "是否直接不通过",
    pass: "是否达到",
    joins: { all: "以下都要满足", any: "以下满足一个即可", not: "以下不能满足" },
    missing: (labels: readonly string[]) => `未填：${labels.join("、")}`,
    toolTitle: "规则检查",
    allClear: "没有问题",
  },
  noRuleSet: (asked: string) =>
    `“${asked}”里没有规则文件（standard.yaml）；请给出版本文件夹，如 standards/gx-2024-12/1.0，或标准名`,
  badPercent: (text: string) => `--min-coverage 写成“${text}”看不懂，请写0到100的数`,
} as const;
