// What the province's overview says: who is who, doubts between reports, summaries.

const NAMED = 5;

/** The first few names, and how many there are in all. */
function some(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join("、");
  return `${names.slice(0, NAMED).join("、")}等${names.length}家`;
}

/** What headings need of a summary. */
interface Head {
  standard: { document: string; version: string };
  tool: { version: string };
  until: string;
  markets: readonly unknown[];
}

const types: Record<string, string> = {
  comprehensive: "综合",
  "industrial-park": "园区",
  "service-station": "站点",
  "other-type": "其他",
};

const workbook = {
  title: "全区零工市场规范化建设自评汇总",
  subtitle: ({ standard, until, markets }: Head) =>
    `按${standard.document}（${standard.version}版）评判；报表日期截至${until === "" ? "（均未填日期）" : until}；计入${markets.length}家市场。自评结果，不是主管部门的评定`,
  footer: ({ standard, tool }: Head) => `${standard.document} · gig-audit ${tool.version}`,
  types,
  heads: {
    city: "设区市",
    division: "县（市、区）",
    code: "代码",
    due: "应报县数",
    heard: "已报县数",
    silent: "未报县数",
    silentNames: "未报县（市、区）",
    received: "是否报送",
    markets: "计入市场",
    covered: "有综合市场",
    rate: "比例",
    doubtful: "有横向疑点",
    mostFailed: "最常见差距（不符合、部分符合的占比）",
    type: "类型",
    clause: "条款",
    topic: "条款内容",
    judged: "适用家数",
    failed: "有差距",
    share: "占比",
    market: "市场名称",
    reportDate: "填报日期",
    state: "总的情况",
    failedClauses: "有差距的条款",
    score: "得分区间（工具口径）",
    ownDoubts: "表内疑点",
    crossDoubts: "横向疑点",
    errors: "读不了的答案",
    regionNote: "区划说明",
    file: "文件",
    number: "序号",
    doubtKind: "疑点",
    severity: "处理",
    doubt: "说明（疑点，待核实）",
    place: "在哪里",
    says: "写的是",
    why: "为何抽中",
    visited: "核查日期",
    finding: "核查情况",
    notCounted: "没有计入的文件",
    countedFile: "计入的文件",
    reason: "原因",
    errorCode: "代码",
    term: "名称",
    meaning: "怎么算的",
  },
  heard: "已报",
  silent: "未报",
  yes: "有",
  no: "无",
  asAbove: "（同上）",
  cityItself: (city: string | null) => `${city ?? ""}本级`,
  silentInCounties: (sheet: string) => `见“${sheet}”表`,
  silentOf: (type: string) => `未报${type}的县数`,
  clausesOf: (verdict: string) => `${verdict}条数`,
  states: { gaps: "有差距", unanswered: "有未填", explain: "需说明", met: "没有差距" },
  failedClause: (id: string, title: string, failed: number, judged: number) =>
    `${id} ${title} ${Math.round((failed / judged) * 100)}%（${failed}/${judged}）`,
  coverage: {
    counties: "综合市场覆盖（按111个县级）",
    withCities: "综合市场覆盖（连市本级，111＋14）",
    countiesByGoal: "2024年底前投用（按111个县级）",
    withCitiesByGoal: "2024年底前投用（连市本级）",
  },
  /** Their rates: each says of what, as the page may end between the two columns. */
  rates: {
    counties: "覆盖率（县级）",
    withCities: "覆盖率（连市本级）",
    countiesByGoal: "2024年底前（县级）",
    withCitiesByGoal: "2024年底前（连市本级）",
  },
  region: {
    name: "全区",
    received: "一、收到与计入",
    inputs: "收到（份）",
    judged: "能评判（份）",
    refused: "无法评判（份）",
    superseded: "重复或旧报，没有计入（份）",
    markets: "计入市场（家）",
    doubts: "横向疑点，待核实（处）",
    heard: "已报县（市、区）",
    silent: "未报县（市、区）",
    coverage: "二、建设目标：每市、县一家综合性零工市场（正文二）",
    basis: "口径",
    due: "应有（个）",
    covered: "已有（个）",
    types: "三、按类型",
    verdicts: "四、结论分布",
    verdict: "条款结论",
    count: "条数",
    state: "市场（按最差的一条）",
    mostFailed: "五、最常见的差距",
    note: "比例都由合计数重算，不由各市比例平均。正文二“各市、县（市、区）”有两种读法，两种口径并列：只算111个县级，或连同14个市本级。覆盖只看有没有报来的综合性零工市场（自报未建成、已停用、投用日期未到的不算），不等于达标。",
  },
  cities: { name: "各市", title: "各设区市汇总" },
  counties: { name: "各县", title: "各县（市、区）汇总" },
  clauses: { name: "条款", title: "条款差距（不符合、部分符合的市场占适用市场的比例）" },
  clausesSubtitle: (summary: Head) =>
    `按${summary.standard.document}评判；分类型逐条；空白表示当地没有适用的市场；三分之一以上标红，十分之一以上标橙`,
  markets: { name: "市场名册", title: "计入的市场（一家一行）" },
  doubts: { name: "疑点", title: "报表之间的疑点，待核实（不影响任何结论）" },
  spotChecks: { name: "抽查名单", title: "建议抽查名单" },
  spotSubtitle: (seed: string, percent: number, count: number) =>
    `每市每类抽${percent}%，至少一家，有疑点的在前；共${count}家。种子“${seed}”：同样的报表、同一个种子，抽出同一份名单`,
  superseded: { name: "未计入", title: "没有计入的报表（重复的、旧的）" },
  refused: { name: "无法评判", title: "无法评判的文件（请退回重报）" },
  aside: { name: "放在一边", title: "不当作自评表的文件" },
  notes: { name: "口径", title: "各项数字怎么算" },
  doubtKinds: {
    "same-phone": "电话相同",
    "same-address": "地址相同",
    "same-photo": "照片相同",
    "same-market": "一家两报",
    "same-name": "同名不同类",
    "same-sign": "标识相同",
    "copied-answers": "答案雷同",
    "same-postings": "岗位雷同",
    "all-yes": "全填“是”",
    "no-evidence": "没有佐证",
    outlier: "数字悬殊",
    "impossible-total": "合计不可能",
    "same-day": "同日两份",
    "two-markets": "可能是两家",
  } as Record<string, string>,
  severities: { correct: "需更正", note: "提示", site: "转现场" },
  why: { doubt: "有疑点", lot: "随机" },
  reasons: {
    "same-file": "与计入的文件内容完全相同",
    earlier: "填报日期较早",
    "same-day": "填报日期相同，按文件名取后一份",
  },
  asideReasons: {
    hidden: "隐藏文件",
    temporary: "临时文件（表格打开时留下的）",
    system: "系统文件",
    "given-twice": "同一个文件写了两次",
    evidence: "某份自评表的佐证",
  },
  definitions: [
    ["收到", "文件、压缩包里的每个文件、NDJSON 的每一行各算一份；一份一行结果，不多不少。"],
    [
      "计入市场",
      "区划、类型、名称（去掉区划、空格、标点后）都相同的算一家；一家报了几份的，填报日期最晚的计入，其余列在“未计入”。",
    ],
    [
      "区划",
      "按国家统计局2023年区划：14个设区市、111个县（市、区）。旧名、开发区按对照表归到现在的县（市、区），写明在“区划说明”；对不上的不猜，列为“未能归入区划”。",
    ],
    ["有差距", "一家市场只要有一条“不符合”或“部分符合”。"],
    ["占比", "某一条“不符合”“部分符合”的市场数，除以这一条适用的市场数。各级都由家数重算。"],
    [
      "综合市场覆盖",
      "报来的综合性零工市场，所在的县（市、区）算已有。建设状态填了“规划”“在建”“停运”的不算；没填建设状态的，投入使用日期不晚于填报日期就算（没填日期的也算）。",
    ],
    ["2024年底前投用", "投入使用日期填了、且不晚于2024年12月31日的综合性零工市场；填了“规划”“在建”“停运”的不算。"],
    ["两种口径", "正文二“各市、县（市、区）”可读作111个县级，也可读作111个县级连同14个市本级（所属填设区市的市场）。"],
    [
      "数字悬殊",
      "与同类市场比（10家以上才比）：取对数后离中位数超过3.5倍标准化绝对中位差（Iglewicz—Hoaglin），且相差五倍以上、差10以上。四分之一以上的市场都这样的，是常见情形，不算悬殊。",
    ],
    [
      "答案雷同",
      "两家市场的数字（10以上）、日期、6字以上文字，有九成以上相同。市场名称、区划、电话、地址不比；文字里的市、县名称先去掉再比。",
    ],
    ["岗位雷同", "两家市场有两条以上抽样岗位原文相同（前60字，不计标点）。"],
    ["全填“是”", "是否题填“是”8项以上、没有一项“否”，而有数字、日期、记录的题不超过6题。"],
    [
      "没有佐证",
      "全部条款符合（8条以上）而没有附佐证的市场，逐家列出；10家以上、且占全部符合的四分之一以上的，是普遍情形，合成一处，不算作哪一家的疑点。",
    ],
    ["得分区间", "工具口径，非文件规定。"],
    ["疑点", "只是提醒核对，不影响任何条款的结论，也不是认定。"],
  ] as [string, string][],
};

