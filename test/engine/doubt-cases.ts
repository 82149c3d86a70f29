// For every cross-check: reports that raise it and reports that just do not. Reports are of REPORT_DATE.

import type { PlainReport, PlainValue } from "./build-answers.ts";

export const REPORT_DATE = "2026-11-20";

export interface DoubtCase {
  id: string;
  name: string;
  report: PlainReport;
  /** Words the message must hold when the doubt is raised; absent: it must not be raised. */
  says?: readonly string[];
}

const raised = (id: string, name: string, report: PlainReport, ...says: string[]): DoubtCase => ({
  id,
  name,
  report,
  says,
});
const quiet = (id: string, name: string, report: PlainReport): DoubtCase => ({ id, name, report });

const areas = (total: number, ...m2: number[]): PlainReport => ({
  area_own_m2: total,
  share_mode: "不共享",
  zones: Object.fromEntries(
    m2.map((size, index) => [["柜面服务区", "求职招聘区", "候工休息区"][index] ?? "", { present: true, m2: size }]),
  ),
});
const posting = (columns: { [key: string]: PlainValue }): PlainReport => ({ job_samples: [{ id: "J1", ...columns }] });
const staff = (fulltime: number, parttime: number, total: number): PlainReport => ({
  staff_fulltime: fulltime,
  staff_parttime: parttime,
  staff_total: total,
});
const everyDay = (hours: string): { [key: string]: string } =>
  Object.fromEntries(["周一", "周二", "周三", "周四", "周五", "周六", "周日"].map((day) => [day, hours]));

/** Open 35 hours a week. */
const sharing = (schedule: string): PlainReport => ({
  share_schedule: schedule,
  open_hours: {
    ...Object.fromEntries(["周一", "周二", "周三", "周四", "周五"].map((day) => [day, "08:30-12:00,14:00-17:30"])),
    周六: "无",
    周日: "无",
  },
});

