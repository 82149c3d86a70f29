// What the icons of the portable edition say.

export const dropped = {
  howTo: {
    reports:
      "把填好的自评表（.xlsx 或 .yaml）拖到“评判自评表”图标上，结果写在自评表旁边，并自动打开。\n" +
      "要汇总一批的，把整个文件夹或 .zip 压缩包拖上来。",
    postings: "把岗位清单（.xlsx、.csv 或 .txt）拖到“检查岗位”图标上，要处理的岗位写在清单旁边，并自动打开。",
  },
  /** What is written beside a dropped file is called after it. */
  names: { result: "自评结果", ledger: "整改台账", summary: "汇总", postings: "要处理的岗位" },
  written: (file: string) => `已写好 ${file}`,
} as const;