const page = {
  superseded: "没有计入（份）",
  doubts: "横向疑点（处）",
  coverage: "建设目标：每市、县一家综合性零工市场（正文二）",
  types: "各类市场：有报送的县（市、区）",
  typeHeard: (type: string, markets: number) => `${type}（${markets}家）`,
  outOf: (count: number, whole: number, rate: string) => `${count}/${whole}${rate === "" ? "" : ` · ${rate}`}`,
  verdicts: "结论分布",
  clauseCount: (count: number) => `${count}条`,
  marketCount: (count: number) => `${count}家`,
  mostFailed: "最常见的差距",
  mostFailedNote: "按有差距的市场家数从多到少排；条的长短是占适用市场的比例。",
  refusedNote: "这些文件没有计入；所属县没有别的报表的，上面算作未报。改好后重新评判一次即可。",
  map: "条款 × 设区市：有差距的市场占比（%）",
  mapNote: "有差距指“不符合”或“部分符合”；分母是当地这一条适用的市场。颜色越深，占比越高；数字即百分比。",
  mapOf: (type: string, markets: number) => `${type}（${markets}家）`,
  clause: "条款",
  whole: "全区",
  noMarket: "– 没有适用的市场",
  shareTitle: (failed: number, judged: number) => `${judged}家中${failed}家有差距`,
  doubtsTitle: (count: number) => `报表之间的疑点，待核实（${count}处，不影响任何结论）`,
  doubtKind: (kind: string, count: number) => `${kind}（${count}处）`,
  moreDoubts: (count: number) => `另有${count}处，见工作簿“疑点”表。`,
  morePlaces: (count: number) => `另有${count}处，见工作簿“疑点”表`,
};

