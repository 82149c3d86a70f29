// 校验：调度表的疑点。只请人核对，不是结论。

const SIDES = { seekers: "有效求职人数", demand: "有效需求人数" } as const;
const RUNNING = { registrations: "求职登记人次", vacancies: "岗位数", placements: "对接成功人次" } as const;
const FACTS: Readonly<Record<string, string>> = {
  registrations_month: "本月求职登记人次",
  vacancies_month: "本月岗位数",
  intents_month: "本月达成意向人次",
  placements_month: "本月对接成功人次",
  seekers_new: "本月新增求职人数",
  demand_new: "本月新增需求人数",
  service_phone: "服务电话",
  address: "详细地址",
};
const name = (fact: string) => FACTS[fact] ?? fact;
const money = (value: number) => String(Math.round(value * 100) / 100);

export const scheduleDoubts = {
  none: "无",
  severity: { correct: "需更正", note: "提示" },
  unreported: (month: string) => `本月没有报送，最近一次是${month}；请催报，已停运的请报一次“停运”`,
  partsDiffer: (side: keyof typeof SIDES, parts: number, total: number) =>
    `本月${SIDES[side]}填${total}，上月结转＋本月新增是${parts}，合计对不上，请核对三个数`,
  runningDiffers: (flow: keyof typeof RUNNING, last: number, month: number, year: number) =>
    `本年累计${RUNNING[flow]}填${year}，上月累计${last}＋本月${month}是${last + month}，请核对是否补录过以前月份`,
  runningBelowMonth: (flow: keyof typeof RUNNING, month: number, year: number) =>
    `本年累计${RUNNING[flow]}${year}比本月${month}还小，请核对两个数是否填反`,
  januaryDiffers: (flow: keyof typeof RUNNING, month: number, year: number) =>
    `1月的本年累计${RUNNING[flow]}应等于本月${month}，填的是${year}，请核对是否没有从零起算`,
  runningFalls: (flow: keyof typeof RUNNING, last: number, year: number) =>
    `本年累计${RUNNING[flow]}由上月${last}降为${year}，累计不应减少，请核对`,
  unchanged: (month: string) => `本月各项数字与${month}完全一样，请核对是否把上月的表又报了一次`,
  notYetOpen: (state: string, count: number) => `建设状态是“${state}”，却有${count}项本月业务数字，请核对状态或数字`,
  opensLater: (day: string, count: number) => `投入使用日期${day}在本月之后，却有${count}项本月业务数字，请核对`,
  closedBefore: (day: string, count: number) => `停运日期${day}早于本月，却有${count}项本月业务数字，请核对`,
  moreThanSeekers: (placed: number, registered: number, carried: number) =>
    `本月对接成功${placed}人次，多于求职登记${registered}加结转${carried}，请核对是否把意向也算作到岗`,
  moreThanWanted: (placed: number, wanted: number) =>
    `本月对接成功${placed}人次，多于有效需求${wanted}人，请核对人次与人数是否混用`,
  wageIncomplete: (jobs: readonly string[]) =>
    `工资样本里“${jobs.join("、")}”缺人数、工资、计薪方式或工时，没有计入日均工资，请补齐`,
  wageUnusual: (job: string, daily: number) =>
    `“${job}”折合日工资${money(daily)}元，不在常见的50—1000元之间，请核对计薪方式和单位`,
  swing: (fact: string, last: number, value: number) =>
    `${name(fact)}由上月${last}变为${value}，变动在十倍以上，请核对单位，属实的在备注里写明原因`,
  allRound: (values: readonly number[]) => `本月各项数字（${values.join("、")}）全是整十数，请按台账核对`,
  openedBeforeCompleted: (opened: string, completed: string) =>
    `投入使用日期${opened}早于建成日期${completed}，请核对两个日期`,
  unlisted: (city: string | null, region: string | null) =>
    `“${city ?? ""}${region ?? ""}”不在区划名录里，没有计入各市汇总，请核对全称；改过名的请写现名`,
  otherCity: (region: string, city: string, stated: string) =>
    `${region}属于${city}，表上的上级设区市写的是“${stated}”，请核对`,
  unknownCode: (code: string, region: string, right: string) =>
    `行政区划代码${code}不在名录里，${region}的代码是${right}，请核对`,
  codeOfOtherCity: (code: string, city: string, county: string, stated: string) =>
    `行政区划代码${code}是${city}${county}的，不属于${stated}，请核对`,
  codeOfOther: (code: string, county: string, region: string, right: string) =>
    `行政区划代码${code}是${county}的，${region}的代码是${right}，请核对`,
  undated: "没有填报日期，看不出是否按时报送，请补上",
  late: (received: string, deadline: string) => `${received}报送，晚于${deadline}的期限`,
  otherMonth: (stated: string, month: string) => `表上的数据月份是${stated}，登记在${month}，请核对是否报错了月份`,
  datedBefore: (sent: string, month: string) => `填报日期${sent}早于${month}，请核对是否把旧表当作本月的报了`,
  stateInferred: (day: string) => `没有填建设状态，按投入使用日期${day}算作“已运营”，请补填`,
  stateMissing: "没有填建设状态，也看不出是否投入使用，没有计入已建，请补填",
  figuresMissing: (facts: readonly string[]) => `已运营，但没有填${facts.map(name).join("、")}，合计里没有这家的数`,
  formerName: (former: string, now: string) =>
    `“${former}”已改名“${now}”，同一个市场照旧连着统计；门头和表格请改用现名`,
  overdue: (planned: string) => `计划${planned}建成，到截至日期还没有建成，请说明原因和新的时限`,
  corrected: (files: readonly string[], file: string) =>
    `本月更正过${files.length}次，以“${file}”为准，以前的留在历史里`,
  reopenedMarket: "上月填的是停运，本月又恢复，请核对建设状态",
  shared: (fact: string, value: string, others: readonly string[]) =>
    `${name(fact)}“${value}”与${others.join("、")}相同，请核对是否填错或一处报了两家`,
} as const;
