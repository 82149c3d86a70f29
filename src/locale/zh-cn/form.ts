// What a blank form says.

const NUMERALS = [
  "",
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
];

export const form = {
  /** What the JSON Schema of a self-report says and allows. */
  schema: {
    title: (marketType: string, document: string) => `${marketType} 自评表（${document}）`,
    unit: (unit: string) => `单位：${unit}`,
    sections: { standard: "标准", explanations: "说明", evidence: "佐证", aliases: "叫法对照" },
    blanks: [
      "",
      "不清楚",
      "待核实",
      "待填",
      "不详",
      "不知道",
      "待定",
      "待查",
      "待补",
      "未统计",
      "不适用",
      "—",
      "-",
      "/",
    ],
    nones: ["无", "没有", "暂无", "未设", "未设置", "未配备", "未开展"],
    yesOrNo: "^(是|否|有|无|没|暂无|对|不|未|已|设|具备|接入|开展|提供|受理|畅通|√|×|✓|✗|[yYnN])",
  },
  standardKey: "标准",
  title: (marketType: string, document: string, checklist: string) => [
    `# ${marketType} 自评表（${document}）`,
    `# 适用：${checklist}`,
    "# 填法：",
    "#   1. 答案写在冒号后面，冒号要用英文冒号，冒号后空一格；“#”开头的是说明，不用改。",
    "#   2. 不知道、还没核实的就空着：空着算“未填报”，不会当成“没有”。真的没有，写“无”或 0。",
    "#   3. 数字只写数字（单位写在说明里），日期按 2026-11-24 的样子写。",
    "#   4. 填好后运行：gig-audit check 这个文件名",
  ],
  group: (number: number, title: string) => `# ════ ${NUMERALS[number] ?? number}、${title} ════`,
  question: (fact: { zh: string; unit?: string }, clauses: readonly string[], isReason: boolean) => {
    const unit = fact.unit === undefined ? "" : `，单位：${fact.unit}`;
    const basis = clauses.length === 0 ? "" : `，用于第${clauses.join("、")}条`;
    return `${fact.zh}${isReason ? "（有偏离才填）" : ""}${unit}${basis}`;
  },
  plausible: (text: string) => `参考：${text}`,
  chooseOne: (choices: readonly string[]) => `从这里选一个填：${choices.join("｜")}`,
  tickEach: "逐项填：是｜否；都没有，也可以在这一项名称的冒号后写“无”，并删去下面各行",
  /** `units` are the items with what each is counted in. */
  countEach: (units: readonly (readonly [string, string])[]) => {
    const kinds = new Set(units.map(([, unit]) => unit));
    const said = kinds.size === 1 ? [...kinds] : units.map(([item, unit]) => `${item} ${unit}`);
    return `逐项填数，没有填 0；单位：${said.join("、")}`;
  },
  chooseField: (field: string, choices: readonly string[]) => `“${field}”可填：${choices.join("、")}`,
  listFreely: "可填几个，用顿号隔开；没有写“无”",
  yesOrNo: "填：是｜否",
  dateForm: "日期，如 2026-11-24；没有写“无”",
  oneBlockARow: "一条一段，从“- ”开始；不够就整段复制，没有写“无”（写在冒号后面并删去下面的空行）",
  tail: [
    "# ════ 说明与佐证（没有就不用填） ════",
    "# 说明：原则性要求没有做到时，写明理由和同意人，例如：",
    "# 说明:",
    "#   - { 检查项: 1.5.a, 理由: 老城区场地有限……, 同意人: 县就业中心 张主任, 有效期至: 2027-06-30 }",
    "# 佐证：把照片、文件放在本表旁边，按条写文件名，例如：",
    "# 佐证:",
    '#   "1.5": [平面图.jpg, 共享协议.pdf]',
  ],
} as const;
