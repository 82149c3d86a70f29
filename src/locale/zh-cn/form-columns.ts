// The heads of the workbook form and what its unit column says: written by the form, compared by the reader.

/** What an answer is, as far as the unit column says it. */
export interface AnswerKind {
  type: string;
  unit?: string;
  choices?: readonly string[];
}

/** Longer choices are for the drop-down and the hint. */
const LONGEST_CHOICES = 12;

export const formColumns = {
  heads: {
    key: "编号",
    target: "条款",
    question: "问题",
    item: "分项",
    answer: "填写",
    unit: "单位或选项",
    hint: "填写提示",
    evidence: "佐证材料",
    check: "检查项",
    reason: "理由",
    approved_by: "同意人",
    until: "有效期至",
  },
  /** What people write over these columns when they make the sheet again. */
  otherHeads: {
    question: ["题目", "指标", "项目", "填报项目", "填报内容"],
    item: ["子项", "明细"],
    answer: ["答案", "填写内容", "填报", "自评", "自评情况", "实际情况", "回答"],
    target: ["条款号", "对应条款"],
    evidence: ["佐证", "佐证文件", "证明材料", "附件"],
    reason: ["说明", "说明理由", "原因"],
    approved_by: ["批准人", "审批人"],
    until: ["有效期", "截止日期"],
  },
  /** Columns that forms and collecting tools add, and that say nothing of the market. */
  ignored: [
    "序号",
    "编号",
    "id",
    "提交人",
    "提交者",
    "提交时间",
    "填写人",
    "填写者",
    "填写时间",
    "开始时间",
    "结束时间",
    "答题时长",
    "所用时间",
    "来源",
    "来源详情",
    "来自ip",
    "ip",
    "用户",
    "昵称",
    "修改时间",
    "备注",
  ],
  /** 柜面服务区·面积 */
  within: "·",
  unitOf: ({ type, unit, choices = [] }: AnswerKind): string => {
    switch (type) {
      case "number":
      case "integer":
        return unit || "数字";
      case "yesno":
        return "是／否";
      case "date":
        return "年-月-日";
      case "month":
        return "年-月";
      case "enum":
        return choices.join("／").length <= LONGEST_CHOICES ? choices.join("／") : "点开格子选一项";
      case "list":
        return choices.length > 0 ? "全无填“无”" : "可填几个，用顿号隔开";
      case "map":
      case "record":
        return "全无填“无”";
      case "rows":
        return "没有填“无”";
      default:
        return "文字";
    }
  },
} as const;
