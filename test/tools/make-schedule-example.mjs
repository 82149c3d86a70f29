// Writes examples/monthly-schedule: three months of sixty made-up markets, as lines of self-reports. The same every time.
// node test/tools/make-schedule-example.mjs [FOLDER]

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = process.argv[2] ?? `${root}examples/monthly-schedule`;

const CITIES = [
  { code: "459100", name: "南坡市", counties: ["城东区", "白沙区", "云岭瑶族自治县", "青禾县", "平林县"] },
  { code: "459200", name: "东澜市", counties: ["澜水区", "龙湾市", "石桥县", "大榕县", "清潭县"] },
  { code: "459300", name: "柳川市", counties: ["川南区", "川北区", "茶山县", "双溪县", "红枫苗族自治县"] },
  { code: "459400", name: "北汀市", counties: ["汀洲区", "渔港区", "海月县", "银滩县", "竹里县"] },
];
const RENAMED = { now: "龙湾市", before: "龙湾县" };
const WITHOUT_COMPREHENSIVE = ["平林县", "竹里县"];
const MONTHS = ["2026-09", "2026-10", "2026-11"];

let state = 20261125;
/** A whole number from low to high; the same sequence on every machine. */
function draw(low, high) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return low + Math.floor((state / 2 ** 32) * (high - low + 1));
}
const pick = (list) => list[draw(0, list.length - 1)];

const base = (story) => parse(readFileSync(`${root}examples/${story}/market.yaml`, "utf8"));
const BASES = {
  综合性零工市场: base("01-comprehensive-good"),
  产业园区零工市场: base("03-industrial-park-good"),
  零工服务站点: base("05-service-station-good"),
  其他类型: base("08-other-type"),
};

/** Dates move with the month that the report is about: the examples they come from are of November. */
function shift(value, months) {
  if (Array.isArray(value)) return value.map((one) => shift(one, months));
  if (value instanceof Date) return shift(value.toISOString().slice(0, 10), months);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shift(inner, months)]));
  if (typeof value !== "string") return value;
  const parts = /^(\d{4})[-.](\d{1,2})(?:[-.](\d{1,2}))?$/u.exec(value);
  if (parts === null) return value;
  const count = Number(parts[1]) * 12 + Number(parts[2]) - 1 + months;
  const head = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  return parts[3] === undefined ? head : `${head}-${String(Math.min(28, Number(parts[3]))).padStart(2, "0")}`;
}

/** What a gap changes in a report; each fails at least one check of the types that have it. */
const GAPS = {
  logo: { 门头图标: "未使用图标" },
  worklog: { 工作日志栏目: "值班人" },
  exits: { 疏散通道是否畅通: "否" },
  policy: { 就业政策发布表: "无" },
  rights: { 公开事项与位置: { 服务制度: "大厅墙面", 服务热线: "无", 投诉举报方式: "无" } },
  rules: { 工作规章制度清单: "无" },
  seats: { 便民设施数量表: { 写字桌台: 0, 休息座椅: 0, 手机充电: 0, 饮水取用: 0 } },
  guide: { 服务事项与流程公示位置: "无" },
};
const GAP_NAMES = Object.keys(GAPS);
/** Left out to keep lines short: what they ask is then 未填报. */
const LONG =
  "岗位抽样表 就业政策发布表 用工指导记录 按月公布记录 近12个月工作人员培训 每周开放时间表 近12个月公共就业服务专项活动 近12个月特色活动 公益性岗位招聘信息发布表 已发布培训项目 已发布培训机构 合作培训机构 灵活培训班次 三项制度 近90天各项服务人次 职工养老保险宣传 职业伤害保障指导 岗位采集发布渠道 选址特征 窗口受理事项 求职登记表字段 办公设施数量表 消防设备数量表 无障碍设施清单 提供的服务 数据分析维度 最近一次数据分析日期 近90天求职登记人数 近90天一对一职业指导人次 指导记录要素 近90天引导就业登记人次 近90天政策咨询人次 近90天培训咨询人次 近90天收集培训意愿份数 创业服务 “数智人社”最近上传日期 “数智人社”近30日岗位条数 自建线上平台 “广西就业”注册引导方式 近90天引导注册人次 近90天线上求职/投递次数 在发岗位类型 最近一次岗位信息审核记录日期 近90天即时快招单数 近12个月服务投诉件数 自主发布与自主查询 特色功能区房间".split(
    " ",
  );

const codeOf = new Map();
for (const city of CITIES) {
  codeOf.set(city.name, city.code);
  for (const [index, county] of city.counties.entries()) codeOf.set(county, String(Number(city.code) + 2 + index));
}

