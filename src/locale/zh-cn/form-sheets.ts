// What the workbook form says to those who fill it in.

const annexName = (annex: number | null) => (annex === null ? "" : `附件${annex}`);

export const formSheets = {
  title: (marketType: string) => `${marketType}规范化建设自评表`,
  cover: {
    sheet: "填表说明",
    subtitle: "（零工市场自查用表）",
    market: (cell: string) => `"市场名称："&IF(${cell}="","（在“自评表”里填写）",${cell})`,
    marketBlank: "市场名称：（在“自评表”里填写）",
    about: "一、这张表",
    aboutRows: (standard: { title: string; document: string; version: string }, checklist: string) => [
      ["依据", `《${standard.title}》（${standard.document}，${standard.version}版）`],
      ["适用", checklist],
    ],
    who: ["谁来填", "零工市场的运行单位填写；县（市、区）人力资源和社会保障部门核对"],
    when: (duties: readonly string[]) => [
      "何时填",
      `在本市、县（市、区）人社部门要求的日期前填好、核对好${duties.length === 0 ? "" : `（${duties.join("；")}）`}`,
    ],
    result: ["填好后", "用 gig-audit check 自评表.xlsx 逐条评判：哪一条没做到、依据哪句话、下一步做什么"],
    how: "二、怎么填",
    howRows: (tables: readonly string[]) => [
      "只填黄色的格子，填上以后颜色会变浅；灰色小字是提示，不用改。",
      "不知道、还没核实的就空着：空着算“未填报”，不会当成“没有”。真的没有，填“无”或 0。",
      "数字只写数字，单位看旁边一栏；日期按 2026-11-24 的样子写；“是／否”点开格子选。",
      "一个问题分几行的，逐行填；全都没有的，在第一行填“无”即可。",
      ...(tables.length === 0
        ? []
        : [
            `要一条一条列的，填在后面的表里：${tables.join("、")}。行不够就往下接着填；一条也没有，在“自评表”那一行填“无”。`,
          ]),
      "佐证材料写文件名，文件放在本表旁边（例如“照片/门头.jpg”）；写在问题那一行，或写在“佐证材料”表对应的条款里，都可以。",
      "“一般”“原则上”的要求没做到时，在问题右边写清理由、同意人和有效期；三样里理由和同意人缺一不可。",
      "不要删除或改动隐藏的列和行，那是用来对题的；可以排序、筛选、插入行、改工作表名。保护没有密码，需要时可以撤销。",
      "用 WPS 或 Excel 都可以，请存成 .xlsx。",
    ],
    sign: "三、签字（打印盖章用，不参与评判）",
    signRows: [
      ["填报单位（盖章）", "填表人"],
      ["单位负责人", "联系电话"],
      ["人社部门核对人", "核对日期"],
    ],
  },
  questions: {
    sheet: "自评表",
    subtitle: (document: string, annex: number | null, version: string) =>
      `依据：${document}${annexName(annex)}（${version}版）　　黄色格填写，空着算“未填报”，没有填“无”`,
    progress: (done: string, all: string) =>
      `"填写进度：已填 "&${done}&" 题，共 "&${all}&" 题"&IF(${done}=${all},"，全部填完"," ，还差 "&(${all}-${done})&" 题（黄色格）")`,
    progressNow: (done: number, all: number) =>
      `填写进度：已填 ${done} 题，共 ${all} 题 ，还差 ${all - done} 题（黄色格）`,
    bands: ["问题", "填写", "佐证", "原则性要求没做到时才填"],
    done: "已填",
    group: (number: number, title: string) => `${NUMERALS[number] ?? number}、${title}`,
    onlyOnDeparture: "没做到才填",
    notToFill: "不用填，由工具计算",
    principle: (id: string, asks: string) => `原则性要求${id}：${asks}；没做到的，在右边写理由和同意人`,
    plausible: (text: string) => `参考：${text}`,
    choices: (choices: readonly string[]) => `选项：${choices.join("／")}`,
    seeTable: (sheet: string) => `填在“${sheet}”表里，一条一行；一条也没有，在这一格填“无”`,
    openTable: "→ 去填这张表",
    none: "无",
  },
  table: {
    number: "序号",
    hint: (ask: string | undefined, plausible: string | undefined) =>
      ["一条一行，不够就往下接着填；一条也没有，在“自评表”里填“无”", ask, plausible].filter(Boolean).join("。"),
    fieldChoices: (field: string, choices: readonly string[]) => `“${field}”可填：${choices.join("、")}（用顿号隔开）`,
  },
  evidence: {
    sheet: "佐证材料",
    hint: "文件放在本表旁边，这里写文件名（可带文件夹，如“照片/门头.jpg”），一行写一个或用顿号隔开。没有就不填。",
    heads: ["条款", "内容", "可以用的佐证", "佐证材料"],
    more: "其他检查项（如 1.5.a），自己写",
    wanted: (wanted: readonly string[]) => wanted.join("；"),
  },
  choices: "选项",
  checks: {
    number: { title: "请填数字", text: "这里填数字，单位看旁边一栏；没有填 0。" },
    range: (min: number, max: number) => ({
      title: "请核对数字",
      text: `一般在 ${min}—${max} 之间。确认无误，选“是”继续。`,
    }),
    day: { title: "请填日期", text: "按 2026-11-24 的样子填年月日。没有就填“无”，选“是”继续。" },
    choice: { title: "请从下拉选项里选", text: "点开格子右边的箭头选一项；确有需要另写的，选“是”继续。" },
    none: { title: "这里只填“无”", text: "全都没有时，这一格填“无”；有的话，请逐项填在下面。" },
    noRows: { title: "这里只填“无”", text: "一条也没有时，这一格填“无”；有的话，请填在后面的表里。" },
  },
  footer: (title: string, standard: string) => `${title}　${standard}`,
} as const;

const NUMERALS = ["", ..."一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五", "十六"];
