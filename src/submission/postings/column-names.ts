// What people call the columns of a posting list, beside the labels that the standard's content rules know.

import type { PostingContentKind } from "../../model/postings/wording-finding.ts";

/** `text`: words of the posting; `aside`: about the employer or the list, not part of the posting's demands. */
export type ColumnRole = PostingContentKind | "id" | "text" | "aside";

const split = (names: string): readonly string[] => names.split(/\s+/u).filter((name) => name !== "");

export const COLUMN_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: split(`
    id 编号 序号 岗位编号 岗位id 信息编号 职位编号 单号 号 no no. number 岗位序号 编码 岗位编码 job_id jobid posting_id
    招聘编号 序列号 #`),
  title: split(`
    title job_title jobtitle position job occupation 用工岗位 需求岗位 招聘职位名称 招工工种 需求工种 工作岗位 零工岗位
    岗位类别 岗位工种 岗位/工种 工种/岗位 岗位（工种） 职业/工种 职业工种 工作名称 招聘职业 用工需求 缺工岗位 招工岗位名称`),
  skill: split(`
    skill skills requirement requirements skill_requirement job_requirement qualification qualifications 岗位技能要求
    技能条件 专业技能 用工要求 用工条件 招聘条件 招工要求 任职资格 工作要求 录用条件 职位要求 能力要求 技能或要求
    岗位条件 资格要求 应聘资格 人员要求 具体要求 技能等级要求`),
  place: split(`
    place location address workplace work_place work_location worksite area 工作区域 工作地区 用工地址 工作场所 岗位地点
    上班地 用工地 施工地点 工作单位地址 地区 所在地 工作所在地 岗位地址 作业地`),
  hours: split(`
    hours time work_time working_hours worktime work_hours schedule shift duration period 工作时段 工时要求 上班时段
    作息时间 用工时长 用工时段 用工周期 用工期限 工作期限 工作周期 每日工时 日工作时长 每天工作时间 工作天数 用工天数
    起止时间 工作起止时间 工作时间段 班制`),
  pay: split(`
    pay salary wage wages payment remuneration compensation price 薪资标准 工资标准 薪资范围 薪酬范围 工资范围 日工资
    月工资 薪水 报酬标准 薪资水平 综合工资 综合薪资 工价标准 工资报酬 劳动报酬 薪资福利 工资福利 薪酬福利 福利待遇
    薪资及待遇 工资及待遇 待遇标准 参考工资 岗位工资 工钱 价格 酬劳`),
  pay_method: split(`
    pay_method paymethod settlement payment_method pay_type paytype pay_period 薪资结算方式 工资结算方式 付款方式
    支付方式 结算周期 工资发放方式 发放方式 薪资方式 薪酬方式 计薪 计费方式 结款方式 薪资类型 计薪类型 计酬 结账方式`),
  text: split(`
    text content description desc detail details remark remarks note notes memo posting full_text body 描述 备注 全文
    原文 内容 说明 详情 岗位描述 职位描述 工作内容 工作描述 岗位职责 工作职责 职责 岗位详情 岗位原文 招聘原文 招聘内容
    招聘信息 岗位信息 用工信息 招工信息 岗位内容 发布内容 信息内容 其他说明 其他要求 补充说明 其他 岗位说明 广告内容 文案
    岗位文案 招聘文案 招工启事 招聘启事`),
  aside: split(`
    company employer contact contacts phone tel telephone mobile email url link date publish_date created updated
    source status 用工单位 用人单位 招聘单位 单位 单位名称 企业 企业名称 公司 公司名称 雇主 用工方 用工主体 店名
    联系人 联系电话 电话 手机 手机号 手机号码 联系方式 联系人电话 咨询电话 微信 微信号 邮箱 单位地址 企业地址 公司地址
    发布时间 发布日期 发布人 采集时间 采集日期 采集日 采集人 登记日期 登记时间 登记人 录入人 录入时间 审核人 审核时间
    审核日期 线下发布日 线上发布日 有效期 有效期至 截止日期 截止时间 失效日期 来源 信息来源 渠道 状态 链接 网址 经办人
    统一社会信用代码 行业 所属行业 单位性质 法人 法定代表人 设区市 县（市、区） 县区 市场名称 市场`),
};

/** Inside a longer heading these tell the column as well (“大概月薪”、“上班地点在哪”). */
export const COLUMN_CUES: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  title: ["工种", "岗位名", "职位名"],
  skill: ["技能", "任职"],
  place: ["地点", "地址"],
  hours: ["工时", "时长", "工作时间", "上班时间"],
  pay: ["工资", "薪资", "薪酬", "月薪", "日薪", "时薪", "工价", "待遇"],
  pay_method: ["计酬", "结算", "计薪", "结薪", "发薪"],
};
