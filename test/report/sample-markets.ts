// Three made-up markets, judged by the real engine: what reporters are tested on and looked at with.

import { assess } from "../../src/engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../src/engine/compile-standard.ts";
import type { Answer, MapAnswer } from "../../src/model/answer.ts";
import type { Assessment, Doubt } from "../../src/model/assessment.ts";
import { parseDay, parseMonth } from "../../src/model/day.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Place } from "../../src/model/place.ts";
import { POSTING_CONTENTS } from "../../src/model/postings/wording-finding.ts";
import type { Submission } from "../../src/model/submission.ts";
import { STANDARD } from "../standard/released.ts";

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };
type PlainAnswers = Readonly<Record<string, Plain>>;

let compiled: CompiledChecklist | undefined;

function comprehensiveChecklist(): CompiledChecklist {
  if (compiled !== undefined) return compiled;
  // Wording rules have tests of their own; here every posting is in order.
  const postings = { find: () => [], states: () => true, contentsIn: () => new Set(POSTING_CONTENTS) };
  compiled = compileChecklist(STANDARD, "comprehensive", { postings });
  return compiled;
}

/** A plain value as the reader would have read it; a date, month, yes or no by its look. */
function toAnswer(value: Plain, at: Place): Answer {
  if (value === null) return { kind: "unanswered", at };
  if (typeof value === "number") return { kind: "number", value, at };
  if (typeof value === "boolean") return { kind: "yesno", value, at };
  if (typeof value === "string") return textAnswer(value, at);
  if (!Array.isArray(value)) return toMap(value as PlainAnswers, at);
  const items = value as readonly Plain[];
  if (items.some((item) => typeof item === "object")) {
    return { kind: "rows", rows: items.map((item) => toMap(item as PlainAnswers, at)), at };
  }
  return { kind: "list", items: items.map(String), unread: [], at };
}

function textAnswer(value: string, at: Place): Answer {
  const day = parseDay(value);
  if (day !== null) return { kind: "date", value: day, at };
  const month = parseMonth(value);
  if (month !== null) return { kind: "month", value: month, at };
  return value === "无" ? { kind: "none", at } : { kind: "text", value, at };
}

function toMap(value: PlainAnswers, at: Place): MapAnswer {
  return {
    kind: "map",
    entries: new Map(Object.entries(value).map(([name, inner]) => [name, toAnswer(inner, at)])),
    at,
  };
}

export interface SampleOptions {
  file?: string;
  diagnostics?: Diagnostic[];
  placeOf?: (index: number) => Place;
}

/** Judges plain answers against the comprehensive checklist; the place of an answer is its position. */
export function judgeSample(answers: PlainAnswers, options: SampleOptions = {}): Assessment {
  const placeOf = options.placeOf ?? ((index: number): Place => ({ line: index * 2 + 5, column: 9 }));
  const submission: Submission = {
    file: options.file ?? "自评/青岭县零工市场.yaml",
    sha256: "0".repeat(64),
    standard: null,
    answers: new Map(Object.entries(answers).map(([key, value], index) => [key, toAnswer(value, placeOf(index))])),
    explanations: [],
    evidence: [],
    diagnostics: options.diagnostics ?? [],
  };
  return assess(comprehensiveChecklist(), submission, { tool: { name: "gig-audit", version: "0.1.0" } });
}

export const blankMarket: PlainAnswers = { market_type: "综合性零工市场", market_name: "青岭县零工市场" };

const posting = (id: string, title: string): Plain => ({
  id,
  title,
  skill: "无要求",
  place: "城东工业园",
  hours: "每天8小时",
  pay: "160元/天",
  pay_method: "日结",
  text: `招${title}，城东工业园，每天8小时，160元/天，日结`,
  collected: "2026-11-18",
  offline: "2026-11-19",
  online: "2026-11-19",
  valid_until: "2026-12-05",
});

