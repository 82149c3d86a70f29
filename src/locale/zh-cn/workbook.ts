// What is said when a workbook cannot be read. Every sentence ends in what to do next.

const RESAVE = "请用 WPS 或 Excel 打开后“另存为” .xlsx，再报送";
const RESEND = "请在原电脑上用 WPS 或 Excel 打开确认无误，重新保存后再发送一次";
const RECOPY = "请把填好的内容复制到一份新的空白表中保存，再报送";

function writeMebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

export const workbook = {
  failures: {
    "empty-file": () => "文件是空的（0 字节），可能没有保存成功或没有传完；请重新保存后再报送",
    "old-excel": () => `这是旧版 .xls 表格或 WPS 的 .et 表格，不能直接读取；${RESAVE}`,
    "binary-workbook": () => `这是二进制工作簿（.xlsb），不能直接读取；${RESAVE}`,
    "open-document": () => `这是 .ods 表格，不能直接读取；${RESAVE}`,
    encrypted: () => "文件设有打开密码，不能读取；请用 WPS 或 Excel 打开，取消密码后“另存为” .xlsx，再报送",
    "html-file": () => `这是网页文件改了扩展名，不是真正的 Excel 工作簿；${RESAVE}`,
    "xml-file": () => `这是 XML 格式的表格，不是 .xlsx 工作簿；${RESAVE}`,
    "text-file": () => `这是文本文件（例如 .csv）改了扩展名，不是真正的 Excel 工作簿；${RESAVE}`,
    "other-document": () => "这是 Word 等其他文档，不是电子表格；请改为报送填好的 .xlsx 自评表",
    "not-workbook": () => "这是压缩包或其他文档，里面没有 Excel 工作簿；请解压后报送其中的 .xlsx 自评表",
    "unknown-file": () => "认不出这是什么文件，不是 .xlsx 工作簿；请改为报送填好的 .xlsx 自评表",
    truncated: () => `文件不完整，可能没有传完；${RESEND}`,
    damaged: (part: string) => `文件已损坏（${part}）；${RESEND}`,
    zip64: () => `文件使用了 ZIP64 打包方式，不能直接读取；${RESAVE}`,
    "duplicate-part": (part: string) => `文件里“${part}”出现了两次，不知以哪个为准；${RESAVE}`,
    "overlapping-parts": (part: string) => `文件内部的数据互相重叠（${part}），可能被篡改过；${RECOPY}`,
    "missing-part": (part: string) => `文件缺少组成部分“${part}”；${RESAVE}`,
    "bad-encoding": (part: string) => `文件内部“${part}”不是 UTF-8 编码，不能直接读取；${RESAVE}`,
    doctype: (part: string) => `文件内部“${part}”带有 DOCTYPE 声明，为安全起见不读取；${RECOPY}`,
    "malformed-xml": (part: string) => `文件内部“${part}”的内容不合规范；${RESAVE}`,
    "bad-reference": (reference: string) => `单元格位置“${reference}”不存在或与所在的行不一致；${RESAVE}`,
    "bad-string": (index: string) => `单元格引用的文字（第 ${index} 条）在文件里找不到；${RESAVE}`,
    "duplicate-cell": (reference: string) => `单元格 ${reference} 在文件里有两个值，不知以哪个为准；${RESAVE}`,
    "duplicate-sheet": (name: string) => `有两张工作表都叫“${name}”；请改成不同的名称，保存后再报送`,
  },
  limits: {
    archive: (limit: number) => `文件超过 ${writeMebibytes(limit)}；请删去其中的图片和多余的工作表，保存后再报送`,
    entries: (limit: number) => `文件内部的组成部分超过 ${limit} 个；${RECOPY}`,
    part: (limit: number) => `文件解压后单个部分超过 ${writeMebibytes(limit)}；${RECOPY}`,
    total: (limit: number) => `文件解压后合计超过 ${writeMebibytes(limit)}；${RECOPY}`,
    ratio: (limit: number) => `文件的压缩比超过 ${limit} 倍，不像正常的表格；${RECOPY}`,
    sheets: (limit: number) => `工作表超过 ${limit} 张；请删去多余的工作表，保存后再报送`,
    cells: (limit: number) => `有内容的单元格超过 ${limit} 个；请删去表格以外的内容和多余的行，保存后再报送`,
    merges: (limit: number) => `合并的单元格超过 ${limit} 处；请取消多余的合并，保存后再报送`,
    strings: (limit: number) => `不同的文字超过 ${limit} 条；请删去与自评无关的内容，保存后再报送`,
    string: (limit: number) => `一段文字超过 ${limit} 个字符；请缩短后保存，再报送`,
    text: (limit: number) => `文字合计超过 ${limit} 个字符；请删去与自评无关的内容，保存后再报送`,
    attributes: (limit: number) => `文件内部一处标记的属性超过 ${limit} 个，不像正常的表格；${RECOPY}`,
    depth: (limit: number) => `文件内部的标记嵌套超过 ${limit} 层，不像正常的表格；${RECOPY}`,
    token: (limit: number) => `文件内部有一处内容超过 ${limit} 个字符，不像正常的表格；${RECOPY}`,
    names: (limit: number) => `部件关系或数字格式超过 ${limit} 个；${RECOPY}`,
    markup: (limit: number) => `文件内部的标记太多（超过 ${limit}），多半是整行整列设了格式；${RECOPY}`,
    styles: (limit: number) => `单元格样式超过 ${limit} 种；${RECOPY}`,
  },
} as const;