const SPACE: DoubtCase[] = [
  raised("X01", "zones add up to more than 1.05 times the area", areas(100, 60, 46), "106平方米", "100平方米"),
  raised("X01", "already too much although one zone is blank", {
    ...areas(100, 60, 46),
    zones: { 柜面服务区: { present: true, m2: 110 }, 求职招聘区: { present: true } },
  }),
  quiet("X01", "exactly 1.05 times", areas(100, 60, 45)),
  quiet("X01", "shared area may be there", { area_own_m2: 100, zones: { 柜面服务区: { m2: 200 } } }),
  raised("X02", "zones below 30% of the area", areas(100, 20, 9.9), "29.9平方米"),
  raised(
    "X02",
    "a zone denied is not one whose area is blank",
    { ...areas(100), zones: { 柜面服务区: { present: true, m2: 8 }, 特色功能区: { present: false } } },
    "合计8平方米；",
  ),
  quiet("X02", "exactly 30%", areas(100, 20, 10)),
  quiet("X02", "a zone that is there without its area", {
    ...areas(100),
    zones: { 柜面服务区: { present: true, m2: 10 }, 求职招聘区: { present: true } },
  }),
  quiet("X02", "no zone has an area at all", { ...areas(100), zones: { 柜面服务区: { present: false } } }),
  raised("X13", "not shared, yet shared area", { share_mode: "不共享", area_shared_m2: 1 }, "不共享", "1平方米"),
  raised("X13", "not shared, yet with a partner", { share_mode: "不共享", share_partner: "县就业中心" }),
  raised("X13", "shared, but no area", { share_mode: "分时", area_shared_m2: 0, share_partner: "县就业中心" }),
  raised("X13", "shared with nobody", { share_mode: "分区", area_shared_m2: 20, share_partner: "无" }),
  quiet("X13", "not shared, nothing shared", { share_mode: "不共享", area_shared_m2: 0, share_partner: "无" }),
  quiet("X13", "shared, partner still blank", { share_mode: "分时", area_shared_m2: 20 }),
  raised("X14", "less area than the seats take", {
    area_own_m2: 9.9,
    share_mode: "不共享",
    talk_seats: 10,
    convenience: { 休息座椅: 10 },
  }),
  quiet("X14", "no area at all is no wrong unit", { area_own_m2: 0, share_mode: "不共享", talk_seats: 10 }),
  quiet("X14", "just room for the seats", {
    area_own_m2: 10,
    share_mode: "不共享",
    talk_seats: 10,
    convenience: { 休息座椅: 10 },
  }),
  raised("X14", "more than 1000 square metres a person", { area_own_m2: 3001, ...staff(1, 2, 3) }, "3001平方米"),
  raised(
    "X14",
    "as large as a building, staff not known",
    { area_own_m2: 5001, ...staff(0, 0, 0) },
    "5001平方米",
    "整栋楼",
  ),
  quiet("X14", "large, but seen elsewhere", { area_own_m2: 5000 }),
  quiet("X14", "1000 square metres a person", { area_own_m2: 3000, ...staff(1, 2, 3) }),
  raised("X28", "counter zone without a window", { zones: { 柜面服务区: { present: true } }, one_stop_windows: 0 }),
  raised("X28", "a window without the zone", { zones: { 柜面服务区: { present: false } }, one_stop_windows: 1 }, "1个"),
  quiet("X28", "both", { zones: { 柜面服务区: { present: true } }, one_stop_windows: 1 }),
  quiet("X28", "neither", { zones: { 柜面服务区: { present: false } }, one_stop_windows: 0 }),
  raised("X29", "no board, yet policy on the board", {
    info_equipment: { 公告栏: 0 },
    policy_posts: [{ title: "补贴", place: ["微信群", "公告栏"] }],
  }),
  quiet("X29", "one board", { info_equipment: { 公告栏: 1 }, policy_posts: [{ place: ["公告栏"] }] }),
  quiet("X29", "policy elsewhere", { info_equipment: { 公告栏: 0 }, policy_posts: [{ place: ["微信群"] }] }),
  raised(
    "X30",
    "no screen, yet postings on it",
    { info_equipment: { 信息发布大屏: 0 }, posting_channels: ["大屏"] },
    "大屏",
  ),
  quiet("X30", "one screen", { info_equipment: { 信息发布大屏: 1 }, posting_channels: ["大屏"] }),
  raised("X35", "one exit for more than 200 square metres", { exits_count: 1, ...areas(200.5) }, "200.5平方米"),
  quiet("X35", "one exit for 200", { exits_count: 1, ...areas(200) }),
  quiet("X35", "two exits", { exits_count: 2, ...areas(400) }),
];

const STAFF: DoubtCase[] = [
  raised("X03", "parts above the whole", staff(3, 2, 4), "专职3人", "兼职2人", "4人"),
  raised("X03", "parts below the whole", staff(1, 2, 4)),
  quiet("X03", "parts make the whole", staff(2, 2, 4)),
  quiet("X03", "a part blank", { staff_fulltime: 3, staff_total: 4 }),
  raised("X04", "more windows than people", { one_stop_windows: 4, ...staff(1, 2, 3) }, "4个", "3人"),
  quiet("X04", "a window for each", { one_stop_windows: 3, ...staff(1, 2, 3) }),
  raised("X31", "nobody, yet open", { staff_total: 0, open_days_30d: 1 }, "1天"),
  raised("X31", "nobody, yet people served", { ...staff(0, 0, 0), service_counts_90d: { 职业指导: 1 } }),
  quiet("X31", "nobody and closed", { staff_total: 0, open_days_30d: 0, service_counts_90d: { 职业指导: 0 } }),
  quiet("X31", "one person", { staff_total: 1, open_days_30d: 20 }),
  raised("X42", "more than 15 a person and day", { guidance_1to1_90d: 1861, staff_total: 2 }, "1861人次", "2人"),
  quiet("X42", "nobody there: that is said by itself", { guidance_1to1_90d: 12, staff_total: 0 }),
  quiet("X42", "15 a person and day", { guidance_1to1_90d: 1860, staff_total: 2 }),
  raised("X46", "volunteers make up the total", { ...staff(2, 1, 5), volunteers: 2 }, "志愿者2人", "5人"),
  quiet("X46", "no volunteers", { ...staff(2, 1, 3), volunteers: 0 }),
  quiet("X46", "volunteers apart", { ...staff(2, 1, 3), volunteers: 2 }),
];