export const province = {
  page,
  workbook,
  shortRegion: (written: string, county: string) => `写的是“${written}”，按全称“${county}”归`,
  aliasRegion: (written: string, note: string) => `写的是“${written}”：${note}`,
  codeRegion: (code: string, name: string) => `写的是代码${code}，即${name}`,
  withinRegion: (written: string, county: string) => `写的是“${written}”，在${county}里，归${county}`,
  otherCity: (county: string, city: string, written: string) =>
    `${county}属${city}，上级设区市却写“${written}”；按${city}归，请核对`,
  cityItself: (city: string) => `${city}本级`,
  /** A market as doubts call it. */
  market: (where: string, name: string | null) => `${where}“${name ?? "（未填名称）"}”`,
  unplaced: "未能归入区划",
  wholeRegion: "全区",
  notPlaced: (written: string | null) =>
    written === null ? "没有填所属市（县、区），归不到县" : `“${written}”在区划名录里对不上，归不到县，请核对全称`,
  doubts: {
    plus: "加",
    samePhone: (phone: string, markets: readonly string[]) =>
      `服务电话${phone}出现在不同县（市、区）：${some(markets)}。请核对电话是谁的`,
    sameAddress: (address: string, markets: readonly string[]) =>
      `详细地址“${address}”不止一家市场在用：${some(markets)}。请核对是不是同一处场地报了两次`,
    samePhoto: (photo: string, markets: readonly string[]) =>
      `佐证照片“${photo}”与别家的是同一张：${some(markets)}。请核对照片是在哪里拍的`,
    sameMarket: (name: string, markets: readonly string[]) =>
      `“${name}”由不止一个县（市、区）申报：${some(markets)}。请核对这家市场归哪里，只由一处报送`,
    sameName: (name: string, markets: readonly string[]) =>
      `同一区划里，“${name}”按不同类型报了不止一次：${some(markets)}。请核对是一家还是两家，是哪一类`,
    sameSign: (sign: string, markets: readonly string[]) =>
      `同一区划里，门头标识“${sign}”不止一家在用：${some(markets)}。请核对是不是同一家报了两个名称；确是两家的，请写明群众怎样分得清`,
    copied: (markets: readonly string[], share: number) =>
      `${some(markets)}的数字、日期和文字有${Math.round(share * 100)}%以上一模一样。请核对是不是照抄`,
    telling: (count: number) => `可比对的数字、日期和文字${count}处`,
    samePostings: (markets: readonly string[], count: number) =>
      `${some(markets)}的岗位抽样有${count}条原文一字不差。请核对岗位是哪家市场采集的`,
    allYes: (market: string, yes: number, shown: number) =>
      `${market}是否题${yes}项全填“是”，有数字、日期或记录的却只有${shown}题。请现场核对，并补填事实`,
    yesCount: (count: number) => `填“是”${count}项，填“否”0项`,
    shownCount: (count: number) => `有数字、日期或记录的${count}题`,
    noEvidence: (market: string, met: number) =>
      `${market}${met}条全部符合，却没有附一份佐证。请补照片、台账，或到现场看`,
    nobodyShows: (bare: number, clean: number) =>
      `全部符合的市场${clean}家，其中${bare}家没有附一份佐证。收表时没有要佐证的，可不逐家计较；要了的，请补，或到现场看`,
    metCount: (count: number) => `符合${count}条，没有差距`,
    evidenceCount: (count: number) => `佐证${count}份`,
    outlier: (market: string, label: string, value: string, count: number, median: string) =>
      `${market}的“${label}”填${value}，与同类${count}家的中位数${median}相差悬殊。请核对单位、位数和统计时间`,
    sameType: (type: string, count: number) => `同类（${type}）${count}家`,
    median: (value: string) => `中位数${value}`,
    partOverWhole: (market: string, part: string, whole: string) =>
      `${market}：${part}，比${whole}还多，部分不会多于整体。请核对台账`,
    sumDiffers: (market: string, whole: string, parts: string) => `${market}：${parts}，和${whole}对不上。请核对台账`,
    totalFell: (market: string, before: string, after: string) =>
      `${market}：前一次报${before}，后一次报${after}，本年累计不会变少。请核对哪一次对`,
    sameDay: (market: string, date: string | null, file: string) =>
      `${market}在同一天（${date ?? "都没有填报日期"}）报了内容不同的两份，暂按“${file}”计。请核对以哪份为准`,
    notCounted: "没有计入",
    isCounted: "计入的一份",
    twoMarkets: (market: string) =>
      `${market}有两份报表，地址和电话都不同，现按同一家、以后一份为准。如果是两家市场，请把名称写得能区分`,
  },
} as const;