export const perfectMarket: PlainAnswers = {
  market_type: "综合性零工市场",
  market_name: "青岭县零工市场",
  region_name: "青岭县",
  city_name: "桂东市",
  report_date: "2026-11-24",
  open_date: "2024-09-01",
  operator_mode: "人社部门自行运作",
  build_mode: "改造",
  fees_charged: [],
  sign_text: "青岭县零工市场",
  sign_location: "正门门头",
  logo_used: "使用广西零工市场图标",
  service_phone: "07735550123",
  phone_public_at: ["门头", "公告栏"],
  location_features: ["与“家门口”就业服务站结合", "交通便利"],
  bus_stop_m: 120,
  area_own_m2: 86,
  area_shared_m2: 0,
  share_mode: "不共享",
  zones: {
    柜面服务区: { present: true, m2: 20 },
    特色功能区: { present: true, m2: 12 },
    求职招聘区: { present: true, m2: 30 },
    候工休息区: { present: true, m2: 20 },
  },
  one_stop_windows: 1,
  special_rooms: ["职业指导室"],
  talk_seats: 6,
  exits_count: 2,
  evac_clear: true,
  fire_equipment: { 灭火器: 6, 应急照明: 4, 疏散指示标志: 4 },
  fire_last_check: "2026-06-12",
  cctv_count: 4,
  accessible_facilities: ["坡道", "低位服务台"],
  info_equipment: { 信息发布大屏: 1, 公告栏: 2, 自助查询机: 1 },
  convenience: { 写字桌台: 4, 休息座椅: 24, 空调通风: 3, 户外停车: 12, 手机充电: 6, 饮水取用: 1 },
  office_equipment: { 电脑: 4, 电话: 2, 打印机: 1, 复印机: 1, 传真机: 1, 扫描仪: 1, 高拍仪: 1 },
  open_hours: { 周一: "8:00-18:00", 周二: "8:00-18:00", 周三: "8:00-18:00", 周四: "8:00-18:00", 周五: "8:00-17:30" },
  open_days_30d: 21,
  workdays_30d: 21,
  services: {
    岗位供求信息撮合: true,
    职业介绍: true,
    招聘服务: true,
    职业指导: true,
    职业培训信息推介: true,
    创业培训信息推介: true,
    培训需求信息收集: true,
    权益维护指引: true,
    政策咨询: true,
    就业登记: true,
  },
  service_counts_90d: {
    岗位供求信息撮合: 412,
    职业指导: 96,
    职业培训信息推介: 74,
    创业培训信息推介: 12,
    权益维护指引: 9,
  },
  quick_hire_90d: 138,
  counter_businesses: ["求职登记", "用工登记", "政策咨询"],
  service_guide_published_at: ["大厅墙面"],
  campaigns_12m: [{ name: "春风行动", date: "2026-02-26" }],
  posting_channels: ["大屏", "公告栏", "“数智人社”", "微信群"],
  postings_30d: 86,
  posting_types: ["临时性用工", "非全日制用工"],
  posting_review_latest: "2026-11-20",
  job_samples: [posting("A01", "搬运工"), posting("A02", "保洁员"), posting("A03", "分拣员")],
  analysis_dims: ["分行业", "分群体"],
  analysis_latest: "2026-11-03",
  monthly_publications: ["2026-08", "2026-09", "2026-10"].map((month, index) => ({
    data_month: month,
    date: `2026-${String(9 + index).padStart(2, "0")}-08`,
    items: ["行业排行", "岗位排行", "日均工资"],
  })),
  seekers_registered_90d: 328,
  seeker_form_fields: ["基本信息", "就业需求", "培训需求", "就业能力", "意向工种", "联系电话"],
  guidance_1to1_90d: 57,
  guidance_record_has: ["择业建议", "匹配岗位", "回访结果"],
  empreg_guided_90d: 41,
  pension_promo: [{ form: "折页", date: "2026-05-10" }],
  injury_guide: [{ form: "现场讲解", date: "2026-07-02" }],
  policy_posts: [{ title: "就业创业政策清单", date: "2026-10-15", place: ["公告栏"] }],
  policy_window: true,
  policy_consult_90d: 63,
  welfare_posts: [{ title: "乡村保洁公益性岗位", date: "2026-10-09" }],
  training_projects_posted: [{ project: "育婴员", date: "2026-09-20" }],
  training_orgs_posted: ["青岭县技工学校"],
  training_consult_90d: 38,
  training_intent_90d: 52,
  training_partners: [{ name: "青岭县技工学校", date: "2025-03-18" }],
  flexible_courses: [{ course: "家政晚班", schedule: "周二、周四19—21时", job: "家政服务员" }],
  startup_services: { 创业培训: true, 项目推介: true, 开业指导: true, 担保贷款咨询: true },
  rights_public: { 服务制度: "大厅墙面", 服务热线: "门头", 投诉举报方式: "大厅墙面" },
  employer_guidance: [
    {
      date: "2026-09-10",
      employer: "城东食品公司",
      topics: ["招聘条件", "安全生产", "薪资待遇", "休息休假", "社会保险"],
    },
  ],
  szrs_usage: "全面使用",
  szrs_last_upload: "2026-11-22",
  szrs_postings_30d: 84,
  own_platform: { exists: false },
  gxjy_guide_methods: ["二维码台卡", "窗口辅导"],
  gxjy_registered_90d: 120,
  gxjy_online_seek_90d: 66,
  staff_total: 4,
  staff_fulltime: 3,
  staff_parttime: 1,
  staff_training_12m: [{ date: "2026-04-16", topics: ["就业政策", "职业技能"], hours: 8 }],
  rules_docs: [{ title: "零工市场岗位职责", date: "2024-09-01" }],
  worklog_latest_date: "2026-11-23",
  worklog_columns: ["用工登记", "求职登记", "撮合结果"],
  duty_systems: {
    首问负责制: { doc_date: "2024-09-01", record_latest: "2026-11-10" },
    限时办结制: { doc_date: "2024-09-01" },
    一次性告知制: { doc_date: "2024-09-01" },
  },
  conduct_declared: true,
  discipline_declared: true,
  complaints_12m: 1,
};