const DATES: DoubtCase[] = [
  raised("X05", "a day after the report", { fire_last_check: "2026-11-21" }, "2026-11-21", REPORT_DATE),
  raised("X05", "in a row, named by its place", { job_samples: [{}, { collected: "2027-01-01" }] }, "第2条", "采集日"),
  raised("X05", "in a map", { duty_systems: { 首问负责制: { record_latest: "2026-12-01" } } }, "首问负责制"),
  quiet("X05", "the day of the report", { fire_last_check: REPORT_DATE }),
  quiet("X05", "dates that may lie ahead", {
    job_samples: [{ valid_until: "2027-01-01" }],
    own_platform: { exists: true, contract_end: "2028-01-01" },
  }),
  raised(
    "X06",
    "a record before the opening",
    {
      open_date: "2026-05-02",
      employer_guidance: [{ date: "2026-05-01", employer: "甲厂" }],
    },
    "2026-05-01",
  ),
  quiet("X06", "on the day of opening", { open_date: "2026-05-02", worklog_latest_date: "2026-05-02" }),
  quiet("X06", "a system written before", {
    open_date: "2026-05-02",
    duty_systems: { 首问负责制: { doc_date: "2025-01-01" } },
    rules_docs: [{ date: "2025-01-01" }],
  }),
  raised(
    "X25",
    "published before the month ends",
    {
      monthly_publications: [{ data_month: "2026-02", date: "2026-02-27" }],
    },
    "2026-02-27",
    "2026-02-28",
  ),
  raised(
    "X25",
    "the same month twice",
    {
      monthly_publications: [
        { data_month: "2026-09", date: "2026-10-08" },
        { data_month: "2026-09", date: "2026-11-08" },
      ],
    },
    "第1条、第2条",
  ),
  quiet("X25", "on the last day of the month", {
    monthly_publications: [
      { data_month: "2026-02", date: "2026-02-28" },
      { data_month: "2026-03", date: "2026-04-05" },
    ],
  }),
  raised("X27", "31 days behind", { worklog_latest_date: "2026-09-01", szrs_last_upload: "2026-10-02" }, "2026-10-02"),
  quiet("X27", "30 days behind", { worklog_latest_date: "2026-09-01", szrs_last_upload: "2026-10-01" }),
  raised("X38", "more than thirty", { open_days_30d: 31 }, "31天"),
  raised(
    "X38",
    "more than the timetable gives",
    {
      open_days_30d: 23,
      open_hours: { ...everyDay("9:00-17:00"), 周六: "无", 周日: "无" },
    },
    "23天",
    "开放时间表",
  ),
  quiet("X38", "as many as the timetable gives", {
    open_days_30d: 22,
    open_hours: { ...everyDay("9:00-17:00"), 周六: "无", 周日: "无" },
  }),
  quiet("X38", "weekends left blank", { open_days_30d: 30, open_hours: { 周一: "9:00-17:00" } }),
  quiet("X38", "every day", { open_days_30d: 30, open_hours: everyDay("8:00-18:00") }),
  raised(
    "X39",
    "an agreement of more than ten years",
    {
      training_partners: [{ name: "技校", date: "2016-11-20" }],
    },
    "2016-11-20",
    "协议日期",
  ),
  quiet("X39", "3650 days", { fire_last_check: "2016-11-22" }),
  quiet("X39", "an old record of work is none of it", {
    duty_systems: { 首问负责制: { record_latest: "2010-01-01" } },
  }),
  raised(
    "X44",
    "one firm twice on one day",
    {
      employer_guidance: [
        { date: "2026-05-01", employer: "甲厂" },
        { date: "2026-05-02", employer: "甲厂" },
        { date: "2026-05-01", employer: "甲厂" },
      ],
    },
    "第1条、第3条",
    "甲厂",
  ),
  quiet("X44", "two firms on one day", {
    employer_guidance: [
      { date: "2026-05-01", employer: "甲厂" },
      { date: "2026-05-01", employer: "乙厂" },
    ],
  }),
];

