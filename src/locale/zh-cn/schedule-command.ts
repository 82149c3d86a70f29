// What `gig-audit schedule` says to the one at the keyboard.

export const scheduleCommand = {
  lineNotJson: "这一行不是完整的 JSON，没有登记；其余照常。请重新生成这一行（gig-audit batch）",
  someResult: "评判结果",
  brokenResult: "这一份评判结果缺少必要的部分，可能被手工改过，没有登记；请用 gig-audit batch 重新生成",
  noLayout: "这个标准没有带调度表的表样，请用 --layout 指定一份",
  badMonth: (text: string | undefined) =>
    text === undefined
      ? "请写明是哪个月的调度表，如 --month 2024-11"
      : `--month 写成“${text}”看不懂，请写成 2024-11 这样`,
  registryMissing: "请写明登记簿放在哪个文件夹，如 --registry 登记簿",
  badReceived: (text: string) => `--received 写成“${text}”看不懂，请写成 2024-11-24 这样、真有的日期`,
  asOfMissing: "请写明今天的日期，如 --as-of 2024-11-20：离截止还有几天要从这一天算起",
  unknownRegion: (name: string) => `区划名录里没有“${name}”，请写设区市或县（市、区）的全称，如 --region 南宁市`,
  badRegions: (file: string, line: number) =>
    `${file}:${line} 区划名录每行要有：市代码,市,县代码,县,类别[,曾用名（几个用“、”隔开）]`,
  unknownFields: (file: string, fields: readonly string[]) => `${file} 里有工具不认识的栏目：${fields.join("、")}`,
  knownFields: (rows: string, fields: readonly string[]) => `  ${rows} 可用：${fields.join("、")}`,
  unknownFormat: (name: string) => `调度表写不成“${name}”，可用：.xlsx、.json、.html，或不写 -o 在屏幕上看`,
  templateNeedsMap:
    "套用正式表样要两样：--template 表样.xlsx --map 对照.yaml；对照表可用 gig-audit schedule template --inspect 表样.xlsx 起草",
  templateNeedsOutput: "套用正式表样要写明写到哪里：-o 文件名.xlsx",
  arrivals: (counts: Readonly<Record<"added" | "replaced" | "outdated" | "known", number>>, month: string) => {
    const parts = [
      `新登记${counts.added}份`,
      counts.replaced > 0 ? `更正${counts.replaced}份` : "",
      counts.outdated > 0 ? `比已登记的还早、只存历史${counts.outdated}份` : "",
      counts.known > 0 ? `重复、没有再记${counts.known}份` : "",
    ];
    return `${month}：${parts.filter((part) => part !== "").join("，")}`;
  },
  unreadable: (count: number) => `其中${count}份有读不出的答案（见上），按没有填登记；改好后再报一次即可更正`,
  refused: (count: number) => `有${count}份没有登记，原因见上；其余照常`,
  wrote: (path: string) => `已写好 ${path}`,
  empty: (month: string) =>
    `登记簿里还没有${month}及以前的报告，请先把评判结果加进来：gig-audit schedule --month ${month} --registry 文件夹 结果.ndjson`,
  help: {
    schedule: "月度进展调度表（附件5）：登记各市场的评判结果，写出调度表",
    results: "评判结果（gig-audit batch 的 .ndjson、check -f json 的 .json）或自评表；- 表示标准输入",
    month: "哪个月，如 2024-11",
    registry: "登记簿文件夹：一个月一个 .ndjson 文件，没有就新建",
    region: "只要一个市或一个县，如 南宁市",
    regions: "另用一份区划名录（.csv），代替标准自带的",
    received: "这批报告的报送日期，用来看是否逾期；不写则用各自的填报日期",
    layout: "另用一份表样（.yaml），代替标准自带的",
    unit: "填报单位",
    template: "套用别人的表样（.xlsx），只填格子，别的一概不动",
    map: "表样的对照表：哪张表、从哪一行起、哪一列填什么",
    asOf: "截至日期；不写则用本月最晚一份报告的填报日期",
    format: "输出格式：terminal、xlsx、json、html；不写则看输出文件的扩展名",
    output: "写到文件：.xlsx、.json 或 .html（趋势）",
    status: "谁报了、谁没报、离截止还有几天",
    statusAsOf: "今天的日期，离截止还有几天从它算起",
    statusFormat: "terminal、json 或 csv（催报名单）",
    templateCommand: "看别人的表样，起草对照表",
    inspect: "表样文件（.xlsx）",
  },
} as const;