function makeMarket(city, county, type, name) {
  const size = { 综合性零工市场: 6, 产业园区零工市场: 3, 零工服务站点: 1, 其他类型: 1 }[type];
  const gaps = Array.from({ length: draw(0, 3) }, () => pick(GAP_NAMES));
  return {
    city,
    county,
    type,
    name,
    size,
    isWhole: draw(1, 6) === 1,
    opened: `20${draw(21, 25)}-0${draw(1, 9)}-${draw(10, 28)}`,
    mode: pick(["新建", "改造", "整合"]),
    address: `${county === city ? "市区" : county}${pick(["人民路", "兴业路", "城北街", "江滨路", "环城路"])}${draw(1, 300)}号`,
    phone: `0779${draw(2100000, 8899999)}`,
    gaps: MONTHS.map((_, month) => gaps.filter((gap) => gap !== undefined && draw(0, 3) >= month)),
    year: { registrations: 0, vacancies: 0, placements: 0 },
    stock: { seekers: size * draw(5, 30), demand: size * draw(5, 40) },
  };
}

const markets = [];
for (const { name: city, counties } of CITIES) {
  if (city === "南坡市" || city === "东澜市") markets.push(makeMarket(city, city, "综合性零工市场", `${city}零工市场`));
  for (const [index, county] of counties.entries()) {
    if (!WITHOUT_COMPREHENSIVE.includes(county))
      markets.push(makeMarket(city, county, "综合性零工市场", `${county}零工市场`));
    if (index % 2 === 0) markets.push(makeMarket(city, county, "产业园区零工市场", `${county}工业园区零工市场`));
    for (const town of ["城关镇", "河口镇"].slice(0, index % 2 === 0 ? 1 : 2))
      markets.push(makeMarket(city, county, "零工服务站点", `${county}${town}零工服务站`));
  }
}
markets.push(makeMarket("柳川市", "茶山县", "其他类型", "茶山县夜市零工集散点"));
const find = (name) => markets.find((market) => market.name === name);

/** What happens to single markets; everything else is drawn. */
const opening = find("双溪县零工市场");
const delayed = find("银滩县零工市场");
const closing = find("大榕县河口镇零工服务站");
const reopened = find("青禾县零工市场");
Object.assign(opening, { opened: "2026-10-15", isWhole: true, gaps: [[], [], []] });
Object.assign(reopened, { isWhole: true, gaps: [["logo", "guide"], ["guide"], ["logo", "rules"]] });

function flowsOf(market) {
  const registrations = market.size * draw(8, 60);
  const vacancies = market.size * draw(6, 40);
  const placements = Math.floor(registrations * (draw(10, 60) / 100));
  return {
    registrations,
    vacancies,
    placements,
    intents: placements + draw(0, 20),
    seekers: registrations - draw(0, 5),
    demand: vacancies * 2,
  };
}

function wagesOf(market) {
  const rows = [
    {
      工种: "搬运",
      招聘人数: market.size * draw(1, 8),
      计薪方式: "日薪",
      工资下限: draw(12, 18) * 10,
      工资上限: draw(18, 26) * 10,
    },
    {
      工种: "保洁",
      招聘人数: market.size * draw(1, 5),
      计薪方式: "时薪",
      工资下限: draw(14, 25),
      每日工时: draw(6, 9),
    },
  ];
  if (market.size > 1)
    rows.push({
      工种: "缝纫",
      招聘人数: draw(2, 20),
      计薪方式: "月薪",
      工资下限: draw(32, 48) * 100,
      工资上限: draw(48, 60) * 100,
    });
  if (market.size > 3) rows.push({ 工种: "剥荔枝", 招聘人数: draw(2, 9), 计薪方式: "计件", 工资下限: 2 });
  return rows;
}

function reportOf(market, index) {
  const month = MONTHS[index];
  const shifted = shift(BASES[market.type], index - 2);
  const kept = Object.entries(shifted).filter(([key]) => market.isWhole || !LONG.includes(key));
  const isRenamed = market.county === RENAMED.now && (index === 0 || (index === 1 && market.type === "零工服务站点"));
  const named = (text) => (isRenamed ? text.replace(RENAMED.now, RENAMED.before) : text);
  const flows = flowsOf(market);
  for (const key of Object.keys(market.year)) market.year[key] += flows[key] * (index === 0 ? draw(6, 8) : 1);
  const carried = { ...market.stock };
  market.stock = {
    seekers: Math.max(0, carried.seekers + flows.seekers - flows.placements - draw(0, 10)),
    demand: Math.max(0, carried.demand + flows.demand - flows.placements - draw(0, 10)),
  };
  const report = {
    ...Object.fromEntries(kept),
    市场类型: market.type,
    市场名称: named(market.name),
    "所属市（县、区）全称": named(market.county),
    上级设区市: market.city,
    填报日期: `${month}-${draw(18, 25)}`,
    投入使用日期: market.opened,
    建设方式: market.mode,
    门头标识文字: named(market.name),
    服务电话: market.phone,
    其中专职: Math.ceil(market.size / 2),
    其中兼职: Math.floor(market.size / 2),
    专兼职工作人员数: market.size,
    ...Object.assign({}, ...market.gaps[index].map((gap) => GAPS[gap])),
    数据月份: month,
    行政区划代码: codeOf.get(market.county),
    建设状态: "已运营",
    详细地址: market.address,
    运营单位: `${market.county}就业服务中心`,
    上月结转有效求职人数: carried.seekers,
    本月新增求职人数: flows.seekers,
    本月有效求职人数: carried.seekers + flows.seekers,
    上月结转有效需求人数: carried.demand,
    本月新增需求人数: flows.demand,
    本月有效需求人数: carried.demand + flows.demand,
    本月求职登记人次: flows.registrations,
    本月岗位数: flows.vacancies,
    本月达成意向人次: flows.intents,
    本月对接成功人次: flows.placements,
    本年累计求职登记人次: market.year.registrations,
    本年累计岗位数: market.year.vacancies,
    本年累计对接成功人次: market.year.placements,
    本月工资样本: wagesOf(market),
    ...(draw(0, 3) === 0
      ? {
          存在问题: pick(["场地偏小，早高峰排队", "信息员不足", "岗位以短工为主，留不住人"]),
          下步计划及时限: pick(["下月底前增设一个窗口", "年底前与园区共享场地"]),
        }
      : {}),
    填报人: "虚构甲",
    审核人: "虚构乙",
  };
  return report;
}