const CALENDAR: DoubtCase[] = [
  raised("X45", "two of 35 open hours", sharing("周一 09:00-11:00"), "35小时", "其中2小时"),
  raised("X45", "hours before the day they are of", sharing("09:00-11:00（周一）"), "其中2小时"),
  raised("X45", "two mornings", sharing("每周二、周四上午9点到12点，二楼东侧"), "其中6小时"),
  raised("X45", "mornings without a clock", sharing("周一至周三上午"), "其中10.5小时"),
  raised("X45", "at weekends, when the market is shut", sharing("周六至周日 08:00-18:00"), "其中0小时"),
  quiet("X45", "all the open hours", sharing("周一至周五 08:30-17:30，一楼大厅东侧")),
  quiet("X45", "exactly half", sharing("周一至周五 08:30-12:00")),
  quiet("X45", "afternoons and one morning", sharing("每天下午；周一上午；节假日除外")),
  quiet("X45", "no days named", sharing("09:00-11:00")),
  quiet("X45", "an exception that nobody can count", sharing("除周三外每天上午9点到10点")),
  quiet("X45", "market days", sharing("周一上午、圩日全天")),
  quiet("X45", "a place and no time", sharing("一楼大厅东侧")),
  quiet("X45", "opening hours are blank", { share_schedule: "周一 09:00-11:00" }),
  quiet("X45", "named days whose opening hours are blank", {
    share_schedule: "周一 08:30-12:00；周二 08:00-18:00",
    open_hours: { 周一: "08:30-17:30" },
  }),
  raised("X49", "fewer working days than the calendar has", { workdays_30d: 15 }, "15天；", "22天（"),
  raised(
    "X49",
    "more working days than since it opened",
    { workdays_30d: 22, open_date: "2026-10-31" },
    "从投入使用的2026-10-31起",
    "15天（",
  ),
  quiet("X49", "as many as since it opened", { workdays_30d: 15, open_date: "2026-10-31" }),
  quiet("X49", "as many as the calendar has", { workdays_30d: 22 }),
];

const SIGN: DoubtCase[] = [
  raised("X07", "too short", { service_phone: "0771123456" }, "0771123456"),
  raised("X07", "first digit", { service_phone: "07711234567" }),
  raised("X07", "another province", { service_phone: "075512345678" }),
  quiet("X07", "landline", { service_phone: "07715566696" }),
  quiet("X07", "hotline", { service_phone: "12333" }),
  quiet("X07", "none is no wrong number", { service_phone: "无" }),
  raised("X10", "two names", { market_name: "云岭县零工市场", sign_text: "云岭县零工之家" }, "零工市场", "零工之家"),
  quiet("X10", "blanks do not count", { market_name: "云岭县零工市场", sign_text: "云岭县 零工市场" }),
  quiet("X10", "the city before the name, as a sign may have it", {
    city_name: "南坡市",
    market_name: "云岭县零工市场",
    sign_text: "南坡市云岭县零工市场",
  }),
  quiet("X10", "no sign", { market_name: "云岭县零工市场", sign_text: "无" }),
  raised("X11", "the name before the merger", { region_name: "横州市", sign_text: "横县零工市场" }, "横县", "横州市"),
  raised("region.city", "the city without 市", { city_name: "南宁", region_name: "横州市" }, "请写“南宁市”"),
  raised("region.city", "another city", { city_name: "柳州", region_name: "横州市" }, "不属于“柳州”"),
  quiet("region.city", "the city in full", { city_name: "南宁市", region_name: "横州市" }),
  quiet("X11", "the full name", { region_name: "横州市", sign_text: "横州市零工市场" }),
  quiet("X11", "city first", { city_name: "南宁市", region_name: "横州市", sign_text: "南宁市横州市零工市场" }),
  raised(
    "X36",
    "landline without a telephone",
    { office_equipment: { 电话: 0 }, service_phone: "07715566696" },
    "0771",
  ),
  quiet("X36", "mobile", { office_equipment: { 电话: 0 }, service_phone: "13800770771" }),
  quiet("X36", "one telephone", { office_equipment: { 电话: 1 }, service_phone: "07715566696" }),
  raised("X32", "a fee", { fees_charged: ["登记费"] }, "登记费"),
  quiet("X32", "no fee", { fees_charged: "无" }),
  quiet("X32", "an empty list", { fees_charged: [] }),
  raised("X33", "marriage", { seeker_form_fields: ["基本信息", "婚育状况"] }, "婚育状况"),
  raised("X33", "blood group", { seeker_form_fields: ["血型"] }),
  quiet("X33", "what is needed", { seeker_form_fields: ["基本信息", "意向工种", "民族"] }),
];