/** About ten gaps of every kind, as a county market half a year into the work would have them. */
export const halfGoodMarket: PlainAnswers = {
  ...perfectMarket,
  sign_text: "青岭零工驿站",
  logo_used: "使用其他图标",
  worklog_latest_date: "2026-09-30",
  worklog_columns: ["求职登记", "值班人"],
  area_own_m2: 42,
  area_reason: "老办公楼改造，二层正在腾退，明年三月可增加18平方米",
  talk_seats: 0,
  evac_clear: false,
  fire_equipment: { 灭火器: 2, 应急照明: 0, 疏散指示标志: 1 },
  info_equipment: { 信息发布大屏: 1, 公告栏: 2, 自助查询机: 0 },
  open_days_30d: 15,
  quick_hire_90d: null,
  monthly_publications: ["2026-07", "2026-10"].map((month) => ({
    data_month: month,
    date: month === "2026-07" ? "2026-08-09" : "2026-11-10",
    items: ["行业排行", "日均工资"],
  })),
  analysis_latest: "2026-03-30",
  guidance_1to1_90d: null,
  guidance_record_has: null,
  training_partners: "无",
  flexible_courses: null,
  startup_services: { 创业培训: true, 项目推介: false, 开业指导: null, 担保贷款咨询: true },
  szrs_usage: "部分使用",
  szrs_last_upload: "2026-11-02",
  gxjy_online_seek_90d: null,
  staff_training_12m: null,
};

export const halfGoodDiagnostics: Diagnostic[] = [
  {
    code: "number-unreadable",
    severity: "error",
    message: "“近90天即时快招单数”写成了“好几十”，读不成数字，请改写成数字，如 36",
    at: { line: 99, column: 9 },
  },
  {
    code: "unknown-key",
    severity: "warning",
    message: "不认识“门头照片”这一项，是不是“门头图标”？请改名或删去",
    at: { line: 21, column: 1 },
  },
];

export const halfGoodDoubts: Doubt[] = [
  {
    id: "windows-staff",
    severity: "note",
    message: "“一站式”综合窗口1个，工作人员4人里没有写谁值窗口，请核对排班",
    facts: ["one_stop_windows", "staff_total"],
  },
  {
    id: "exits-floor",
    severity: "site",
    message: "疏散通道填“否”，但消防检查日期是2026-06-12，请现场看通道是不是检查后才堆了东西",
    facts: ["evac_clear", "fire_last_check"],
  },
  {
    id: "screen-channel",
    severity: "correct",
    message: "自助查询机填0台，窗口却登记有自助查询机发布的岗位，两处只能有一处对，请改正",
    facts: ["info_equipment", "posting_channels"],
  },
];