const NO_FLOWS = Object.fromEntries(
  "本月求职登记人次 本月岗位数 本月达成意向人次 本月对接成功人次 本年累计求职登记人次 本年累计岗位数 本年累计对接成功人次 上月结转有效求职人数 本月新增求职人数 本月有效求职人数 上月结转有效需求人数 本月新增需求人数 本月有效需求人数 本月工资样本"
    .split(" ")
    .map((key) => [key, undefined]),
);

/** The same report with some answers changed; undefined leaves an answer out. */
const changed = (report, changes) => ({ ...report, ...changes });

const files = new Map();
const add = (file, report) => files.set(file, [...(files.get(file) ?? []), report]);
let lastOfCopier;
for (const [index, month] of MONTHS.entries()) {
  for (const market of markets) {
    let report = reportOf(market, index);
    if (market === opening && index === 0)
      report = changed(report, { ...NO_FLOWS, 建设状态: "在建", 计划建成日期: "2026-10-10", 投入使用日期: undefined });
    if (market === opening && index > 0)
      report = changed(report, { 建成日期: "2026-10-10", 计划建成日期: "2026-10-10" });
    if (market === delayed)
      report = changed(report, {
        ...(index === 1 ? { 本年累计求职登记人次: undefined } : NO_FLOWS),
        建设状态: "在建",
        计划建成日期: "2026-08-31",
        投入使用日期: undefined,
      });
    if (market === closing && index === 1) report = changed(report, { 建设状态: "停运", 停运日期: "2026-10-20" });
    if (market === closing && index === 2) continue;
    if (market.name === "川北区城关镇零工服务站" && index === 1) continue;
    if (market.name === "海月县零工市场" && index === 2) continue;
    if (market.county === "竹里县" && index === 2) continue;
    if (market.name === "澜水区零工市场" && index === 1)
      report = changed(report, { 本月有效求职人数: report.本月有效求职人数 + 7 });
    if (market.name === "白沙区零工市场" && index === 2) report = changed(report, { 本年累计对接成功人次: 12 });
    if (market.name === "川南区工业园区零工市场" && index === 2) report = changed(report, { 行政区划代码: "459203" });
    if (market.name === "渔港区零工市场" && index === 2)
      report = changed(report, {
        上月结转有效求职人数: 0,
        本月新增求职人数: 0,
        本月有效求职人数: 0,
        本月求职登记人次: 0,
        本月对接成功人次: 0,
      });
    if (market.name === "石桥县零工市场" && index === 2)
      report = changed(report, { 本月有效求职人数: undefined, 本月求职登记人次: undefined });
    if (market.name === "茶山县城关镇零工服务站") {
      const flowKeys = [
        "本月求职登记人次",
        "本月岗位数",
        "本月达成意向人次",
        "本月对接成功人次",
        "本月新增求职人数",
        "本月新增需求人数",
      ];
      if (index === 2) report = changed(report, Object.fromEntries(flowKeys.map((key) => [key, lastOfCopier[key]])));
      lastOfCopier = report;
    }
    const isLate = index === 2 && ["清潭县零工市场", "汀洲区零工市场", "川北区零工市场"].includes(market.name);
    if (isLate) report = changed(report, { 填报日期: "2026-11-27" });
    if (market.name === "城东区零工市场" && index === 1) {
      add(
        `${month}.ndjson`,
        changed(report, { 填报日期: "2026-10-22", 本月对接成功人次: report.本月对接成功人次 * 10 }),
      );
      report = changed(report, { 填报日期: "2026-10-26", 备注: "更正本月对接成功人次" });
      add(`${month}-late.ndjson`, report);
    } else add(isLate ? `${month}-late.ndjson` : `${month}.ndjson`, report);
  }
}

mkdirSync(target, { recursive: true });
for (const [file, reports] of files)
  writeFileSync(`${target}/${file}`, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
const rows = CITIES.flatMap(({ code, name, counties }) =>
  counties.map((county) =>
    [
      code,
      name,
      codeOf.get(county),
      county,
      county.endsWith("区") ? "市辖区" : "县",
      county === RENAMED.now ? RENAMED.before : "",
    ].join(","),
  ),
);
writeFileSync(`${target}/regions.csv`, `city_code,city,county_code,county,kind,former_names\n${rows.join("\n")}\n`);