const opened = (date: string, services: boolean, count: PlainValue): PlainReport => ({
  open_date: date,
  services: { 职业指导: services, 职业介绍: true },
  service_counts_90d: { 职业指导: count },
});

const COUNTS: DoubtCase[] = [
  raised("X15", "claimed but never given, open 90 days", opened("2026-08-22", true, 0), "职业指导"),
  quiet("X15", "open 89 days", opened("2026-08-23", true, 0)),
  quiet("X15", "given once", opened("2020-01-01", true, 1)),
  quiet("X15", "count blank", opened("2020-01-01", true, null)),
  raised("X16", "denied but given", opened("2020-01-01", false, 1), "职业指导", "1"),
  quiet("X16", "denied and not given", opened("2020-01-01", false, 0)),
  raised("X17", "nothing published, yet a sample", { postings_30d: 0, job_samples: [{ title: "搬运工" }] }, "0条"),
  raised(
    "X17",
    "published 31 days ago",
    {
      postings_30d: 5,
      job_samples: [{ offline: "2026-10-20", online: "无" }],
    },
    "2026-10-20",
  ),
  quiet("X17", "published 30 days ago", { postings_30d: 5, job_samples: [{ offline: "2026-10-21", online: "无" }] }),
  quiet("X17", "again published lately", {
    postings_30d: 5,
    job_samples: [{ offline: "2026-11-01", online: "2026-09-01" }],
  }),
  quiet("X17", "nothing published, no sample", { postings_30d: 0, job_samples: [] }),
  quiet("X17", "one date still blank", { job_samples: [{ offline: "2026-09-01" }] }),
  raised("X18", "79 to 100", { szrs_postings_30d: 79, postings_30d: 100 }, "79条", "100条"),
  raised("X18", "121 to 100", { szrs_postings_30d: 121, postings_30d: 100 }),
  raised("X18", "none although in use", { szrs_postings_30d: 0, postings_30d: 10, szrs_usage: "全面使用" }),
  quiet("X18", "80 to 100", { szrs_postings_30d: 80, postings_30d: 100 }),
  quiet("X18", "120 to 100", { szrs_postings_30d: 120, postings_30d: 100 }),
  quiet("X18", "not in use", { szrs_postings_30d: 0, postings_30d: 10, szrs_usage: "未使用" }),
  raised(
    "X20",
    "more quick hires than matches",
    {
      quick_hire_90d: 11,
      service_counts_90d: { 岗位供求信息撮合: 10 },
    },
    "11单",
    "10",
  ),
  quiet("X20", "as many", { quick_hire_90d: 10, service_counts_90d: { 岗位供求信息撮合: 10 } }),
  raised("X43", "over 20 for one post", { seekers_registered_90d: 201, postings_30d: 10 }, "201人", "10条"),
  raised("X43", "under 0.05 for one post", { seekers_registered_90d: 4, postings_30d: 100 }),
  quiet("X43", "20 for one post", { seekers_registered_90d: 200, postings_30d: 10 }),
  quiet("X43", "0.05 for one post", { seekers_registered_90d: 5, postings_30d: 100 }),
];

