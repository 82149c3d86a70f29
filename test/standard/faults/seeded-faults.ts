// Sixty faults, each one edit of one file of the released rules, and who must catch it.

import type { RuleProblemCode } from "../../../src/model/rule-sets/rule-problem.ts";

export interface Fault {
  name: string;
  file: string;
  /** The words of the file that change, at their first place. */
  from: string;
  /** Null removes the whole file. */
  to: string | null;
  /** The code that must be found: on the edited line, or where `at` says. */
  code: RuleProblemCode;
  /** Another file, and words of the line there. */
  at?: { file: string; line: string };
}

const AREA = "annex-1/05-floor-area.yaml";
const SIGN = "annex-1/01-sign-logo-phone.yaml";
const FIRE = "annex-1/07-fire-and-access.yaml";
const OPENING = "annex-1/12-regular-opening.yaml";
const ANALYSIS = "annex-1/15-monthly-analysis.yaml";
const STAFF = "annex-1/28-staff.yaml";
const POSTINGS = "annex-1/14-posting-contents.yaml";

type Row = [name: string, from: string, to: string | null, code: RuleProblemCode, at?: Fault["at"]];

/** Edits of one file. */
function inFile(file: string, rows: readonly Row[]): Fault[] {
  return rows.map(([name, from, to, code, at]) => ({
    name,
    file,
    from,
    to,
    code,
    ...(at === undefined ? {} : { at }),
  }));
}

