// What is said about rule files.

import { nameAll } from "./name-all.ts";

const TYPES: Record<string, string> = {
  string: "文字",
  number: "数字",
  integer: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "键值",
  null: "空",
};

const PATTERN_FAULTS = {
  empty: "是空的，请写上或删去",
  long: "超过200个字符，请拆成几个",
  invalid: "写法有误，请核对括号和转义",
  "matches-nothing": "什么都没有也算匹配，请至少要求一个字",
  "back-reference": "用了反向引用，请改写",
  "look-around": "用了前后查看（?=、?!、?<=、?<!），请改写",
  "named-group": "用了命名分组，请改成普通分组",
  "repeated-group": "重复了整个分组，可能极慢，请只重复单个字或字符类",
  unlimited: "重复没有上限，可能极慢，请写成 {0,9} 这样",
  "many-repeats": "重复超过20次，请改小",
  "many-variable-repeats": "不定次数的重复超过3处，请改写",
};

export const standard = {
  syntax: (reason: string) => `YAML 写法有误（${reason}），请按提示的行列修改`,
  schema: {
    required: (key: string) => `缺少“${key}”，请补上`,
    unknown: (key: string) => `不认识的字段“${key}”，请核对拼写`,
    oneOf: (values: readonly string[]) => `只能是${nameAll(values)}之一`,
    type: (type: string) =>
      `这里应是${type
        .split(",")
        .map((name) => TYPES[name] ?? name)
        .join("或")}`,
    pattern: (pattern: string) => `写法不符合 ${pattern}`,
    repeated: "列表里有重复的项，请删去一个",
    shape: "写法不对：一个条件只能有一个运算（all、any、not、holds，或一个主语加一个运算）",
    other: (keyword: string) => `不符合格式要求（${keyword}）`,
  },
  fileUnknown: (path: string) => `不认识的规则文件“${path}”，请放进已有的文件夹或删去`,
  fileMissing: (path: string) => `缺少规则文件“${path}”`,
  duplicate: (id: string) => `编号“${id}”重复，请改名`,
  misplaced: (id: string, clause: string) => `检查项“${id}”不属于第${clause}条，编号应以“${clause}.”开头`,
  factUnknown: (key: string, near: string | null) =>
    `没有名为“${key}”的问题${near === null ? "" : `，是不是“${near}”？`}`,
  factOptional: (key: string) => `“${key}”在可以整组不填的一组里，结论不能依据它；请改用别的问题，或把它移到别的组`,
  itemUnknown: (fact: string, item: string) => `“${fact}”里没有“${item}”这一项`,
  columnUnknown: (column: string) => `表里没有“${column}”这一列`,
  choiceUnknown: (label: string, choice: string) => `“${label}”没有“${choice}”这个选项`,
  parameterUnknown: (name: string) => `没有名为“${name}”的内部口径，请写进 parameters.yaml`,
  definitionUnknown: (name: string) => `没有名为“${name}”的共用判断，请写进 definitions.yaml`,
  patternUnknown: (name: string) => `没有名为“${name}”的文字样式，请写进 definitions.yaml`,
  patternUnsafe: (name: string, risk: "invalid" | "slow") =>
    risk === "invalid"
      ? `文字样式“${name}”不是正确的正则表达式，请核对括号和转义`
      : `文字样式“${name}”不安全：遇到长文字可能极慢；请改写，不要在重复里再套重复`,
  operatorType: (operator: string, type: string) => `运算“${operator}”不能用在${type}类型的问题上`,
  quoteDiffers: (id: string) => `“${id}”引用的文字不在本条原文里，请逐字核对`,
  textDiffers: (id: string) => `第${id}条与文件文本（按修补清单修补后）不一致，请逐字核对`,
  clauseUnknown: (id: string) => `没有“${id}”这一条或这一项`,
  wording: {
    repeated: (key: string) => `岗位用语规则的“${key}”在别的文件里已有，请合到一处`,
    missing: (key: string) => `岗位用语规则缺少“${key}”，请补进 wording 文件夹里的一个文件`,
    unsafe: (pattern: string, fault: keyof typeof PATTERN_FAULTS) =>
      `正则表达式“${pattern}”不能用：${PATTERN_FAULTS[fault]}`,
  },
} as const;
