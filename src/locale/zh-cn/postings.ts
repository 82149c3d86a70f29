// What is said while a list of job postings is read, and about what is found in it.

const SEEN_MOST = 12;
const EXPECTED = "岗位（工种）、技能要求、工作地点、工作时间、工资待遇、计酬方式，或者一列“招聘信息”";
const RESAVE_CSV = "请用 WPS 或 Excel 打开后“另存为”，类型选“CSV UTF-8（逗号分隔）”，再试";

function listSeen(seen: readonly string[]): string {
  if (seen.length === 0) return "没有看到表头";
  const shown = seen.slice(0, SEEN_MOST).map((name) => `“${name}”`);
  return `看到的是${shown.join("、")}${seen.length > SEEN_MOST ? `等${seen.length}列` : ""}`;
}

export const postings = {
  problems: {
    "list-empty": () => "文件里一条岗位也没有；请核对是不是选错了文件，或导出时没有选中内容",
    "list-too-large": (limit: string) => `文件超过 ${limit}，不像一份岗位名单；请按日期或乡镇分成几个文件，再试`,
    "list-binary": () => `这不是岗位名单能用的文件（里面有二进制内容）；${RESAVE_CSV}`,
    "list-columns": (seen: readonly string[]) =>
      `没有一列认得出来：${listSeen(seen)}；需要的是${EXPECTED}。请把表头改成这样的名称，再试`,
    "list-shape": () =>
      "YAML、JSON 名单要写成一串岗位：每条一组“岗位: …、工作地点: …”，或者每条一句话；请照 README 里的样子改",
    "list-key": (seen: readonly string[]) => `这一条没有一项认得出来：${listSeen(seen)}；需要的是${EXPECTED}。请改项名`,
    "list-item": () => "这一条不是一个岗位（应是一句话，或一组“岗位: …、工作地点: …”），没有判；请改写后再试",
    "list-sheet": (name: string) =>
      `工作表“${name}”里没有认得出来的列，没有看；如果里面有岗位，请把表头改成${EXPECTED}`,
    "row-encoding": (encoding: string) =>
      `这一行的编码和全文（${encoding}）不一样，读不出来，没有判；多半是两份文件拼在一起，请把这一行重新录入，或分成两个文件`,
    "row-quotes": () => "这一行的英文双引号没有配对，分不清各列，没有判；请补上或删去多出的双引号",
    "row-columns": (cells: number, columns: number) =>
      `这一行有${cells}格，表头只有${columns}列，对不上号，没有判；多半是内容里有逗号没加引号，请改用 WPS 或 Excel 重新导出`,
    "row-long": (limit: string) => `这一行超过 ${limit}，不像一条岗位，没有判；请核对文件有没有换行`,
    "cell-formula": (words: string) => `“${words}”是公式，不是岗位文字；请选中这一列，复制后“选择性粘贴”为数值，再试`,
    "cell-formula-empty": () =>
      "这一格是公式，文件里没有它的结果，没有判；请用 WPS 或 Excel 打开，复制后“选择性粘贴”为数值并保存，再试",
    "cell-formula-result": () =>
      "这一格是公式，只按文件里存着的旧结果判了；请选中这一列，复制后“选择性粘贴”为数值，再判一次",
    "cell-error": (words: string) => `这一格是错误值 ${words}，没有判；请改好公式或直接填写`,
  },
} as const;

/** What the command says around its result. */
export const postingsCommand = {
  help: "检查岗位名单：缺哪些要素，有没有疑似歧视性或不合规的表述",
  files: "岗位名单（.csv、.xlsx、.yaml、.json，或一行一条的 .txt；- 表示标准输入）",
  format: "输出格式：terminal、json、csv、xlsx；不写则看输出文件的扩展名",
  all: "没有问题的岗位也列出来（json 总是全列）",
  progress: (count: number) => `已看 ${count} 条……`,
  problemsMore: (count: number) => `同样的问题还有${count}处，不再一一列出；请照上面的办法一并处理`,
  noRules: (standard: string) => `标准 ${standard} 没有岗位用语规则，不能检查岗位；请换一个标准`,
  needsOutput: "xlsx 要写到文件里，请加 -o 文件名.xlsx",
} as const;
