// What is said when a self-report, or an answer in it, cannot be read. Every sentence ends in what to do next.

import { nameAll } from "./name-all.ts";

const RESAVE_UTF8 = "请用记事本打开，“另存为”，编码选择 UTF-8，再重新运行";
const ONE_NUMBER = "请只填一个数字，如 60";
const WRITE_DATE = "请按 2024-04-10 的样子填写年月日";
const WRITE_MONTH = "请按 2024-04 的样子填写年和月";
const WRITE_HOURS = "请按24小时制写成 8:30-12:00,14:30-17:30 的样子，不开的填“休”";
const KNOW_OR_BLANK = "不清楚就留空";

const meant = (guess: string | null) => (guess === null ? "" : `您是不是想写“${guess}”？`);

/** How a sentence names a second place: 第3行第1列, or sheet and cell. */
/** A line and column, or a cell. */
type Place = { line: number; column: number } | { sheet: string; cell: string };

function sayPlace(at: Place | undefined): string {
  if (at === undefined) return "另一处";
  return "line" in at ? `第${at.line}行第${at.column}列` : `工作表“${at.sheet}”的${at.cell}`;
}

export const submission = {
  /** Sentences about the file, its keys and its own sections. */
  fileProblems: {
    "file-empty": () =>
      "文件里没有填写任何内容，可能没有保存成功或没有传完；请重新保存后再报送（空白自评表用 gig-audit init 生成）",
    "file-too-large": (limit: string) => `文件超过 ${limit}，不像一份自评表；请只保留自评内容，再报送`,
    "file-binary": () =>
      "这是图片、PDF 等二进制文件，不是自评表；请报送填好的 .xlsx、.yaml 或 .json 自评表（照片请在自评表的“佐证”里写上文件名）",
    "file-archive": () =>
      "这是 Excel、Word 或压缩文件，却不是 .xlsx 扩展名；如是 Excel 自评表，请把扩展名改回 .xlsx 再报送",
    "encoding-utf16": () => `这是 UTF-16（记事本里叫“Unicode”）编码，不能直接读取；${RESAVE_UTF8}`,
    "encoding-gbk": () => `这是 GBK（记事本里叫“ANSI”）编码，不能直接读取；${RESAVE_UTF8}`,
    "encoding-invalid": (line: number) =>
      `第${line}行有不是 UTF-8 的内容，文件可能损坏或没有传完；请从原电脑重新取得文件；内容完好的，${RESAVE_UTF8}`,
    "control-characters": (count: number) => `文件里有 ${count} 个看不见的控制字符，已当作空格；请核对这一处的内容`,
    "yaml-syntax": (cause: string, excerpt: string, next: string) =>
      `这一处读不下去：${cause}\n${excerpt}\n请${next}，再重新运行`,
    "json-syntax": (cause: string, excerpt: string, next: string) =>
      `这一处不合 JSON 写法：${cause}\n${excerpt}\n请${next}，再重新运行`,
    "yaml-tab": () => "行首用了制表符（Tab）缩进；请把行首的 Tab 都换成空格，每层两个空格",
    "colon-full-width": (words: string) =>
      `“${words}”后面是全角冒号“：”，分不出哪是问题、哪是答案；请改为半角冒号加一个空格，如“市场名称: 某某零工市场”`,
    "colon-no-blank": (words: string) =>
      `“${words}”的冒号后面没有空格，分不出哪是问题、哪是答案；请在冒号后面加一个空格，如“市场名称: 某某零工市场”`,
    "lines-more": (count: number) => `还有 ${count} 行是同样的写法；请一并改正`,
    "yaml-anchor": () => "内容以“&”或“*”开头，会被当成引用，这一处却引用不成；请给这段内容加上引号，或直接写出内容",
    "yaml-tag": () => "内容以“!”开头，会被当成类型标记，自评表不用标记；请去掉标记，或给这段内容加上引号",
    "yaml-merge-key": () => "自评表不支持合并键“<<”；请直接写出各项内容",
    "yaml-key": () => "冒号前面应是一个问题的名称，这里却是一张表；请改为“名称: 内容”的写法",
    "yaml-documents": () => "文件里用“---”隔开了几份内容；请每份自评表单独存一个文件",
    "nesting-too-deep": (limit: number) => `内容嵌套超过 ${limit} 层，不像一份自评表；请照空白自评表的层次填写`,
    "too-many-nodes": (limit: number) => `内容超过 ${limit} 项，不像一份自评表；请删去与自评无关的内容`,
    "file-result": () => "这是 gig-audit 写出来的结果，不是自评表；请移出报表所在的文件夹，再重新运行",
    "not-mapping": () => "文件不是“问题: 答案”的写法；请照空白自评表（gig-audit init）填写",
    "key-blank": () => "冒号前面没有写问题名称；请补上名称，或删去这一行",
    "key-unknown": (written: string, guess: string | null) =>
      `认不出“${written}”，这一项没有读取；${meant(guess)}请改用空白自评表里的名称，无关内容请删去`,
    "key-duplicate": (written: string, first: Place | undefined, second: Place | undefined) =>
      `“${written}”写了两次（${sayPlace(first)}和${sayPlace(second)}），不知以哪个为准；请只保留一处`,
    "fact-duplicate": (label: string, names: readonly string[], first: Place | undefined, second: Place | undefined) =>
      `${nameAll(names)}说的都是“${label}”，答了两次（${sayPlace(first)}和${sayPlace(second)}），不知以哪个为准；请只保留一处`,
    "group-shape": (title: string) => `“${title}”是一组问题的标题，下面应逐行写“问题: 答案”；请照空白自评表填写`,
    "warnings-more": (count: number) => `同类提示还有 ${count} 条，不再一一列出；请照上面的提示一并核对`,
    "standard-unreadable": () => "“标准”应写标准的名称和版本；请写成“标准: gx-2024-12@1.0”，或删去这一行",
    "section-shape": (title: string, sample: string) => `“${title}”的写法不对；请写成“${sample}”的样子，没有就删去`,
    "explanation-incomplete": (missing: readonly string[]) =>
      `这条说明没有写${nameAll(missing)}，不能算数；请补上，或整条删去`,
    "explanation-column": (written: string, guess: string | null) =>
      `说明里没有“${written}”这一栏，没有读取；${meant(guess)}请用“检查项”“理由”“同意人”“有效期至”`,
    "evidence-path": (written: string) =>
      `佐证文件“${written}”的写法不能用；请把文件放在自评表旁边，写相对路径并用“/”分隔，如“照片/门头.jpg”，不要用盘符或“..”`,
    "alias-target": (name: string, target: string, guess: string | null) =>
      `叫法对照里“${name}”对应的“${target}”不是标准名称，没有采用；${meant(guess)}请改为空白自评表里的选项名称`,
    "form-not-found": () =>
      "工作簿里没有找到自评表：既没有表上的隐藏编号，也没有对得上的问题名称；请用 gig-audit init 类型 -o 自评表.xlsx 生成空白表，填好后再报送",
    "form-several": (first: string, second: string) =>
      `工作表“${first}”和“${second}”是同一张表，都填了内容，不知以哪张为准；请只保留一张，再报送`,
    "form-mixed": (first: string, second: string) =>
      `工作簿里有两个版本的表（${first}和${second}），不知按哪个版本评判；请把内容填到同一个版本的自评表里，再报送`,
    "flat-several": (count: number) =>
      `这张表有 ${count} 份答卷（一行一份）；请每份单独存一个文件，或用 gig-audit init 的自评表填写`,
    "keys-missing": (sheet: string) =>
      `工作表“${sheet}”里对题用的隐藏编号不见了（可能被删除，或是另做的表），已按问题名称读取；请核对读到的内容，以后请在原表上填写`,
    "row-without-key": (label: string) => `“${label}”这一行没有隐藏编号，已按问题名称读取；请核对是不是这个问题`,
    "row-unnamed": (written: string) =>
      `这里填了“${written}”，但这一行没有问题名称，没有读取；请把内容移到对应问题的填写格里，或删去`,
    "cell-outside": (written: string) =>
      `这里填了“${written}”，但不在表格的任何一栏下面，没有读取；请移到有表头的栏里，或删去`,
    "cells-merged": (range: string, written: string) =>
      `${range} 是合并单元格，已当作这几行都是“${written}”；请核对，不是的话请取消合并后逐行填写`,
    "evidence-unplaced": (written: string) =>
      `这里写了佐证文件“${written}”，但这一行没有条款，没有读取；请写到有条款的行，或“佐证材料”表里`,
    "evidence-broken": (written: string) => `佐证这一格显示“${written}”，读不出文件名；请直接写文件名`,
    "alias-reserved": (name: string) => `“${name}”有固定的意思，不能另作对照；请在叫法对照里删去这一行`,
  },
  /** Sentences about one answer: the first detail is always its label. */
  answerProblems: {
    "shape-wrong": (label: string, wanted: string, given: string) =>
      `“${label}”应填${wanted}，这里却是${given}；请照空白自评表的样子改写，${KNOW_OR_BLANK}`,
    "number-unreadable": (label: string, written: string, unit: string) =>
      `“${label}”填的“${written}”不是一个数字；${ONE_NUMBER}${unit === "" ? "" : `（单位：${unit}）`}，${KNOW_OR_BLANK}`,
    "number-wanted": (label: string, written: string) =>
      `“${label}”要填数量，“${written}”看不出是多少；请填数量，没有填 0，${KNOW_OR_BLANK}`,
    "number-negative": (label: string, written: string) => `“${label}”填的“${written}”是负数；请核对后填 0 或正数`,
    "number-fraction": (label: string, written: string) => `“${label}”要填整数，“${written}”带有小数；请核对后填整数`,
    "number-range": (label: string, written: string) =>
      `“${label}”填的“${written}”是一个范围；请填一个确数，确实说不准的填较小的数`,
    "number-inexact": (label: string, written: string) => `“${label}”填的“${written}”不是确数；请填一个确数，如 60`,
    "number-several": (label: string, written: string) => `“${label}”填的“${written}”里不止一个数；请只填一个数`,
    "number-note": (label: string, written: string) =>
      `“${label}”填的“${written}”在数后面还写了说明，看不出这个数算不算准；请核实后只填一个数`,
    "number-unit": (label: string, written: string, unit: string, isCounted: boolean) => {
      if (unit === "") return `“${label}”填的“${written}”带有认不出的单位；${ONE_NUMBER}`;
      const next = isCounted ? `请填有多少${unit}` : `请换算成${unit}`;
      return `“${label}”按“${unit}”填写，“${written}”不是这个单位；${next}，只填数字`;
    },
    "number-too-large": (label: string) => `“${label}”填的数太大，不像真实数字；请核对后重填`,
    "distance-none": (label: string) => `“${label}”填的是“无”，看不出多远；请填距离的数字，${KNOW_OR_BLANK}`,
    "yesno-unreadable": (label: string, written: string) =>
      `“${label}”填的“${written}”看不出是还是否；请只填“是”或“否”，${KNOW_OR_BLANK}`,
    "referral-unnamed": (label: string) => `“${label}”只写了“转介”；请写明转介单位，如“转介：县就业服务中心”`,
    "date-unreadable": (label: string, written: string) => `“${label}”填的“${written}”不是日期；${WRITE_DATE}`,
    "date-note": (label: string, written: string) =>
      `“${label}”填的“${written}”在日期后面还写了别的，看不出这个日期算不算准；${WRITE_DATE}，别的不写`,
    "date-impossible": (label: string, written: string) =>
      `“${label}”填的“${written}”在日历上不存在；核对以后，${WRITE_DATE}`,
    "date-no-day": (label: string, written: string) => `“${label}”填的“${written}”没有写到日；请补上日，如 2024-04-10`,
    "date-no-year": (label: string, written: string) =>
      `“${label}”填的“${written}”没有写全四位数的年份；请补全，如 2024-04-10`,
    "month-unreadable": (label: string, written: string) => `“${label}”填的“${written}”不是月份；${WRITE_MONTH}`,
    "month-impossible": (label: string, written: string) =>
      `“${label}”填的“${written}”没有这个月份；请核对后重填，${WRITE_MONTH}`,
    "hours-unreadable": (label: string, written: string) =>
      `“${label}”填的“${written}”看不出几点到几点；${WRITE_HOURS}，${KNOW_OR_BLANK}`,
    "hours-impossible": (label: string, written: string) =>
      `“${label}”填的“${written}”里有钟表上没有的时间；核对以后，${WRITE_HOURS}`,
    "hours-reversed": (label: string, written: string) =>
      `“${label}”填的“${written}”里结束不晚于开始；核对以后，${WRITE_HOURS}`,
    "choice-unknown": (label: string, written: string, guess: string | null, choices: readonly string[]) =>
      `“${label}”填的“${written}”不在选项里；${meant(guess)}请从这些里选一项：${choices.join("；")}`,
    "item-unread": (label: string, written: string, guess: string | null, choices: readonly string[]) =>
      `“${label}”里的“${written}”对不上选项，没有归入任何一项；${meant(guess)}请从这些里选（${choices.join("；")}），或在“叫法对照”里写明这个叫法指哪一项`,
    "list-none-mixed": (label: string) => `“${label}”既写了“无”，又写了别的内容；请只保留一种`,
    "text-wanted": (label: string, written: string) =>
      `“${label}”要写具体内容，“${written}”看不出是什么；请写明内容，没有填“无”`,
    "text-too-long": (label: string, limit: number) => `“${label}”超过 ${limit} 字，后面的没有读取；请精简后再填`,
    "phone-several": (label: string) => `“${label}”写了不止一个号码，只读取了第一个；请确认第一个就是对外公布的号码`,
    "personal-id": (label: string) => `“${label}”里像是有身份证号；请勿填报个人信息，请删去这个号码`,
    "map-item-unknown": (label: string, written: string, guess: string | null, items: readonly string[]) =>
      `“${label}”里没有“${written}”这一项，没有读取；${meant(guess)}表外的项目可以留着，不进结论；指的是表上哪一项的，请改用它的名称（${items.join("；")}），或在“叫法对照”里写明`,
    "map-item-duplicate": (label: string, first: Place | undefined, second: Place | undefined) =>
      `“${label}”答了两次（${sayPlace(first)}和${sayPlace(second)}），不知以哪个为准；请只保留一处`,
    "map-values-wanted": (label: string, wanted: string, items: readonly string[]) =>
      `“${label}”只列了名称，要逐项填${wanted}；请写成“${items[0] ?? "名称"}: …”的样子，一行一项`,
    "record-wanted": (label: string, written: string, fields: readonly string[]) =>
      `“${label}”要分别填${nameAll(fields)}，只写“${written}”看不出是哪一项；请逐项写明`,
    "column-unknown": (label: string, written: string, guess: string | null, columns: readonly string[]) =>
      `“${label}”里没有“${written}”这一栏，没有读取；${meant(guess)}请用这些栏名：${columns.join("；")}`,
    "column-duplicate": (label: string, first: Place | undefined, second: Place | undefined) =>
      `“${label}”写了两次（${sayPlace(first)}和${sayPlace(second)}），不知以哪个为准；请只保留一处`,
    "colon-joined": (label: string, written: string) =>
      `“${label}”里的“${written}”把名称和内容连成了一段；请把全角冒号“：”改为半角冒号加一个空格，一行一项`,
    "cell-error": (label: string, written: string) =>
      `“${label}”的格子显示“${written}”，是公式出错，读不出答案；请直接填写内容，${KNOW_OR_BLANK}`,
    "formula-uncalculated": (label: string) =>
      `“${label}”的格子是公式，却没有计算结果；请用 WPS 或 Excel 打开保存一次，或直接填写内容`,
    "row-mismatch": (label: string, written: string) =>
      `“${label}”所在行的问题写的是“${written}”，与这一行的隐藏编号对不上（可能只排序或粘贴了一部分列），不知这个答案是谁的；请把答案填到原表对应的行`,
    "answer-beside": (label: string, cell: string, written: string) =>
      `“${label}”的填写格是空的，旁边 ${cell} 却写着“${written}”，没有读取；如果这是答案，请移到填写格里`,
    "answer-merged": (label: string, range: string) =>
      `“${label}”的填写格被合并在 ${range} 里，读不到内容；请取消合并，逐行填写`,
    "row-unreadable": (label: string, written: string, columns: readonly string[]) =>
      `“${label}”只写了“${written}”，看不出是哪一栏；请逐栏写明：${columns.join("；")}`,
    "rows-wanted": (label: string, written: string, columns: readonly string[], isCell: boolean) => {
      const where = isCell ? `在“${label}”那张工作表里一条填一行` : `一条写一行，只有一条也写成“- ${columns[0]}: …”`;
      return `“${label}”只写了“${written}”，看不出有哪几条；请${where}，逐栏写明：${columns.join("；")}；没有填“无”，${KNOW_OR_BLANK}`;
    },
    "rows-too-many": (label: string, limit: number) => `“${label}”超过 ${limit} 行；请只填要求时段内的记录`,
  },
  causes: {
    yaml: {
      indentation: ["缩进和上一行对不齐", "让同一层的问题左边对齐，下一层多缩进两个空格"],
      answeredAbove: [
        "冒号后面已经写了答案，下面一行又往里缩进",
        "看下面是不是它的分项：是分项的，只留一种答法，删去冒号后面的答案或下面的各行；不是分项的，删去行首的空格，和上面对齐",
      ],
      colonInside: ["冒号后面的内容里又有“冒号加空格”", "给整段内容加上双引号"],
      specialStart: ["内容以有特殊含义的符号开头", "给整段内容加上双引号；没有内容就留空"],
      afterQuote: ["引号结束以后还有别的内容", "让引号包住整段内容；内容里的引号改用中文引号“”"],
      quote: ["引号没有配对", "补上另一半引号；内容里的引号改用中文引号“”"],
      bracket: ["方括号或花括号没有配对", "补上另一半括号，或改为一行一项"],
      comma: ["逗号多了或者少了", "用一个半角逗号隔开每一项"],
      escape: ["双引号里的反斜杠“\\”有特殊含义", "把反斜杠改为“/”，或改用单引号"],
      keyAlone: ["这一行没有冒号，或冒号后面没有空格", "写成“问题: 答案”，冒号后面加一个空格"],
      other: ["写法不合规范", "检查这一行和上一行的缩进、冒号和引号"],
    },
    json: {
      quote: ["引号没有配对", "补上另一半双引号；内容里的双引号前面加反斜杠"],
      bracket: ["方括号或花括号没有配对", "补上缺少的括号"],
      comma: ["逗号多了或者少了", "用一个半角逗号隔开每一项，最后一项后面不加"],
      escape: ["反斜杠“\\”后面的字符不对", "把反斜杠改为“/”，或写两个反斜杠"],
      colon: ["名称和内容之间没有半角冒号", '写成 "名称": "内容"'],
      tail: ["最外层括号结束以后还有内容", "删去后面的内容，一个文件只放一份自评表"],
      other: ["写法不合规范", "检查这一处的引号、逗号和括号"],
    },
  },
  wanted: {
    text: "文字",
    number: (unit: string) => (unit === "" ? "一个数字" : `一个数字（${unit}）`),
    integer: (unit: string) => (unit === "" ? "一个整数" : `一个整数（${unit}）`),
    yesno: "“是”或“否”",
    hours: "开放时间（如 8:30-12:00,14:30-17:30）",
    date: "一个日期（如 2024-04-10）",
    month: "一个月份（如 2024-04）",
    enum: (choices: readonly string[]) => `一个选项（${choices.join("；")}）`,
    list: "清单，一行一项",
    map: (items: readonly string[]) => `逐项的答案（${items.join("；")}）`,
    record: (fields: readonly string[]) => `分栏的答案（${fields.join("；")}）`,
    rows: (columns: readonly string[]) => `表格，每行分栏填写（${columns.join("；")}）`,
  },
  given: {
    list: "一张清单",
    map: "一组“名称: 内容”",
    scalar: (words: string) => `“${words}”`,
  },
  samples: {
    explanations: "- 检查项: 1.5.a\n  理由: …\n  同意人: …\n  有效期至: 2026-12-31",
    evidence: '"1.5": [照片/大厅.jpg]',
    aliases: "休息角: 候工休息区",
  },
  sections: { explanations: "说明", evidence: "佐证", aliases: "叫法对照" },
  explanationFields: { check: "检查项", reason: "理由", approvedBy: "同意人", until: "有效期至" },
  row: (number: number) => `第${number}行`,
  within: (names: readonly string[]) => names.join("·"),
} as const;
