// What judging many submissions says.

const RESEND = "请重新打包（普通 .zip）后再发送";

export const batch = {
  refusals: {
    "path-efbig": () => "这一份超过20MB，不像一份自评表；请核对是不是选错了文件",
    "path-enoent": () => "找不到这个文件或文件夹，请核对名称",
    "path-enomatch": () => "没有文件符合这个写法，请核对文件夹和通配符",
    "path-elinkout": () => "快捷方式（符号链接）指到文件夹外面，没有读取；请把文件本身复制进来",
    "path-elinkbroken": () => "快捷方式（符号链接）指向的文件不在了，请把文件本身复制进来",
    "path-eloop": () => "快捷方式（符号链接）绕回已经读过的文件夹，没有再读；可以删去这个快捷方式",
    "path-especial": () => "这不是普通文件（设备或管道），没有读取；请把内容存成文件再报",
    "path-etoodeep": () => "文件夹套了64层以上，没有再往里读；请把文件移到浅一些的地方",
    "path-eacces": () => "没有读取权限，请找文件的主人开放权限",
    "path-other": (code: string) => `读不了（系统提示 ${code}），请复制一份到本机再试`,
    "file-enoent": () => "清点时还在，读的时候已经不在了（可能被移走、改名或删除）；请把文件放回去再判一次",
    "archive-outside": () => "压缩包里的文件名指到压缩包外面（带“..”或盘符），没有读取；请核对压缩包来源",
    "archive-link": () => "压缩包里的这一项是快捷方式（符号链接），没有读取；请把文件本身打包",
    "archive-foreign": () => "这是 .rar、.7z 一类的压缩包，读不了；请解开，直接放里面的自评表，或重新打包成 .zip",
    "archive-nested": () => "压缩包里又套着压缩包，没有读取；请先解开里层再报",
    "archive-empty": () => "压缩包里没有可以评判的文件；请把自评表打进包里再发送",
    "archive-truncated": () => `压缩包不完整，可能没有传完；${RESEND}`,
    "archive-damaged": () => `压缩包已损坏，或不是普通的 .zip；${RESEND}`,
    "archive-encrypted": () => "压缩包里的这一份设有密码，读不了；请去掉密码重新打包",
    "archive-zip64": () => `压缩包用了 ZIP64 打包方式，读不了；${RESEND}`,
    "archive-overlapping-parts": () => "压缩包内部的数据互相重叠，可能被篡改过，没有读取；请核对来源",
    "archive-limit-archive": () => "压缩包超过512MB，请分几个包发送",
    "archive-limit-entries": () => "压缩包里超过20000个文件，请分几个包发送",
    "archive-limit-part": () => "压缩包里的这个文件超过20MB，不像一份自评表；请核对是不是选错了文件",
    "archive-limit-total": () => "压缩包解开后超过2GB，请分几个包发送",
    "archive-limit-ratio": () => "压缩比超过200倍，不像正常的文件，没有读取；请核对来源",
    "line-blank": () => "这一行是空行；一行要有一份自评表（JSON）",
    "line-no-object": () => "这一行不是 JSON 对象；一行要有一份自评表，写成 {…}",
    "worker-died": (cause: string) => `评判这一份时程序中断（${cause}），已跳过，其余照常；请把这个文件发给维护人员`,
    "worker-slow": () => "评判这一份超过两分钟还没有完，已跳过，其余照常；请把这个文件发给维护人员",
    "worker-memory": () => "评判这一份时内存不够，已跳过，其余照常；请核对文件是否正常，再发给维护人员",
  },
  unnamedCause: "原因不明",
  counting: "正在清点文件……",
  /** Stands behind the bar. */
  progress: (done: number, inputs: number, rate: number | null, seconds: number | null) =>
    [
      ` ${String(done).padStart(String(inputs).length)}/${inputs}份`,
      rate === null ? "" : `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}份/秒`,
      seconds === null ? "" : `还要${sayTime(seconds)}`,
    ].join(" "),
  done: ({ inputs, markets, superseded, doubts, region: { divisions, coverage } }: Done) => {
    const unplaced = markets.filter(({ countyCode }) => countyCode === null).length;
    return [
      `收到${inputs.received}份：评判${inputs.judged}份，无法评判${inputs.refused}份${inputs.aside > 0 ? `；另有${inputs.aside}个文件不是自评表，已放在一边` : ""}`,
      `计入${markets.length}家市场${superseded.length > 0 ? `（另有${superseded.length}份是重复或旧报，没有计入）` : ""}，来自${divisions.heard}个县（市、区），未报${divisions.silent.length}个`,
      ...(unplaced > 0 ? [`其中${unplaced}家归不到县（市、区），请核对表里“所属市（县、区）全称”`] : []),
      `综合性零工市场覆盖${coverage.counties.covered}/${coverage.counties.due}个县（市、区）；连同市本级${coverage.withCities.covered}/${coverage.withCities.due}`,
      `疑点，待核实：${doubts.length}处`,
    ].join("\n");
  },
  unkept: "逐份结果没有留下：要做汇总，请加 -o 汇总.xlsx 再运行；要留下逐份结果，请加 --results 结果.ndjson",
  moreRefused: (count: number, where: string) => `……另有${count}份无法评判，都列在${where}里`,
  refusedIn: {
    workbook: (file: string) => `“${file}”的“无法评判”表`,
    file: (file: string) => `“${file}”`,
    lines: "逐份结果",
  },
  temporary: (folder: string) => `临时文件夹 ${folder}`,
  /** What to do when results could not be written to the end. */
  afterwards: (results: string | undefined) =>
    results === undefined
      ? "；也可以写上 --results，把结果放到空间够的位置"
      : "；判好的都记着，同样的命令加上 --resume 接着判",
  takenOver: (results: string) =>
    `${results} 正由后来运行的另一个 gig-audit batch 写着，这一次停下了；请等那一次写完，或用 --results 换一个文件名再运行`,
  interrupted: (results: string | undefined) =>
    results === undefined
      ? "\n已中断，没有留下结果；写上 --results 就能接着判"
      : `\n已中断，判好的都记着；同样的命令加上 --resume 接着判（${results} 要全部判完才会出现）`,
  unknownEnding: (file: string, known: readonly string[]) =>
    `汇总不能写成“${file}”，请把扩展名写成 ${known.join("、")} 之一`,
  badJobs: (asked: string, most: number) => `--jobs 写成“${asked}”不行，请写1到${most}的整数`,
  resumeNeedsResults: "--resume 要和 --results 一起用：中断的进度记在结果文件旁边",
  streamAlone: "“-”（从标准输入逐行读）要单独用，结果从标准输出逐行给出，不能同时写 --results 或 -o",
  help: {
    batch: "评判许多份：文件、文件夹、压缩包、通配符；一份一行结果，并做汇总",
    paths: "自评表、文件夹、.zip、通配符，或逐行一份的 .ndjson；- 表示从标准输入逐行读",
    output: "汇总写到文件（.xlsx、.html、.json，可重复）",
    results: "逐份结果写到文件（NDJSON）；不写也没有 -o 时，从标准输出给出（屏幕上不显示）",
    resume: "接着上次中断的地方评判，没有变的不再重判",
    jobs: "用几个线程；不写则用全部处理器核心",
    seed: "抽查名单的种子；同一个种子抽出同一份名单",
    spotCheck: "抽查比例（百分之几，每市每类至少一家）",
  },
} as const;

/** What the closing lines need of a summary. */
interface Done {
  inputs: { received: number; judged: number; refused: number; aside: number };
  markets: readonly { countyCode: string | null }[];
  superseded: readonly unknown[];
  doubts: readonly unknown[];
  region: {
    divisions: { heard: number; silent: readonly string[] };
    coverage: Record<"counties" | "withCities", { covered: number; due: number }>;
  };
}

function sayTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}秒`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}分${whole % 60}秒` : `${Math.floor(minutes / 60)}小时${minutes % 60}分`;
}
