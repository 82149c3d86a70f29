// What documents (html, docx, md, csv, xlsx) say beyond the words of report.ts.

export const document = {
  sha256: "文件指纹",
  sha256Is: (sha256: string) => `SHA-256 ${sha256}`,
  rules: "规则指纹",
  nature: "性质",
  natureIs: "自我评估，不是主管部门的评定",
  shortened: (text: string) => `${text}……`,
  clauseNumber: (id: string) => `第${id}条`,
  level: (word: string) => `〔${word}〕`,
  place: "填报位置",
  wanted: "佐证材料",
  given: "已附佐证",
  nothing: "无",

  allClauses: {
    heading: "全部条款",
    note: (count: number) => `${count}条，按文件顺序`,
    columns: ["条款", "主题", "结论", "检查项", "条款全文"],
    checks: (passed: number, open: number, others: number) =>
      [`通过${passed}`, `未通过或未填${open}`, ...(others > 0 ? [`其他${others}`] : [])].join("，"),
  },
  practices: {
    heading: "用到内部口径的结论",
    note: (count: number) =>
      `${count}项。文件没有写数字，工具用了自己的数字；主管部门可以换成自己的（写法见 gig-audit explain 加条款号）`,
    columns: ["检查项", "条文原话", "结果", "口径"],
  },
  doubts: { columns: ["处理", "内容"] },
  pendingItems: { columns: ["方式", "条款", "核实什么"] },
  diagnostics: { columns: ["程度", "内容", "位置"] },
  evidence: {
    heading: "已附佐证",
    note: (count: number) => `${count}个文件，工具没有看内容，只记下指纹`,
    columns: ["条款", "文件", "SHA-256"],
  },
  remedies: "下一步",
} as const;