export const FAULTS: readonly Fault[] = [
  ...inFile(AREA, [
    [
      "a typo in a quote",
      "quote: 就业服务场所面积一般不少于50m²",
      "quote: 就业服务场所面积一般不小于50m²",
      "quote-differs",
    ],
    [
      "a typo in the document's words",
      "可与公共就业服务机构分时",
      "可同公共就业服务机构分时",
      "text-differs",
      { file: AREA, line: "text:" },
    ],
    ["a threshold raised", "at_least: 50 ", "at_least: 51 ", "case-fails"],
    ["a threshold lowered", "at_least: 50 ", "at_least: 49 ", "case-fails"],
    ["≥ turned into >", "at_least: 50 ", "more_than: 50 ", "case-fails"],
    ["≥ turned into ≤", "at_least: 50 ", "at_most: 50 ", "case-fails"],
    ["a limit that everything meets", "at_least: 50 ", "at_least: 0 ", "never-fails"],
    ["another fact asked", "fact: usable_area_m2, at_least", "fact: area_own_m2, at_least", "case-fails"],
    ["a fact renamed in a condition", "fact: usable_area_m2, at_least", "fact: usable_area, at_least", "fact-unknown"],
    [
      "a level dropped",
      "    level: general\n    asks: 可用面积",
      "    asks: 可用面积",
      "rule-schema",
      { file: AREA, line: "id: 1.5.a" },
    ],
    ["a level misspelt", "level: general", "level: genral", "rule-schema"],
    ["a level turned mandatory", "level: general", "level: mandatory", "case-fails"],
    ["the reason's question renamed", "reason_in: [area_reason]", "reason_in: [area_reasons]", "fact-unknown"],
    [
      "a remedy removed",
      "    remedy: 两条路选一条",
      "    note: 两条路选一条",
      "remedy-missing",
      { file: AREA, line: "id: 1.5.a" },
    ],
    ["a duplicate id", "id: 1.5.b", "id: 1.5.a", "id-duplicate"],
    ["an id of another clause", "id: 1.5.b", "id: 1.6.b", "id-misplaced"],
    ["an id changed", "id: 1.5.b", "id: 1.5.c", "number-gap"],
    ["a clause renumbered", 'clause: "1.5"', 'clause: "1.30"', "id-misplaced", { file: AREA, line: "id: 1.5.a" }],
    ["a field misspelt", "asks: 可用面积", "ask: 可用面积", "rule-schema"],
    ["a bracket left open", "at_least: 50 }", "at_least: 50", "rule-syntax", { file: AREA, line: "shows" }],
    ["a tab for indentation", "    level: general", "\tlevel: general", "rule-syntax"],
  ]),
  ...inFile(SIGN, [
    [
      "an option that is not asked",
      "in: [正门门头, 临街外墙, 大厅入口]",
      "in: [正门门头, 临街墙面, 大厅入口]",
      "choice-unknown",
    ],
    ["an option left out", "in: [正门门头, 临街外墙, 大厅入口]", "in: [正门门头, 大厅入口]", "case-fails"],
    [
      "an operator on the wrong type",
      "{ fact: logo_used, is: 使用广西零工市场图标 }",
      "{ fact: logo_used, at_least: 1 }",
      "operator-type",
    ],
    ["a sign spelt another way", '"{region_name}零工市场", ', '"{region_name}零工超市", ', "case-fails"],
    ["a sign of a fact that is not asked", '["{region_name}零工市场"', '["{county_name}零工市场"', "fact-unknown"],
    ["all turned into any", "{ all: [{ fact: service_phone", "{ any: [{ fact: service_phone", "case-fails"],
    ["a pattern that is not defined", "matches: phone", "matches: telephone", "pattern-unknown"],
    [
      "a background word without its reason",
      "    note: 背景，不判\n\n  - id: 1.1.b",
      "\n  - id: 1.1.b",
      "reason-missing",
      { file: SIGN, line: "id: 1.1.a" },
    ],
    [
      "the quote of a duty shortened to nothing of it",
      "quote: 各市、县（市、区）应加快完善高标准",
      "quote: 加快完善高标准",
      "modal-uncovered",
      { file: SIGN, line: "text:" },
    ],
  ]),
  ...inFile(FIRE, [
    ["a redline made a plain duty", "level: redline", "level: mandatory", "case-fails"],
    ["an item that is not asked", "fire_equipment.灭火器", "fire_equipment.灭火毯", "item-unknown"],
    [
      "an item left out of a list",
      "        - { fact: fire_equipment.应急照明, at_least: 1 }\n",
      "",
      "case-fails",
      { file: FIRE, line: "id: 1.7.b" },
    ],
    ["yes turned into no", "{ fact: evac_clear, is: true }", "{ fact: evac_clear, is: false }", "case-fails"],
    ["a parameter that does not exist", "parameter: fire_check_days", "parameter: fire_days", "parameter-unknown"],
    [
      "a parameter of something else",
      "within_days: { parameter: fire_check_days }",
      "within_days: { parameter: welfare_days }",
      "case-fails",
    ],
    [
      "two conditions that exclude each other",
      "at_least: 1 }, { fact: evac_clear",
      "at_least: 1 }, { fact: exits_count, at_most: 0 }, { fact: evac_clear",
      "never-passes",
    ],
  ]),
  ...inFile(OPENING, [
    ["a share of the wrong fact", "of: workdays_counted", "of: open_days_30d", "case-fails"],
    ["a definition misspelt", "when: { holds: established }", "when: { holds: establish }", "definition-unknown"],
    [
      "when without otherwise",
      "    otherwise: 投入使用不足{new_market_days}天，人次类要求暂不判\n",
      "",
      "rule-schema",
      { file: OPENING, line: "id: 1.12.c" },
    ],
    ["a placeholder of nothing", "同期法定工作日的{open_rate}", "同期法定工作日的{open_share}", "parameter-unknown"],
  ]),
  ...inFile(ANALYSIS, [
    ["all of a list turned into any", "includes_all: [分行业, 分群体]", "includes_any: [分行业, 分群体]", "case-fails"],
    [
      "a column that is not asked",
      "column: items, includes_all: [日均工资]",
      "column: item, includes_all: [日均工资]",
      "column-unknown",
    ],
    [
      "two operators in one condition",
      "within_days: { parameter: analysis_days } }",
      "within_days: { parameter: analysis_days }, filled: true }",
      "rule-schema",
    ],
  ]),
  ...inFile(STAFF, [
    ["a text turned into a number", "quote: 完善人员配置", "quote: 5", "rule-schema"],
    [
      "some turned into every",
      "      some:\n        all:\n          - { column: date, within_days: { parameter: training_days } }\n          - { column: topics, mentions: [就业政策",
      "      every:\n        all:\n          - { column: date, within_days: { parameter: training_days } }\n          - { column: topics, mentions: [就业政策",
      "case-fails",
    ],
  ]),
  ...inFile(POSTINGS, [
    [
      "a redline on the wrong wording",
      "every: { wording: discrimination }",
      "every: { wording: unlawful }",
      "case-fails",
    ],
    ["a content of no kind", "content: pay_method", "content: payment", "rule-schema"],
  ]),
  ...inFile("facts/03-space.yaml", [
    [
      "a fact renamed",
      "key: area_own_m2",
      "key: area_own",
      "fact-unknown",
      { file: "definitions.yaml", line: "- area_own_m2" },
    ],
    [
      "a choice without its list",
      "    choices: [不共享, 分时, 分区, 分时分区]\n",
      "",
      "rule-schema",
      { file: "facts/03-space.yaml", line: "key: share_mode" },
    ],
  ]),
  ...inFile("facts/05-equipment.yaml", [
    [
      "a question nobody uses",
      "facts:\n",
      "facts:\n  - { key: fax_brand, zh: 传真机品牌, type: text }\n",
      "fact-unused",
      { file: "facts/05-equipment.yaml", line: "fax_brand" },
    ],
    ["a unit of an item that is not asked", "公告栏: 块", "公示牌: 块", "item-unknown"],
  ]),
  ...inFile("parameters.yaml", [
    [
      "a parameter nobody uses",
      "parameters:\n",
      "parameters:\n  - { name: idle_days, zh: 闲置天数, value: 3, unit: 天, reason: 试 }\n",
      "parameter-unused",
      { file: "parameters.yaml", line: "idle_days" },
    ],
    [
      "a parameter without its reason",
      "    reason: 按一年内是否培训过\n",
      "",
      "rule-schema",
      { file: "parameters.yaml", line: "name: training_days" },
    ],
    [
      "a parameter's value changed",
      "    zh: 公告栏政策更新期限\n    value: 90\n",
      "    zh: 公告栏政策更新期限\n    value: 900\n",
      "case-fails",
      { file: "annex-1/19-policy-posts.yaml", line: "" },
    ],
  ]),
  ...inFile("definitions.yaml", [
    [
      "a pattern that can hang",
      "pattern: 职责|管理机构|机构设置|岗位设置|分工|三定",
      "pattern: ^(职责|职|责)+$",
      "pattern-unsafe",
    ],
    [
      "a definition turned around",
      "{ fact: mfp_functions, includes_all: [打印] }",
      "{ fact: mfp_functions, includes_all: [复印] }",
      "case-fails",
      { file: "annex-1/10-office-equipment.yaml", line: "" },
    ],
  ]),
  ...inFile("wording/lawful.yaml", [
    ["a word of the wording rules misspelt", "becomes: none", "becomes: nothing", "rule-schema"],
  ]),
  ...inFile("standard.yaml", [
    [
      "a repair that mends nothing",
      "repairs:\n",
      "repairs:\n  - { where: 某处, was: 没有的字, now: 有, why: 试 }\n",
      "repair-idle",
      { file: "standard.yaml", line: "某处" },
    ],
    [
      "a repair undone",
      "was: 国家 and 自治区",
      "was: 国家 or 自治区",
      "text-differs",
      { file: "annex-1/11-campaigns.yaml", line: "text:" },
    ],
    ["an extension that keeps what is not there", '"1.21": [1.21.d]', '"1.31": [1.21.d]', "clause-unknown"],
  ]),
  ...inFile("annex-1/09-convenience.yaml", [
    ["a clause removed", "", null, "number-gap", { file: "annex-1/10-office-equipment.yaml", line: 'clause: "1.10"' }],
  ]),
  ...inFile("annex-1/29-duty-systems.yaml", [
    ["the last clause removed", "", null, "id-vanished", { file: "ids.lock", line: "clause 1.29" }],
  ]),
  ...inFile("annex-1/09-convenience.cases.yaml", [
    [
      "the cases of a clause removed",
      "",
      null,
      "cases-missing",
      { file: "annex-1/09-convenience.yaml", line: "clause:" },
    ],
  ]),
  ...inFile("score.yaml", [["the score profile removed", "", null, "rule-file-missing"]]),
  ...inFile("annex-1/05-floor-area.cases.yaml", [
    [
      "a case of a check that is not there",
      "checks: { 1.5.a: pass, 1.5.b: noted }",
      "checks: { 1.5.a: pass, 1.5.d: noted }",
      "case-unknown",
    ],
    ["a case whose answer is to no question", "  专用面积: 80", "  专有面积大小: 80", "case-unreadable"],
  ]),
];