const day = "2026-11-02";
const sameDay = (count: number, text: (index: number) => string): PlainReport => ({
  job_samples: Array.from({ length: count }, (_, index) => ({
    collected: day,
    offline: day,
    online: "无",
    text: text(index),
  })),
});

const POSTINGS: DoubtCase[] = [
  raised("X21", "hourly pay below the floor", posting({ pay: "16.5元/小时" }), "16.5元/小时", "17元"),
  quiet("X21", "hourly pay at the floor", posting({ pay: "17元/小时" })),
  raised("X21", "lower end of a range", posting({ pay: "时薪15—20元" }), "15"),
  raised("X21", "daily pay below 60", posting({ pay: "日薪59元" }), "59"),
  quiet("X21", "daily pay of 60", posting({ pay: "60元/天" })),
  raised("X21", "daily pay above 800", posting({ text: "招聘技工，每天801元" }), "801"),
  quiet("X21", "daily pay of 800", posting({ pay: "800元/天" })),
  raised("X21", "too good", posting({ pay: "轻松月入过万" }), "月入过万"),
  quiet("X21", "an allowance is no pay", posting({ pay: "150元/天，餐补15元/天" })),
  quiet("X21", "by the piece", posting({ pay: "0.5元/件" })),
  raised("X22", "part-time over four hours", posting({ title: "保洁（非全日制）", hours: "每天5小时" }), "5小时"),
  quiet("X22", "part-time, four hours", posting({ title: "保洁（非全日制）", hours: "每天4小时" })),
  quiet("X22", "eight hours, not part-time", posting({ title: "保洁", hours: "8:00-17:00" })),
  raised("X22", "over twelve hours", posting({ hours: "7:00—19:30" }), "12小时"),
  quiet("X22", "twelve hours", posting({ hours: "每天12小时" })),
  raised("X23", "part-time paid by the month", posting({ text: "非全日制保洁", pay_method: "月结" }), "月结"),
  quiet("X23", "part-time paid every fifteen days", posting({ text: "非全日制保洁", pay_method: "15天一结" })),
  quiet("X23", "by the month, not part-time", posting({ text: "全职保洁", pay_method: "月结" })),
  raised(
    "X24",
    "the same words twice",
    {
      job_samples: [{ text: "招搬运工" }, { text: "招保洁" }, { text: "招搬运工" }],
    },
    "第1条、第3条",
  ),
  raised(
    "X24",
    "all on one day",
    sameDay(3, (index) => `招工${index}`),
    day,
  ),
  quiet(
    "X24",
    "two on one day",
    sameDay(2, (index) => `招工${index}`),
  ),
  quiet("X24", "two days", {
    job_samples: [
      ...Array.from({ length: 2 }, () => ({ collected: day, offline: day })),
      { collected: "2026-11-03", offline: day },
    ],
  }),
  quiet("X24", "without words", { job_samples: [{ text: "无" }, { text: "无" }] }),
  raised(
    "X47",
    "collected after it was published",
    posting({ collected: "2026-11-03", offline: "2026-11-02" }),
    "2026-11-03",
    "2026-11-02",
  ),
  raised("X47", "published after it ran out", posting({ online: "2026-11-03", valid_until: "2026-11-02" }), "有效期至"),
  quiet("X47", "all on one day", posting({ collected: day, offline: day, online: day, valid_until: day })),
  quiet("X47", "never online", posting({ collected: day, offline: day, online: "无", valid_until: day })),
];

export const DOUBT_CASES: readonly DoubtCase[] = [
  ...SPACE,
  ...STAFF,
  ...DATES,
  ...CALENDAR,
  ...SIGN,
  ...COUNTS,
  ...POSTINGS,
];
