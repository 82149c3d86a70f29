// What the monthly schedule and its registry say.

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: "没有权限，请换一个文件夹，或请管理员开放权限",
  EPERM: "没有权限，或文件正被别的程序打开；请先关闭再试",
  EBUSY: "文件正被别的程序打开，请先关闭再试",
  ENOTDIR: "路径里有一段不是文件夹，请核对 --registry",
  EEXIST: "这是一个文件，不是文件夹，请核对 --registry",
  ENOSPC: "磁盘满了，请清理后再试；登记簿没有动",
  EROFS: "磁盘是只读的，请换一个位置",
};

export const schedule = {
  registry: {
    notJson: "这一行不是完整的 JSON，可能被截断或改坏；登记簿没有动。请从备份恢复这一行，或删去它后重新报送这一家",
    notReport: "这一行不是一份报告；登记簿没有动。请从备份恢复，或删去它后重新报送这一家",
    otherFormat: (format: string, known: string) =>
      `这一行的格式是“${format}”，本版工具只认“${known}”；请升级工具，或从备份恢复`,
    otherMonth: (month: string, file: string) =>
      `这一行的月份是“${month}”，不属于 ${file} 的登记簿；请移到那个月的文件里`,
    brokenKey: (key: string) => `这一行的“${key}”缺失或类型不对；登记簿没有动。请从备份恢复，或删去它后重新报送这一家`,
    locked: (holder: string) =>
      `登记簿正由另一个程序写入（${holder}），等了很久没有等到；请稍后再试。确认没有别的程序在用的，删去这个文件再试`,
    lockLost: "写入前登记簿被另一个程序接管，这次没有写；请再运行一次",
    unusable: (code: string) => `登记簿用不了：${SYSTEM_REASONS[code] ?? `系统提示 ${code}，请换一个文件夹再试`}`,
  },
  rows: {
    none: "无",
    closedDay: "休",
    dayRange: (first: string, last: string) => `${first}至${last}`,
    undefinedRatio: "—",
    unlisted: "名录外",
    total: "合计",
    yesNo: (value: boolean) => (value ? "是" : "否"),
    carriedOver: (month: string) => `本月未报送，基本情况沿用${month}`,
    corrected: (count: number) => `本月更正${count}次`,
    countyLevel: "县",
    cityLevel: "市本级",
  },
  wholeRegion: "全区",
  monthName: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  ours: "本表",
  turns: {
    new: "新增",
    reopened: "重新出现",
    still_open: "未整改",
    closed: "已整改",
    lapsed: "不再适用",
    ended: "市场停运",
    unreported: "本月未报送",
  },
  levels: { redline: "红线", mandatory: "强制", general: "原则", optional: "可选", background: "背景" },
  progressRemark: (isFirst: boolean, isDeparture: boolean) => {
    const parts = [isFirst ? "首次报送" : "", isDeparture ? "原则性要求，写明理由即可" : ""].filter(
      (part) => part !== "",
    );
    return parts.length === 0 ? null : parts.join("；");
  },
} as const;
