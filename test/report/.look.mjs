// test/report/sample-markets.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/locale/zh-cn/cli.ts
var WRITE_REASONS = {
  EACCES: "\u6CA1\u6709\u5199\u5165\u6743\u9650\uFF0C\u8BF7\u6362\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u6216\u8BF7\u7BA1\u7406\u5458\u5F00\u653E\u6743\u9650",
  EPERM: "\u6CA1\u6709\u5199\u5165\u6743\u9650\uFF0C\u6216\u6587\u4EF6\u6B63\u88AB WPS\u3001Excel \u6253\u5F00\uFF1B\u8BF7\u5148\u5173\u95ED\u518D\u8BD5",
  EBUSY: "\u6587\u4EF6\u6B63\u88AB\u522B\u7684\u7A0B\u5E8F\uFF08WPS\u3001Excel\uFF09\u6253\u5F00\uFF0C\u8BF7\u5148\u5173\u95ED\u518D\u8BD5",
  ENOENT: "\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\uFF0C\u8BF7\u5148\u5EFA\u597D\u6587\u4EF6\u5939",
  ENOTDIR: "\u8DEF\u5F84\u91CC\u6709\u4E00\u6BB5\u4E0D\u662F\u6587\u4EF6\u5939\uFF0C\u8BF7\u6838\u5BF9\u8DEF\u5F84",
  EISDIR: "\u8FD9\u662F\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u8BF7\u5199\u5230\u4E00\u4E2A\u6587\u4EF6\u540D",
  ENOSPC: "\u78C1\u76D8\u6EE1\u4E86\uFF0C\u8BF7\u6E05\u7406\u540E\u518D\u8BD5\uFF1B\u539F\u6765\u7684\u6587\u4EF6\u6CA1\u6709\u52A8",
  EROFS: "\u78C1\u76D8\u662F\u53EA\u8BFB\u7684\uFF0C\u8BF7\u6362\u4E00\u4E2A\u4F4D\u7F6E",
  ENAMETOOLONG: "\u6587\u4EF6\u540D\u592A\u957F\uFF0C\u8BF7\u6539\u77ED"
};
var READ_REASONS = {
  ENOENT: "\u627E\u4E0D\u5230\u8FD9\u4E2A\u6587\u4EF6\uFF0C\u8BF7\u6838\u5BF9\u6587\u4EF6\u540D\u548C\u6240\u5728\u6587\u4EF6\u5939",
  EISDIR: "\u8FD9\u662F\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u8BF7\u5199\u5230\u5177\u4F53\u7684\u6587\u4EF6\uFF1B\u6574\u4E2A\u6587\u4EF6\u5939\u8BF7\u7528 gig-audit batch",
  EACCES: "\u6CA1\u6709\u8BFB\u53D6\u6743\u9650\uFF0C\u8BF7\u627E\u6587\u4EF6\u7684\u4E3B\u4EBA\u5F00\u653E\u6743\u9650",
  EPERM: "\u6CA1\u6709\u8BFB\u53D6\u6743\u9650\uFF0C\u8BF7\u627E\u6587\u4EF6\u7684\u4E3B\u4EBA\u5F00\u653E\u6743\u9650",
  EBUSY: "\u6587\u4EF6\u6B63\u88AB\u522B\u7684\u7A0B\u5E8F\u5360\u7528\uFF0C\u8BF7\u5148\u5173\u95ED\u518D\u8BD5",
  EFBIG: "\u6587\u4EF6\u592A\u5927\uFF08\u8D85\u8FC720MB\uFF09\uFF0C\u4E0D\u50CF\u4E00\u4EFD\u81EA\u8BC4\u8868\uFF1B\u8BF7\u6838\u5BF9\u662F\u4E0D\u662F\u9009\u9519\u4E86\u6587\u4EF6",
  ENAMETOOLONG: "\u6587\u4EF6\u540D\u592A\u957F\uFF0C\u8BF7\u6539\u77ED",
  ENOTDIR: "\u8DEF\u5F84\u91CC\u6709\u4E00\u6BB5\u4E0D\u662F\u6587\u4EF6\u5939\uFF0C\u8BF7\u6838\u5BF9\u8DEF\u5F84",
  ELOOP: "\u5FEB\u6377\u65B9\u5F0F\u4E92\u76F8\u6307\u6765\u6307\u53BB\uFF0C\u8BF7\u7528\u771F\u6B63\u7684\u6587\u4EF6"
};
var cli = {
  standardInput: "\uFF08\u6807\u51C6\u8F93\u5165\uFF09",
  cannotWrite: (path, code) => `${path} \u5199\u4E0D\u8FDB\u53BB\uFF1A${WRITE_REASONS[code] ?? `\u7CFB\u7EDF\u63D0\u793A ${code}\uFF0C\u8BF7\u6362\u4E00\u4E2A\u4F4D\u7F6E\u518D\u8BD5`}`,
  cannotRead: (code) => READ_REASONS[code] ?? `\u8BFB\u4E0D\u4E86\u8FD9\u4E2A\u6587\u4EF6\uFF08\u7CFB\u7EDF\u63D0\u793A ${code}\uFF09\uFF0C\u8BF7\u590D\u5236\u4E00\u4EFD\u5230\u672C\u673A\u518D\u8BD5`,
  brokenRules: "\u89C4\u5219\u6587\u4EF6\u6709\u8BEF\uFF0C\u4E0D\u80FD\u8BC4\u5224\uFF1B\u8BF7\u6309\u4E0B\u5217\u884C\u5217\u4FEE\u6539\uFF1A",
  unknownStandard: (asked, known) => `\u6CA1\u6709\u6807\u51C6\u201C${asked}\u201D\u3002\u73B0\u6709\uFF1A${known.join("\u3001")}\uFF1B\u4E5F\u53EF\u4EE5\u7ED9\u51FA\u89C4\u5219\u6587\u4EF6\u5939\u7684\u8DEF\u5F84`,
  badAsOf: (text) => `--as-of \u5199\u6210\u201C${text}\u201D\u770B\u4E0D\u61C2\uFF0C\u8BF7\u5199\u6210 2026-11-24 \u8FD9\u6837\u3001\u771F\u6709\u7684\u65E5\u671F`,
  badFailOn: (text, known) => `--fail-on \u6CA1\u6709\u201C${text}\u201D\uFF0C\u53EF\u7528\uFF1A${known.join("\u3001")}`,
  unknownFormat: (name, known) => `\u6CA1\u6709\u201C${name}\u201D\u8FD9\u79CD\u8F93\u51FA\u683C\u5F0F\uFF0C\u53EF\u7528\uFF1A${known.join("\u3001")}`,
  unknownEnding: (ending, known) => `\u6269\u5C55\u540D\u201C${ending}\u201D\u4E0D\u77E5\u9053\u5199\u6210\u4EC0\u4E48\u683C\u5F0F\uFF0C\u53EF\u7528\uFF1A${known.join("\u3001")}\uFF0C\u6216\u7528 -f \u6307\u5B9A`,
  unknownParameter: (name, known) => `\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684\u5185\u90E8\u53E3\u5F84\uFF0C\u53EF\u6539\u7684\u6709\uFF1A${known.join("\u3001")}`,
  badParameter: (name, isNumber) => isNumber ? `\u201C${name}\u201D\u8981\u586B\u4E0D\u5C0F\u4E8E0\u7684\u6570\u5B57` : `\u201C${name}\u201D\u8981\u586B\u65E5\u671F\uFF0C\u5982 2025-07-01`,
  marketTypeMissing: (types) => `\u6CA1\u6709\u586B\u201C\u5E02\u573A\u7C7B\u578B\u201D\uFF0C\u4E0D\u77E5\u9053\u6309\u54EA\u4E2A\u9644\u4EF6\u8BC4\u5224\uFF1B\u8BF7\u586B\uFF1A${types.join("\u3001")}\u4E4B\u4E00`,
  unknownType: (asked, known) => `\u6CA1\u6709\u201C${asked}\u201D\u8FD9\u79CD\u5E02\u573A\u7C7B\u578B\uFF0C\u53EF\u7528\uFF1A${known.join("\u3001")}`,
  alreadyThere: (path) => `${path} \u5DF2\u7ECF\u5B58\u5728\uFF0C\u6CA1\u6709\u8986\u76D6\uFF1B\u8981\u8986\u76D6\u8BF7\u52A0 --force\uFF0C\u6216\u6362\u4E00\u4E2A\u6587\u4EF6\u540D`,
  onlyYaml: (path) => `${path}\uFF1A\u7A7A\u767D\u8868\u5199\u6210 .yaml \u6216 .xlsx\uFF0C\u8BF7\u6539\u6587\u4EF6\u540D`,
  made: (path) => `\u5DF2\u5199\u597D ${path}\uFF0C\u586B\u597D\u540E\u8FD0\u884C gig-audit check ${path}`,
  nothingFound: (what) => `\u6CA1\u6709\u627E\u5230\u201C${what}\u201D\u3002\u53EF\u4EE5\u5199\u6761\u6B3E\u53F7\uFF08\u5982 1.5\uFF09\u3001\u68C0\u67E5\u9879\uFF08\u5982 1.5.a\uFF09\u6216\u95EE\u9898\u540D\uFF08\u5982 \u9762\u79EF\uFF09`,
  evidence: (code, file) => code === "evidence-outside" ? `\u4F50\u8BC1\u201C${file}\u201D\u4E0D\u5728\u81EA\u8BC4\u8868\u6240\u5728\u7684\u6587\u4EF6\u5939\u91CC\uFF0C\u8BF7\u628A\u6587\u4EF6\u590D\u5236\u5230\u81EA\u8BC4\u8868\u65C1\u8FB9` : `\u4F50\u8BC1\u201C${file}\u201D\u627E\u4E0D\u5230\u6216\u4E0D\u662F\u666E\u901A\u6587\u4EF6\uFF0C\u8BF7\u6838\u5BF9\u6587\u4EF6\u540D\uFF0C\u6216\u4ECE\u201C\u4F50\u8BC1\u201D\u91CC\u5220\u53BB`,
  unknownCommand: (name) => `\u6CA1\u6709\u201C${name}\u201D\u8FD9\u4E2A\u547D\u4EE4\uFF0C\u8FD0\u884C gig-audit --help \u770B\u6709\u54EA\u4E9B`,
  unknownOption: (name) => `\u6CA1\u6709\u201C${name}\u201D\u8FD9\u4E2A\u9009\u9879\uFF0C\u52A0 --help \u770B\u6709\u54EA\u4E9B`,
  missingArgument: (name) => `\u8FD8\u7F3A\u53C2\u6570 ${name}\uFF0C\u52A0 --help \u770B\u7528\u6CD5`,
  optionNeedsValue: (name) => `\u9009\u9879\u201C${name}\u201D\u540E\u9762\u8981\u5199\u503C`,
  invalidValue: (name) => `\u201C${name}\u201D\u7684\u503C\u4E0D\u5BF9\uFF0C\u52A0 --help \u770B\u7528\u6CD5`,
  excessArguments: () => "\u53C2\u6570\u591A\u4E86\uFF0C\u52A0 --help \u770B\u7528\u6CD5",
  chooseCommand: "\u8BF7\u5199\u660E\u8981\u505A\u4EC0\u4E48\uFF0C\u8FD0\u884C gig-audit --help \u770B\u6709\u54EA\u4E9B\u547D\u4EE4",
  standardLine: (name, title, document) => `${name}  ${title}\uFF08${document}\uFF09`,
  help: {
    titles: { "Usage:": "\u7528\u6CD5\uFF1A", "Arguments:": "\u53C2\u6570\uFF1A", "Options:": "\u9009\u9879\uFF1A", "Commands:": "\u547D\u4EE4\uFF1A" },
    program: "\u96F6\u5DE5\u5E02\u573A\u89C4\u8303\u5316\u5EFA\u8BBE\u81EA\u8BC4\u5DE5\u5177\uFF1A\u6309\u6842\u4EBA\u793E\u53D1\u30142024\u301512\u53F7\u9010\u6761\u8BC4\u5224\uFF0C\u7528\u6587\u4EF6\u539F\u8BDD\u8BF4\u660E\u7F3A\u4EC0\u4E48\u3001\u4E0B\u4E00\u6B65\u505A\u4EC0\u4E48",
    version: "\u663E\u793A\u7248\u672C\u53F7",
    help: "\u663E\u793A\u5E2E\u52A9",
    check: "\u8BC4\u5224\u81EA\u8BC4\u8868\uFF0C\u5217\u51FA\u5DEE\u8DDD",
    files: "\u81EA\u8BC4\u8868\uFF08.yaml\u3001.json\u3001.xlsx\uFF1B- \u8868\u793A\u6807\u51C6\u8F93\u5165\uFF09",
    format: "\u8F93\u51FA\u683C\u5F0F\uFF1Aterminal\u3001json \u7B49\uFF1B\u4E0D\u5199\u5219\u770B\u8F93\u51FA\u6587\u4EF6\u7684\u6269\u5C55\u540D",
    output: "\u5199\u5230\u6587\u4EF6",
    standard: "\u6309\u54EA\u4E2A\u6807\u51C6\uFF08\u5982 gx-2024-12@1.0\uFF09\uFF0C\u6216\u89C4\u5219\u6587\u4EF6\u5939\uFF1B\u4E0D\u5199\u5219\u7528\u81EA\u8BC4\u8868\u91CC\u5199\u7684\uFF0C\u518D\u4E0D\u7136\u7528\u6700\u65B0\u7684",
    asOf: "\u6309\u54EA\u4E00\u5929\u8BC4\u5224\uFF1B\u4E0D\u5199\u5219\u7528\u81EA\u8BC4\u8868\u7684\u586B\u62A5\u65E5\u671F",
    params: "\u66FF\u6362\u5185\u90E8\u53E3\u5F84\u6570\u5B57\u7684\u6587\u4EF6",
    score: "\u66FF\u6362\u8BB0\u5206\u53E3\u5F84\u7684\u6587\u4EF6",
    all: "\u5217\u51FA\u5168\u90E8\u6761\u6B3E\uFF0C\u4E0D\u53EA\u662F\u5DEE\u8DDD",
    failOn: "\u54EA\u4E00\u6863\u8D77\u7B97\u6709\u5DEE\u8DDD\uFF08\u9000\u51FA\u78011\uFF09\uFF1Anot_met\u3001unanswered\u3001explain\u3001never",
    noColor: "\u4E0D\u7528\u989C\u8272",
    ascii: "\u4E0D\u7528\u7B26\u53F7\uFF0C\u53EA\u7528\u6587\u5B57",
    init: "\u505A\u4E00\u4EFD\u7A7A\u767D\u81EA\u8BC4\u8868",
    type: "\u5E02\u573A\u7C7B\u578B\uFF1Acomprehensive\uFF08\u7EFC\u5408\uFF09\u3001industrial-park\uFF08\u56ED\u533A\uFF09\u3001service-station\uFF08\u7AD9\u70B9\uFF09\u3001other-type\uFF08\u5176\u4ED6\uFF09",
    force: "\u6587\u4EF6\u5DF2\u5B58\u5728\u65F6\u8986\u76D6",
    explain: "\u8BF4\u660E\u4E00\u6761\u7EC6\u5219\u3001\u4E00\u4E2A\u68C0\u67E5\u9879\u6216\u4E00\u4E2A\u95EE\u9898\uFF1A\u95EE\u4EC0\u4E48\u3001\u4F9D\u636E\u54EA\u53E5\u8BDD\u3001\u600E\u4E48\u5224\u3001\u8981\u4EC0\u4E48\u4F50\u8BC1",
    explainWhat: "\u6761\u6B3E\u53F7\u3001\u68C0\u67E5\u9879\u6216\u95EE\u9898\u540D\uFF0C\u5982 1.5\u30011.5.a\u3001\u9762\u79EF",
    standardCommand: "\u67E5\u770B\u6807\u51C6",
    standardList: "\u5217\u51FA\u73B0\u6709\u6807\u51C6"
  }
};

// src/locale/zh-cn/engine.ts
var list = (items) => items.map((item) => `\u201C${item}\u201D`).join("\u3001");
var percent = (share) => `${Math.round(share * 1e3) / 10}%`;
var engine = {
  yes: "\u662F",
  no: "\u5426",
  none: "\u65E0",
  blank: "\u672A\u586B",
  and: "\uFF1B\u4E14",
  or: "\uFF1B\u6216",
  asOf: "\u586B\u62A5\u65E5\u671F",
  eachItem: "\u6BCF\u9879",
  originalText: "\u539F\u6587",
  computed: "\uFF08\u5DE5\u5177\u6309\u56FD\u52A1\u9662\u653E\u5047\u5B89\u6392\u8BA1\u7B97\uFF09",
  within: (outer, inner) => `${outer}\xB7${inner}`,
  itemOf: (_fact, item) => item,
  percent,
  shareOf: (fact, share) => `\u201C${fact}\u201D\u7684${percent(share)}`,
  times: (fact, factor) => `\u201C${fact}\u201D\u7684${factor}\u500D`,
  not: (condition) => `\u4E0D\u662F\uFF1A${condition}`,
  is: (label, value) => `\u201C${label}\u201D\u4E3A\u201C${value}\u201D`,
  oneOf: (label, choices) => `\u201C${label}\u201D\u4E3A${list(choices)}\u4E4B\u4E00`,
  atLeast: (label, amount) => `\u201C${label}\u201D\u4E0D\u5C11\u4E8E${amount}`,
  atMost: (label, amount) => `\u201C${label}\u201D\u4E0D\u8D85\u8FC7${amount}`,
  moreThan: (label, amount) => `\u201C${label}\u201D\u5927\u4E8E${amount}`,
  lessThan: (label, amount) => `\u201C${label}\u201D\u5C0F\u4E8E${amount}`,
  filled: (label) => `\u201C${label}\u201D\u4E0D\u662F\u7A7A\u7684\uFF0C\u4E5F\u4E0D\u662F\u201C\u65E0\u201D`,
  answered: (label) => `\u201C${label}\u201D\u5DF2\u586B\uFF08\u53EF\u4EE5\u662F0\uFF09`,
  matches: (label, form2) => `\u201C${label}\u201D\u662F${form2}`,
  sameAs: (label, templates) => `\u201C${label}\u201D\u7B49\u4E8E${templates}`,
  includesAll: (label, items) => `\u201C${label}\u201D\u542B${list(items)}`,
  includesAny: (label, items) => `\u201C${label}\u201D\u81F3\u5C11\u542B${list(items)}\u4E4B\u4E00`,
  mentions: (label, items) => `\u201C${label}\u201D\u63D0\u5230${list(items)}\u4E4B\u4E00`,
  countAtLeast: (label, amount) => `\u201C${label}\u201D\u4E0D\u5C11\u4E8E${amount}\u9879`,
  countAtMost: (label, amount) => amount === "0" ? `\u201C${label}\u201D\u4E3A\u65E0` : `\u201C${label}\u201D\u4E0D\u8D85\u8FC7${amount}\u9879`,
  withinDays: (label, days) => `\u201C${label}\u201D\u8DDD\u586B\u62A5\u65E5\u4E0D\u8D85\u8FC7${days}`,
  daysAgoAtLeast: (label, days) => `\u201C${label}\u201D\u8DDD\u586B\u62A5\u65E5\u6EE1${days}`,
  notBefore: (label, date) => `\u201C${label}\u201D\u4E0D\u65E9\u4E8E${date}`,
  notAfter: (label, date) => `\u201C${label}\u201D\u4E0D\u665A\u4E8E${date}`,
  daysApart: (label, others, days) => `\u201C${label}\u201D\u4E0E${list(others)}\u76F8\u5DEE\u4E0D\u8D85\u8FC7${days}`,
  monthsUnbroken: (label, periods) => `\u201C${label}\u201D\u6700\u8FD1\u4E00\u6B21\u5728\u672C\u6708\u6216\u4E0A\u6708\uFF0C\u6700\u8FD1${periods}\u4E0D\u8DF3\u6708`,
  latest: (label, condition) => `\u201C${label}\u201D\u6700\u8FD1\u4E00\u6761\uFF1A${condition}`,
  every: (label, condition) => `\u201C${label}\u201D\u6BCF\u4E00\u6761\uFF1A${condition}`,
  some: (label, condition) => `\u201C${label}\u201D\u81F3\u5C11\u4E00\u6761\uFF1A${condition}`,
  repeats: (label, columns2) => `\u201C${label}\u201D\u91CC\u6709${list(columns2)}\u90FD\u76F8\u540C\u7684\u4E24\u6761`,
  alike: (label, columns2) => `\u201C${label}\u201D\u6BCF\u4E00\u6761\u7684${list(columns2)}\u90FD\u76F8\u540C`,
  sameRows: (rows, said) => `${rows.join("\u3001")}\u76F8\u540C\uFF1A${said}`,
  beside: (label, other, condition) => `\u201C${label}\u201D\u4E0E\u201C${other}\u201D\u5BF9\u7167\uFF0C\u81F3\u5C11\u4E00\u9879\uFF1A${condition}`,
  itemSays: (item, said) => `${item}\uFF08${said.join("\uFF0C")}\uFF09`,
  dayUnit: "\u5929",
  totalOf: (label, column) => `${label}${column === null ? "" : `\xB7${column}`}\u5408\u8BA1`,
  totalFound: (label, amount, isWhole, parts) => `${label}${isWhole ? "" : "\u81F3\u5C11"}${amount}${parts.length > 1 ? `\uFF08${parts.join("\u3001")}\uFF09` : ""}`,
  scheduledDays: (label, days) => `\u6309\u201C${label}\u201D\u63A8\u7B97\u7684\u8FD1${days}\u5F00\u95E8\u5929\u6570`,
  scheduledFound: (label, days, low, high) => `\u6309\u201C${label}\u201D\u63A8\u7B97\uFF0C\u8FD1${days}\u5E94\u5F00\u95E8${low === high ? low : `${low}\u2014${high}`}\u5929`,
  moreDates: (count2) => `\u53E6\u6709${count2}\u4E2A\u65E5\u671F\u540C\u6837\u60C5\u51B5`,
  monthEnd: (column) => `\u201C${column}\u201D\u6708\u672B`,
  figures: {
    hourly_pay: { name: "\u65F6\u85AA", unit: "\u5143" },
    daily_pay: { name: "\u65E5\u85AA", unit: "\u5143" },
    daily_hours: { name: "\u65E5\u5DE5\u65F6", unit: "\u5C0F\u65F6" },
    pay_period_days: { name: "\u53D1\u85AA\u5468\u671F", unit: "\u5929" }
  },
  reads: (label, figure, isBelow, limit) => `\u201C${label}\u201D\u5199\u7684${figure}${isBelow ? "\u4F4E\u4E8E" : "\u9AD8\u4E8E"}${limit}`,
  figureFound: (label, said, figure, isBelow, limit) => `${label}\u201C${said}\u201D\uFF0C${figure}${isBelow ? "\u4F4E\u4E8E" : "\u9AD8\u4E8E"}${limit}`,
  anyDate: (date, isAfter) => `\u6709\u65E5\u671F${isAfter ? "\u665A\u4E8E" : "\u65E9\u4E8E"}${date}`,
  noUnlawfulWording: "\u6CA1\u6709\u7591\u4F3C\u4E0D\u5408\u6CD5\u8868\u8FF0",
  noDiscrimination: "\u6CA1\u6709\u7591\u4F3C\u6B67\u89C6\u6027\u8868\u8FF0",
  states: (label) => `\u5199\u660E\u201C${label}\u201D`,
  notInOriginal: (label) => `\u539F\u6587\u6CA1\u6709\u5199\u660E\u201C${label}\u201D`,
  daysAgo: (days) => `\uFF08\u8DDD\u586B\u62A5\u65E5${days}\u5929\uFF09`,
  daysAhead: (days) => `\uFF08\u665A\u4E8E\u586B\u62A5\u65E5${days}\u5929\uFF09`,
  rows: (count2) => count2 === 0 ? "\u65E0" : `${count2}\u6761`,
  row: (number, id) => `\u7B2C${number}\u6761${id === null ? "" : `\uFF08${id}\uFF09`}`,
  moreRows: (count2) => `\u53E6\u6709${count2}\u6761\u540C\u6837\u60C5\u51B5`,
  emptyTable: (label) => `${label}\uFF1A\u4E00\u6761\u4E5F\u6CA1\u6709`,
  published: (month, date) => `${month}\uFF08\u516C\u5E03\u4E8E${date}\uFF09`,
  skipped: (months) => `\u7F3A${months.join("\u3001")}`,
  wordingFound: (found) => `\u201C${found.words}\u201D${found.severity === "unlawful" ? "\u7591\u4F3C\u4E0D\u5408\u6CD5\u8868\u8FF0" : "\u7591\u4F3C\u6B67\u89C6\u6027\u8868\u8FF0"}\uFF08${found.ground}\uFF09\uFF0C\u8BF7\u4E0B\u5C4F\u5E76\u8981\u6C42\u7528\u5DE5\u65B9\u4FEE\u6539\uFF1A${found.rewrite}`,
  personToLook: "\u7531\u4EBA\u770B\u8FC7\u540E\u5199\u660E\u5904\u7406\u610F\u89C1",
  reasonOwed: (labels) => `\u8BF4\u660E${labels.length > 0 ? `\uFF08\u586B\u5728${list(labels)}\uFF09` : ""}`,
  reasonTooShort: (label, length) => `\u201C${label}\u201D\u5199\u5230${length}\u5B57\u4EE5\u4E0A`,
  approvedBy: (reason, approver) => `${reason}\uFF08${approver}\u540C\u610F\uFF09`,
  explanationUnknown: (check) => `\u8BF4\u660E\u91CC\u7684\u68C0\u67E5\u9879\u201C${check}\u201D\u4E0D\u5728\u672C\u7C7B\u5E02\u573A\u7684\u6E05\u5355\u91CC\uFF0C\u6CA1\u6709\u91C7\u7528\uFF1B\u8BF7\u6838\u5BF9\u7F16\u53F7`,
  explanationNotGeneral: (check) => `\u201C${check}\u201D\u4E0D\u662F\u539F\u5219\u6027\u8981\u6C42\uFF0C\u5199\u8BF4\u660E\u4E0D\u6539\u53D8\u7ED3\u8BBA\uFF1B\u8BF7\u6309\u6574\u6539\u63AA\u65BD\u529E`,
  explanationUnapproved: (check) => `\u201C${check}\u201D\u7684\u8BF4\u660E\u6CA1\u6709\u5199\u540C\u610F\u4EBA\uFF0C\u6CA1\u6709\u91C7\u7528\uFF1B\u8BF7\u8865\u4E0A\u8C01\u540C\u610F\u7684`,
  explanationExpired: (check) => `\u201C${check}\u201D\u7684\u8BF4\u660E\u5DF2\u8FC7\u6709\u6548\u671F\uFF0C\u6CA1\u6709\u91C7\u7528\uFF1B\u8BF7\u91CD\u65B0\u62A5\u6279`,
  evidenceTargetUnknown: (target) => `\u4F50\u8BC1\u5199\u5728\u201C${target}\u201D\u540D\u4E0B\uFF0C\u4F46\u6CA1\u6709\u8FD9\u4E00\u6761\uFF1B\u8BF7\u5199\u6761\u6B3E\u53F7\uFF08\u5982 1.5\uFF09\u6216\u68C0\u67E5\u9879\uFF08\u5982 1.5.a\uFF09`,
  fillIn: (labels) => `\u8BF7\u8865\u586B\uFF1A${labels.join("\u3001")}`,
  notYetJudged: "\u5C97\u4F4D\u7528\u8BED\u89C4\u5219\u672A\u8F7D\u5165",
  outsideUsual: (label, value, min, max) => `\u201C${label}\u201D\u586B${value}\uFF0C\u4E0D\u5728\u5E38\u89C1\u8303\u56F4${min ?? ""}\u2014${max ?? ""}\u5185\uFF0C\u8BF7\u6838\u5BF9\u6570\u5B57\u548C\u5355\u4F4D`,
  unknownRegion: (region) => `\u201C${region}\u201D\u4E0D\u5728\u73B0\u884C\u533A\u5212\u540D\u5F55\u91CC\uFF0C\u8BF7\u6838\u5BF9\u5168\u79F0\uFF08\u65B0\u8BBE\u533A\u5212\u3001\u5F00\u53D1\u533A\u8BF7\u5728\u540D\u5F55\u66F4\u65B0\u524D\u4EE5\u6279\u6587\u4E3A\u51C6\uFF09`,
  renamedRegion: (city, region) => `\u201C${region}\u201D\u4E0D\u5C5E\u4E8E\u201C${city}\u201D\uFF0C\u8BF7\u6838\u5BF9\u4E0A\u7EA7\u8BBE\u533A\u5E02`
};

// src/locale/zh-cn/explain.ts
var explain = {
  clause: (id, title) => `\u7B2C${id}\u6761  ${title}`,
  fact: (label) => `\u95EE\u9898\uFF1A${label}`,
  several: "\u627E\u5230\u597D\u51E0\u5904\uFF0C\u8BF7\u5199\u5F97\u518D\u5177\u4F53\u4E9B\uFF1A",
  words: "\u6587\u4EF6\u539F\u6587",
  fallsOn: { county: "\u8FD9\u662F\u53BF\uFF08\u5E02\u3001\u533A\uFF09\u7684\u4E49\u52A1\uFF0C\u4E0D\u5224\u5230\u5355\u4E2A\u5E02\u573A\u3002", city: "\u8FD9\u662F\u8BBE\u533A\u5E02\u7684\u4E49\u52A1\uFF0C\u4E0D\u5224\u5230\u5355\u4E2A\u5E02\u573A\u3002" },
  note: (text) => `\u8BF4\u660E\uFF1A${text}`,
  check: (id, level) => `${id}\uFF08${level}\uFF09`,
  asks: "\u8981\u6C42",
  judged: "\u5224\u6CD5",
  onlyNoted: "\u53EA\u767B\u8BB0\uFF0C\u4E0D\u5224",
  when: "\u9002\u7528",
  confirm: "\u590D\u6838",
  onlyOnSite: "\u53EA\u80FD\u73B0\u573A\u5B9A\uFF1A\u81EA\u62A5\u201C\u662F\u201D\u4E0D\u4F5C\u8BC1\u636E\uFF0C\u81EA\u62A5\u201C\u5426\u201D\u5373\u4E0D\u901A\u8FC7",
  confirmBy: { site: "\u5DE5\u5177\u5148\u5224\uFF0C\u73B0\u573A\u590D\u6838", photo: "\u5DE5\u5177\u5148\u5224\uFF0C\u7531\u4EBA\u770B\u7167\u7247\u590D\u6838" },
  score: "\u8BB0\u5206",
  derived: "\u7531\u5176\u4ED6\u7B54\u6848\u63A8\u5F97\uFF0C\u7ED3\u8BBA\u7167\u6837\u663E\u793A\uFF0C\u8BB0\u5206\u53EA\u8BA1\u4E00\u6B21",
  practice: "\u5185\u90E8\u53E3\u5F84",
  parameter: (label, value, unit, reason, name) => `${label} ${value}${unit}\uFF08${reason}\uFF1B\u53EF\u7528 --params \u6539 ${name}\uFF09`,
  remedy: "\u600E\u4E48\u6539",
  remark: "\u5907\u6CE8",
  evidence: "\u4F50\u8BC1",
  key: "\u952E\u540D",
  type: "\u600E\u4E48\u586B",
  hint: "\u63D0\u793A",
  plausible: "\u53C2\u8003",
  choices: "\u9009\u9879",
  columns: "\u5404\u5217",
  askedAlways: "\u90FD\u8981\u586B",
  types: {
    text: "\u6587\u5B57",
    number: "\u6570\u5B57",
    integer: "\u6574\u6570",
    yesno: "\u662F\u6216\u5426",
    date: "\u65E5\u671F",
    month: "\u6708\u4EFD",
    enum: "\u9009\u4E00\u4E2A",
    list: "\u9009\u51E0\u4E2A",
    map: "\u9010\u9879\u586B",
    record: "\u51E0\u4E2A\u5C0F\u95EE\u9898",
    rows: "\u4E00\u6761\u4E00\u884C\u7684\u8868"
  }
};

// src/locale/zh-cn/form.ts
var NUMERALS = [
  "",
  "\u4E00",
  "\u4E8C",
  "\u4E09",
  "\u56DB",
  "\u4E94",
  "\u516D",
  "\u4E03",
  "\u516B",
  "\u4E5D",
  "\u5341",
  "\u5341\u4E00",
  "\u5341\u4E8C",
  "\u5341\u4E09",
  "\u5341\u56DB",
  "\u5341\u4E94"
];
var annexName = (annex) => annex === null ? "\u6B63\u6587\u56DB" : `\u9644\u4EF6${annex}`;
var form = {
  standardKey: "\u6807\u51C6",
  title: (marketType, document, annex) => [
    `# ${marketType} \u81EA\u8BC4\u8868\uFF08${document} ${annexName(annex)}\uFF09`,
    "# \u586B\u6CD5\uFF1A",
    "#   1. \u7B54\u6848\u5199\u5728\u5192\u53F7\u540E\u9762\uFF0C\u5192\u53F7\u8981\u7528\u82F1\u6587\u5192\u53F7\uFF0C\u5192\u53F7\u540E\u7A7A\u4E00\u683C\uFF1B\u201C#\u201D\u5F00\u5934\u7684\u662F\u8BF4\u660E\uFF0C\u4E0D\u7528\u6539\u3002",
    "#   2. \u4E0D\u77E5\u9053\u3001\u8FD8\u6CA1\u6838\u5B9E\u7684\u5C31\u7A7A\u7740\uFF1A\u7A7A\u7740\u7B97\u201C\u672A\u586B\u62A5\u201D\uFF0C\u4E0D\u4F1A\u5F53\u6210\u201C\u6CA1\u6709\u201D\u3002\u771F\u7684\u6CA1\u6709\uFF0C\u5199\u201C\u65E0\u201D\u6216 0\u3002",
    "#   3. \u6570\u5B57\u53EA\u5199\u6570\u5B57\uFF08\u5355\u4F4D\u5199\u5728\u8BF4\u660E\u91CC\uFF09\uFF0C\u65E5\u671F\u6309 2026-11-24 \u7684\u6837\u5B50\u5199\u3002",
    "#   4. \u586B\u597D\u540E\u8FD0\u884C\uFF1Agig-audit check \u8FD9\u4E2A\u6587\u4EF6\u540D"
  ],
  group: (number, title) => `# \u2550\u2550\u2550\u2550 ${NUMERALS[number] ?? number}\u3001${title} \u2550\u2550\u2550\u2550`,
  question: (fact, clauses, isReason) => {
    const unit = fact.unit === void 0 ? "" : `\uFF0C\u5355\u4F4D\uFF1A${fact.unit}`;
    const basis = clauses.length === 0 ? "" : `\uFF0C\u7528\u4E8E\u7B2C${clauses.join("\u3001")}\u6761`;
    return `${fact.zh}${isReason ? "\uFF08\u6709\u504F\u79BB\u624D\u586B\uFF09" : ""}${unit}${basis}`;
  },
  plausible: (text) => `\u53C2\u8003\uFF1A${text}`,
  chooseOne: (choices) => `\u9009\u586B\u4E00\u4E2A\uFF1A${choices.join("\uFF5C")}`,
  chooseMany: (choices) => `\u53EF\u586B\u51E0\u4E2A\uFF0C\u7528\u987F\u53F7\u9694\u5F00\uFF1A${choices.join("\u3001")}\uFF1B\u90FD\u6CA1\u6709\u5199\u201C\u65E0\u201D`,
  chooseField: (field, choices) => `\u201C${field}\u201D\u53EF\u586B\uFF1A${choices.join("\u3001")}`,
  listFreely: "\u53EF\u586B\u51E0\u4E2A\uFF0C\u7528\u987F\u53F7\u9694\u5F00\uFF1B\u6CA1\u6709\u5199\u201C\u65E0\u201D",
  yesOrNo: "\u586B\uFF1A\u662F\uFF5C\u5426",
  dateForm: "\u65E5\u671F\uFF0C\u5982 2026-11-24\uFF1B\u6CA1\u6709\u5199\u201C\u65E0\u201D",
  oneBlockARow: "\u4E00\u6761\u4E00\u6BB5\uFF0C\u4ECE\u201C- \u201D\u5F00\u59CB\uFF1B\u4E0D\u591F\u5C31\u6574\u6BB5\u590D\u5236\uFF0C\u6CA1\u6709\u5199\u201C\u65E0\u201D\uFF08\u5199\u5728\u5192\u53F7\u540E\u9762\u5E76\u5220\u53BB\u4E0B\u9762\u7684\u7A7A\u884C\uFF09",
  tail: [
    "# \u2550\u2550\u2550\u2550 \u8BF4\u660E\u4E0E\u4F50\u8BC1\uFF08\u6CA1\u6709\u5C31\u4E0D\u7528\u586B\uFF09 \u2550\u2550\u2550\u2550",
    "# \u8BF4\u660E\uFF1A\u539F\u5219\u6027\u8981\u6C42\u6CA1\u6709\u505A\u5230\u65F6\uFF0C\u5199\u660E\u7406\u7531\u548C\u540C\u610F\u4EBA\uFF0C\u4F8B\u5982\uFF1A",
    "# \u8BF4\u660E:",
    "#   - { \u68C0\u67E5\u9879: 1.5.a, \u7406\u7531: \u8001\u57CE\u533A\u573A\u5730\u6709\u9650\u2026\u2026, \u540C\u610F\u4EBA: \u53BF\u5C31\u4E1A\u4E2D\u5FC3 \u5F20\u4E3B\u4EFB, \u6709\u6548\u671F\u81F3: 2027-06-30 }",
    "# \u4F50\u8BC1\uFF1A\u628A\u7167\u7247\u3001\u6587\u4EF6\u653E\u5728\u672C\u8868\u65C1\u8FB9\uFF0C\u6309\u6761\u5199\u6587\u4EF6\u540D\uFF0C\u4F8B\u5982\uFF1A",
    "# \u4F50\u8BC1:",
    '#   "1.5": [\u5E73\u9762\u56FE.jpg, \u5171\u4EAB\u534F\u8BAE.pdf]'
  ]
};

// src/locale/zh-cn/standard.ts
var list2 = (items) => items.map((item) => `\u201C${item}\u201D`).join("\u3001");
var TYPES = {
  string: "\u6587\u5B57",
  number: "\u6570\u5B57",
  integer: "\u6574\u6570",
  boolean: "true \u6216 false",
  array: "\u5217\u8868",
  object: "\u952E\u503C",
  null: "\u7A7A"
};
var standard = {
  syntax: (reason) => `YAML \u5199\u6CD5\u6709\u8BEF\uFF08${reason}\uFF09\uFF0C\u8BF7\u6309\u63D0\u793A\u7684\u884C\u5217\u4FEE\u6539`,
  schema: {
    required: (key) => `\u7F3A\u5C11\u201C${key}\u201D\uFF0C\u8BF7\u8865\u4E0A`,
    unknown: (key) => `\u4E0D\u8BA4\u8BC6\u7684\u5B57\u6BB5\u201C${key}\u201D\uFF0C\u8BF7\u6838\u5BF9\u62FC\u5199`,
    oneOf: (values) => `\u53EA\u80FD\u662F${list2(values)}\u4E4B\u4E00`,
    type: (type) => `\u8FD9\u91CC\u5E94\u662F${type.split(",").map((name) => TYPES[name] ?? name).join("\u6216")}`,
    pattern: (pattern) => `\u5199\u6CD5\u4E0D\u7B26\u5408 ${pattern}`,
    repeated: "\u5217\u8868\u91CC\u6709\u91CD\u590D\u7684\u9879\uFF0C\u8BF7\u5220\u53BB\u4E00\u4E2A",
    shape: "\u5199\u6CD5\u4E0D\u5BF9\uFF1A\u4E00\u4E2A\u6761\u4EF6\u53EA\u80FD\u6709\u4E00\u4E2A\u8FD0\u7B97\uFF08all\u3001any\u3001not\u3001holds\uFF0C\u6216\u4E00\u4E2A\u4E3B\u8BED\u52A0\u4E00\u4E2A\u8FD0\u7B97\uFF09",
    other: (keyword) => `\u4E0D\u7B26\u5408\u683C\u5F0F\u8981\u6C42\uFF08${keyword}\uFF09`
  },
  fileUnknown: (path) => `\u4E0D\u8BA4\u8BC6\u7684\u89C4\u5219\u6587\u4EF6\u201C${path}\u201D\uFF0C\u8BF7\u653E\u8FDB\u5DF2\u6709\u7684\u6587\u4EF6\u5939\u6216\u5220\u53BB`,
  fileMissing: (path) => `\u7F3A\u5C11\u89C4\u5219\u6587\u4EF6\u201C${path}\u201D`,
  duplicate: (id) => `\u7F16\u53F7\u201C${id}\u201D\u91CD\u590D\uFF0C\u8BF7\u6539\u540D`,
  misplaced: (id, clause) => `\u68C0\u67E5\u9879\u201C${id}\u201D\u4E0D\u5C5E\u4E8E\u7B2C${clause}\u6761\uFF0C\u7F16\u53F7\u5E94\u4EE5\u201C${clause}.\u201D\u5F00\u5934`,
  factUnknown: (key, near) => `\u6CA1\u6709\u540D\u4E3A\u201C${key}\u201D\u7684\u95EE\u9898${near === null ? "" : `\uFF0C\u662F\u4E0D\u662F\u201C${near}\u201D\uFF1F`}`,
  itemUnknown: (fact, item) => `\u201C${fact}\u201D\u91CC\u6CA1\u6709\u201C${item}\u201D\u8FD9\u4E00\u9879`,
  columnUnknown: (column) => `\u8868\u91CC\u6CA1\u6709\u201C${column}\u201D\u8FD9\u4E00\u5217`,
  choiceUnknown: (label, choice) => `\u201C${label}\u201D\u6CA1\u6709\u201C${choice}\u201D\u8FD9\u4E2A\u9009\u9879`,
  parameterUnknown: (name) => `\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684\u5185\u90E8\u53E3\u5F84\uFF0C\u8BF7\u5199\u8FDB parameters.yaml`,
  definitionUnknown: (name) => `\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684\u5171\u7528\u5224\u65AD\uFF0C\u8BF7\u5199\u8FDB definitions.yaml`,
  patternUnknown: (name) => `\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684\u6587\u5B57\u6837\u5F0F\uFF0C\u8BF7\u5199\u8FDB definitions.yaml`,
  patternUnsafe: (name, why) => `\u6587\u5B57\u6837\u5F0F\u201C${name}\u201D\u4E0D\u5B89\u5168\uFF1A${why}`,
  operatorType: (operator, type) => `\u8FD0\u7B97\u201C${operator}\u201D\u4E0D\u80FD\u7528\u5728${type}\u7C7B\u578B\u7684\u95EE\u9898\u4E0A`,
  quoteDiffers: (id) => `\u201C${id}\u201D\u5F15\u7528\u7684\u6587\u5B57\u4E0D\u5728\u672C\u6761\u539F\u6587\u91CC\uFF0C\u8BF7\u9010\u5B57\u6838\u5BF9`,
  textDiffers: (id) => `\u7B2C${id}\u6761\u4E0E\u6587\u4EF6\u6587\u672C\uFF08\u6309\u4FEE\u8865\u6E05\u5355\u4FEE\u8865\u540E\uFF09\u4E0D\u4E00\u81F4\uFF0C\u8BF7\u9010\u5B57\u6838\u5BF9`,
  clauseUnknown: (id) => `\u6CA1\u6709\u201C${id}\u201D\u8FD9\u4E00\u6761\u6216\u8FD9\u4E00\u9879`,
  wordingInvalid: (reason) => `\u5C97\u4F4D\u7528\u8BED\u89C4\u5219\u6709\u8BEF\uFF1A${reason}`
};

// src/locale/zh-cn/terms.ts
var terms = {
  verdicts: {
    not_met: "\u4E0D\u7B26\u5408",
    partly_met: "\u90E8\u5206\u7B26\u5408",
    unanswered: "\u672A\u586B\u62A5",
    explain: "\u9700\u8BF4\u660E",
    met: "\u7B26\u5408",
    not_applicable: "\u4E0D\u9002\u7528"
  },
  levels: { redline: "\u7EA2\u7EBF", mandatory: "\u5F3A\u5236", general: "\u539F\u5219\u6027", optional: "\u5EFA\u8BAE", background: "\u80CC\u666F" },
  outcomes: {
    fail: "\u4E0D\u901A\u8FC7",
    unknown: "\u672A\u586B",
    deviation: "\u504F\u79BB",
    pass: "\u901A\u8FC7",
    not_applicable: "\u4E0D\u9002\u7528",
    noted: "\u767B\u8BB0"
  }
};

// src/locale/zh-cn/index.ts
var zhCn = { cli, engine, explain, form, standard, terms };

// src/locale/index.ts
var words = zhCn;

// src/model/day.ts
var MS_PER_DAY = 864e5;
function dayOf(year, month, date) {
  const time2 = Date.UTC(year, month - 1, date);
  const made = new Date(time2);
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists ? time2 / MS_PER_DAY : null;
}
function parseDay(iso) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
function writeDay(day) {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
function monthOf(day) {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
function lastDayOf(month) {
  return Date.UTC(Math.floor(month / 12), month % 12 + 1, 0) / MS_PER_DAY;
}
function writeMonth(month) {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String(month % 12 + 1).padStart(2, "0")}`;
}
function parseMonth(iso) {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso);
  return parts === null ? null : Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

// src/model/verdict.ts
var VERDICTS = ["not_met", "partly_met", "unanswered", "explain", "met", "not_applicable"];
var OUTCOMES = ["fail", "unknown", "deviation", "pass", "not_applicable", "noted"];

// src/engine/clause-verdict.ts
function clauseVerdict(checks) {
  const binding = checks.filter((check) => check.level === "mandatory" || check.level === "redline");
  const deciding = checks.filter((check) => check.level !== "optional" && check.level !== "background");
  const failed = binding.filter((check) => check.outcome === "fail");
  if (failed.some((check) => check.level === "redline")) return "not_met";
  if (failed.length > 0) return binding.some((check) => check.outcome === "pass") ? "partly_met" : "not_met";
  if (deciding.some((check) => check.outcome === "unknown")) return "unanswered";
  if (deciding.some((check) => check.outcome === "deviation")) return "explain";
  return deciding.every((check) => check.outcome === "not_applicable") ? "not_applicable" : "met";
}

// src/model/answer.ts
var UNANSWERED = { kind: "unanswered" };
function isUnknown(answer) {
  return answer.kind === "unanswered" || answer.kind === "invalid";
}
function answerAt(answer, path) {
  let here = answer ?? UNANSWERED;
  for (const name of path) {
    if (here.kind !== "map") return isUnknown(here) ? here : UNANSWERED;
    here = here.entries.get(name) ?? UNANSWERED;
  }
  return here;
}

// src/engine/truth.ts
var FAIL = 0;
var UNKNOWN = 1;
var EXPLAIN = 2;
var PASS = 3;
function truthOf(holds) {
  return holds ? PASS : FAIL;
}
function lowest(left, right) {
  return left < right ? left : right;
}
function highest(left, right) {
  return left > right ? left : right;
}
function negate(truth) {
  if (truth === PASS) return FAIL;
  return truth === FAIL ? PASS : truth;
}

// src/engine/write-answer.ts
var LONGEST = 120;
function writeAnswer(answer, unit = "") {
  switch (answer.kind) {
    case "unanswered":
    case "invalid":
      return words.engine.blank;
    case "none":
      return words.engine.none;
    case "text":
      return shorten(answer.value);
    case "number":
      return `${writeNumber(answer.value)}${unit}`;
    case "yesno":
      return answer.value ? words.engine.yes : words.engine.no;
    case "date":
      return writeDay(answer.value);
    case "month":
      return writeMonth(answer.value);
    case "list":
      return writeList([...answer.items, ...answer.unread]);
    case "rows":
      return words.engine.rows(answer.rows.length);
    case "map":
      return shorten([...answer.entries].map(([item, inner]) => `${item} ${writeAnswer(inner)}`).join("\uFF0C"));
  }
}
function writeList(items) {
  return items.length === 0 ? words.engine.none : shorten(items.join("\u3001"));
}
function writeNumber(value) {
  return String(Math.round(value * 100) / 100);
}
function shorten(text) {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}\u2026`;
}

// src/engine/doubts.ts
function findDoubts(compiled2, env) {
  const crossChecks = compiled2.doubts.flatMap(({ rule, doubtIf }) => {
    if (doubtIf.test(env, void 0) !== PASS) return [];
    const message = fillAnswers(rule.message, env, compiled2.facts);
    return [{ id: rule.id, message, facts: [...rule.facts], severity: rule.severity }];
  });
  return [...crossChecks, ...outsideUsual(compiled2.standard, env), ...doubtRegion(compiled2.standard.regions, env)];
}
function fillAnswers(text, env, facts) {
  return text.replace(/\{([a-z_0-9]+)(?:\|([^}]*))?\}/gu, (whole, key, otherwise) => {
    const fact = facts.get(key);
    if (fact === void 0) return whole;
    const answer = env.answers.get(key) ?? UNANSWERED;
    const isSaid = answer.kind !== "unanswered" && answer.kind !== "invalid" && answer.kind !== "none";
    return !isSaid && otherwise !== void 0 ? otherwise : writeAnswer(answer, fact.unit);
  });
}
function outsideUsual(standard2, env) {
  const doubts = [];
  for (const fact of standard2.facts.flatMap((group) => group.facts)) {
    const answer = env.answers.get(fact.key);
    if (answer?.kind !== "number" || fact.usual === void 0) continue;
    const { min, max } = fact.usual;
    if (min !== void 0 && answer.value < min || max !== void 0 && answer.value > max) {
      const value = `${writeNumber(answer.value)}${fact.unit ?? ""}`;
      const message = words.engine.outsideUsual(fact.zh, value, min, max);
      doubts.push({
        id: `usual.${fact.key}`,
        message,
        facts: [fact.key],
        severity: "note"
      });
    }
  }
  return doubts;
}
function doubtRegion(regions, env) {
  const region = textOf(env.answers.get("region_name"));
  const city = textOf(env.answers.get("city_name"));
  if (region === null) return [];
  const found = regions.filter((entry) => entry.county === region);
  const isCity = regions.some((entry) => entry.city === region);
  if (found.length === 0 && !isCity) {
    return [
      {
        id: "region.unknown",
        message: words.engine.unknownRegion(region),
        facts: ["region_name"],
        severity: "note"
      }
    ];
  }
  if (city === null || isCity || found.some((entry) => entry.city === city)) return [];
  return [
    {
      id: "region.city",
      message: words.engine.renamedRegion(city, region),
      facts: ["region_name", "city_name"],
      severity: "correct"
    }
  ];
}
function textOf(answer) {
  return answer?.kind === "text" ? answer.value : null;
}

// src/engine/explanations.ts
function collectReasons(submission, facts, asOf) {
  const explained = /* @__PURE__ */ new Map();
  for (const explanation of submission.explanations) {
    if (counts(explanation, asOf) && !explained.has(explanation.check)) explained.set(explanation.check, explanation);
  }
  return {
    forCheck: (check) => {
      const explanation = check.level === "general" ? explained.get(check.id) : void 0;
      if (explanation !== void 0) {
        return {
          text: words.engine.approvedBy(explanation.reason, explanation.approvedBy ?? ""),
          owed: []
        };
      }
      return reasonInFacts(check.reason_in ?? [], submission.answers, facts);
    }
  };
}
function counts(explanation, asOf) {
  if (explanation.reason === "" || explanation.approvedBy === null) return false;
  return explanation.until === null || asOf !== null && asOf <= explanation.until;
}
function reasonInFacts(keys, answers, facts) {
  const labels = [];
  for (const key of keys) {
    const answer = answers.get(key) ?? UNANSWERED;
    const fact = facts.get(key);
    const label = fact?.zh ?? key;
    if (answer.kind === "text") {
      if ([...answer.value].length >= (fact?.min_length ?? 1)) return { text: answer.value, owed: [] };
      return {
        text: null,
        owed: [words.engine.reasonTooShort(label, fact?.min_length ?? 1)]
      };
    }
    labels.push(label);
  }
  return { text: null, owed: [words.engine.reasonOwed(labels)] };
}

// src/engine/finding.ts
function findAnswer(label, unit, answer) {
  if (isUnknown(answer)) return withPlace({ actual: [], missing: [label] }, answer.at);
  return withPlace({ actual: [`${label}\uFF1A${writeAnswer(answer, unit)}`], missing: [] }, answer.at);
}
function joinFindings(findings) {
  const joined = { actual: [], missing: [] };
  for (const finding of findings) {
    for (const text of finding.actual) if (!joined.actual.includes(text)) joined.actual.push(text);
    for (const text of finding.missing) if (!joined.missing.includes(text)) joined.missing.push(text);
    if (joined.at === void 0 && finding.at !== void 0) joined.at = finding.at;
  }
  return joined;
}
function withPlace(finding, at) {
  if (at !== void 0) finding.at = at;
  return finding;
}

// src/engine/judge-check.ts
function judgeCheck(compiled2, env, reasons) {
  const judgement = decide(compiled2, env, reasons);
  return {
    compiled: compiled2,
    result: writeResult(compiled2, judgement),
    isSettled: judgement.isSettled
  };
}
function decide(compiled2, env, reasons) {
  const { check, pass, when } = compiled2;
  const shown = joinFindings(
    compiled2.shows.map((subject) => findAnswer(subject.label, subject.unit, subject.read(env, void 0)))
  );
  shown.missing = [];
  const applies = when === null ? PASS : when.test(env, void 0);
  if (applies === FAIL) {
    return {
      outcome: "not_applicable",
      finding: shown,
      reason: compiled2.otherwise,
      isSettled: true
    };
  }
  if (pass === null) return { outcome: "noted", finding: shown, isSettled: true };
  const truth = pass.test(env, void 0);
  const finding = joinFindings([pass.explain(env, void 0), shown]);
  const settled = { finding, isSettled: applies === PASS };
  if (check.only_on_site)
    return {
      outcome: truth === FAIL ? "fail" : "noted",
      finding: keepActual(finding),
      isSettled: true
    };
  if (check.level === "optional" || check.level === "background") {
    return {
      outcome: truth === PASS ? "pass" : "noted",
      finding: keepActual(finding),
      isSettled: true
    };
  }
  if (truth === FAIL && applies !== PASS && when !== null) {
    return {
      outcome: "unknown",
      finding: joinFindings([finding, onlyMissing(when.explain(env, void 0))]),
      isSettled: false
    };
  }
  if (truth === FAIL)
    return {
      ...settled,
      ...depart(check.level === "general", reasons.forCheck(check), finding)
    };
  return {
    ...settled,
    outcome: outcomeOf(truth),
    finding: truth === EXPLAIN ? needsPerson(finding) : finding
  };
}
function outcomeOf(truth) {
  if (truth === PASS) return "pass";
  return truth === UNKNOWN ? "unknown" : "deviation";
}
function depart(isGeneral, reason, finding) {
  if (reason.text !== null) return { outcome: "deviation", finding, reason: reason.text };
  if (!isGeneral) return { outcome: "fail", finding };
  return {
    outcome: "deviation",
    finding: { ...finding, missing: [...finding.missing, ...reason.owed] }
  };
}
function needsPerson(finding) {
  return {
    ...finding,
    missing: [...finding.missing, words.engine.personToLook]
  };
}
function keepActual(finding) {
  return { ...finding, missing: [] };
}
function onlyMissing(finding) {
  return { ...finding, actual: [] };
}
function writeResult(compiled2, judgement) {
  const { check } = compiled2;
  const { outcome, finding, reason } = judgement;
  const parameters = outcome === "not_applicable" ? compiled2.whenParameters : compiled2.parameters;
  const leansOnPractice = Object.keys(parameters).length > 0;
  const awaits = check.confirm !== void 0 && (outcome === "pass" || outcome === "deviation" || check.only_on_site === true);
  return {
    id: check.id,
    quote: check.quote,
    level: check.level,
    outcome,
    basis: leansOnPractice ? "practice" : "text",
    ...leansOnPractice ? { parameters } : {},
    expected: compiled2.asks,
    actual: finding.actual.length === 0 ? null : finding.actual.join("\uFF1B"),
    ...finding.missing.length === 0 || outcome === "pass" ? {} : { missing: finding.missing },
    ...awaits && check.confirm !== void 0 ? { pending: check.confirm } : {},
    ...finding.at === void 0 ? {} : { at: finding.at },
    ...reason === void 0 ? {} : { reason }
  };
}

// src/engine/review-explanations.ts
function reviewExplanations(submission, checks, asOf) {
  const clauses = new Set([...checks.keys()].map((id) => id.slice(0, id.lastIndexOf("."))));
  const found = submission.explanations.flatMap((explanation) => {
    const problem = problemOf(explanation, checks.get(explanation.check), asOf);
    if (problem === null) return [];
    const [code, message] = problem;
    return [warn(code, message, explanation)];
  });
  for (const entry of submission.evidence) {
    if (checks.has(entry.target) || clauses.has(entry.target)) continue;
    found.push(warn("evidence-target-unknown", words.engine.evidenceTargetUnknown(entry.target), entry));
  }
  return found;
}
function problemOf(explanation, check, asOf) {
  const say = words.engine;
  if (check === void 0) return ["explanation-check-unknown", say.explanationUnknown(explanation.check)];
  if (check.level !== "general") return ["explanation-not-general", say.explanationNotGeneral(explanation.check)];
  if (explanation.approvedBy === null) return ["explanation-unapproved", say.explanationUnapproved(explanation.check)];
  const isOver = explanation.until !== null && asOf !== null && asOf > explanation.until;
  return isOver ? ["explanation-expired", say.explanationExpired(explanation.check)] : null;
}
function warn(code, message, { at }) {
  return { code, severity: "warning", message, ...at === void 0 ? {} : { at } };
}

// src/engine/score.ts
function scoreClauses(clauses, profile) {
  const shares = clauses.flatMap((checks) => shareOf(checks, profile) ?? []);
  if (shares.length === 0) return { low: 0, high: 100 };
  const mean = (side) => shares.reduce((sum, share) => sum + share[side], 0) / shares.length;
  return {
    low: Math.floor(mean("low") * 1e3 + 1e-9) / 10,
    high: Math.ceil(mean("high") * 1e3 - 1e-9) / 10
  };
}
function stateOf({ compiled: { check }, result, isSettled }, profile) {
  if (!profile.counts.includes(check.level) || check.derived === true || check.only_on_site === true) return null;
  if (result.outcome === "unknown") return "open";
  if (result.outcome === "pass") return isSettled ? "passed" : "open";
  return result.outcome === "fail" ? "failed" : null;
}
function shareOf(checks, profile) {
  const states = checks.map((check) => ({
    state: stateOf(check, profile),
    isRedline: check.compiled.check.level === "redline"
  }));
  const counted = states.filter(({ state }) => state !== null);
  if (counted.length === 0) return null;
  const count2 = (state) => counted.filter((entry) => entry.state === state).length;
  const redlines = counted.filter(({ isRedline }) => isRedline);
  if (redlines.some(({ state }) => state === "failed")) return { low: 0, high: 0 };
  const passed = count2("passed");
  const low = redlines.some(({ state }) => state === "open") ? 0 : passed / counted.length;
  return { low, high: (passed + count2("open")) / counted.length };
}

// src/engine/assess.ts
function assess(compiled2, submission, options) {
  const { standard: standard2, checklist } = compiled2;
  const reportDate = dayOf2(submission.answers.get("report_date"));
  const asOf = options.asOf ?? reportDate;
  const env = { answers: submission.answers, asOf };
  const reasons = collectReasons(submission, compiled2.facts, asOf);
  const judged = compiled2.clauses.map((clause) => judgeClause(clause, compiled2, submission, env, reasons));
  const score = scoreClauses(
    judged.map(({ checks }) => checks),
    standard2.scoreProfile
  );
  const clauses = judged.map(({ result }) => result);
  return {
    format: "gig-audit/assessment/1",
    tool: options.tool,
    standard: {
      id: standard2.id,
      version: standard2.version,
      title: standard2.title,
      document: standard2.document,
      sha256: standard2.sha256
    },
    checklist: {
      id: checklist.id,
      annex: checklist.annex,
      title: checklist.title
    },
    submission: {
      file: submission.file,
      sha256: submission.sha256,
      market: marketOf(submission.answers),
      reportDate: reportDate === null ? null : writeDay(reportDate)
    },
    asOf: asOf === null ? "" : writeDay(asOf),
    clauses,
    doubts: findDoubts(compiled2, env),
    summary: {
      clauses: countBy(
        VERDICTS,
        clauses.map((clause) => clause.verdict)
      ),
      checks: countBy(
        OUTCOMES,
        clauses.flatMap((clause) => clause.checks.map((check) => check.outcome))
      ),
      score: { ...score, profile: standard2.scoreProfile.id }
    },
    diagnostics: [...submission.diagnostics, ...reviewExplanations(submission, checksOf(compiled2), asOf)]
  };
}
function judgeClause({ clause, checks }, compiled2, submission, env, reasons) {
  const judged = checks.map((check) => judgeCheck(check, env, reasons));
  const results = judged.map(({ result: result2 }) => result2);
  const pending2 = ["photo", "site"].filter(
    (kind) => results.some((check) => check.pending === kind)
  );
  const remedy = writeRemedy(judged, compiled2, env);
  const ids = /* @__PURE__ */ new Set([clause.id, ...clause.checks.map((check) => check.id)]);
  const given = submission.evidence.flatMap(
    ({ target, file, sha256 }) => ids.has(target) && sha256 !== null ? [{ file, sha256 }] : []
  );
  const result = {
    id: clause.id,
    section: clause.section,
    topic: clause.topic,
    text: clause.text,
    verdict: clauseVerdict(results),
    pending: pending2,
    checks: results,
    evidence: { wanted: [...clause.evidence], given },
    ...remedy === "" ? {} : { remedy }
  };
  return { checks: judged, result };
}
function writeRemedy(judged, compiled2, env) {
  const mend = judged.filter(({ result }) => result.outcome === "fail" || result.outcome === "deviation");
  const remedies = new Set(mend.map(({ compiled: { remedy } }) => fillAnswers(remedy, env, compiled2.facts)));
  const blanks = new Set(judged.flatMap(({ result }) => result.outcome === "unknown" ? result.missing ?? [] : []));
  const steps = [...remedies].filter((remedy) => remedy !== "");
  if (blanks.size > 0) steps.push(words.engine.fillIn([...blanks]));
  return steps.join("\n");
}
function checksOf(compiled2) {
  return new Map(compiled2.clauses.flatMap(({ checks }) => checks.map(({ check }) => [check.id, check])));
}
function countBy(keys, found) {
  const counts2 = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const key of found) counts2[key]++;
  return counts2;
}
function marketOf(answers) {
  const text = (key) => {
    const answer = answers.get(key);
    return answer?.kind === "text" ? answer.value : null;
  };
  return {
    name: text("market_name"),
    type: text("market_type"),
    region: text("region_name"),
    city: text("city_name")
  };
}
function dayOf2(answer) {
  return answer?.kind === "date" ? answer.value : null;
}

// src/model/references.ts
var named = (kind) => function* (value, path) {
  for (const [index, name] of [value].flat().entries()) {
    if (typeof name !== "string" || name === "*") continue;
    yield kind === "fact" && index > 0 && path.at(-1) === "fact" ? { kind, name, path, isAlternative: true } : { kind, name, path };
  }
};
function* placeholders(value, path) {
  for (const template of [value].flat()) {
    for (const [, name = ""] of String(template).matchAll(/\{([a-z_0-9]+)\}/gu)) yield { kind: "fact", name, path };
  }
}
var NAMING = {
  fact: named("fact"),
  of: named("fact"),
  since: named("fact"),
  facts: named("fact"),
  sum: named("fact"),
  parameter: named("parameter"),
  holds: named("definition"),
  matches: named("pattern"),
  same_as: placeholders
};
function* referencesIn(part, path = []) {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    yield* NAMING[key]?.(value, here) ?? [];
    yield* referencesIn(value, here);
  }
}

// src/engine/range.ts
var ANY_AMOUNT = { low: 0, high: Number.POSITIVE_INFINITY };
function rangeOf(answer) {
  if (answer.kind === "number") return { low: answer.value, high: answer.value };
  if (answer.kind === "none") return { low: 0, high: 0 };
  return isUnknown(answer) ? ANY_AMOUNT : null;
}
function isExact(range) {
  return range.low === range.high;
}
function atLeast(left, right) {
  if (left.low >= right.high) return PASS;
  return left.high < right.low ? FAIL : UNKNOWN;
}
function moreThan(left, right) {
  if (left.low > right.high) return PASS;
  return left.high <= right.low ? FAIL : UNKNOWN;
}

// src/engine/workdays.ts
import chineseDays from "chinese-days";
var FIRST_YEAR = 2004;
var LAST_YEAR = 2026;
function countWorkdays(last, days) {
  let count2 = 0;
  for (let day = last - days + 1; day <= last; day++) {
    const iso = writeDay(day);
    const year = Number(iso.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    if (chineseDays.isWorkday(iso)) count2++;
  }
  return count2;
}

// src/engine/amounts.ts
var NOTHING = { low: 0, high: 0 };
function compileFactAmount(path, context) {
  const derived = context.derived.get(path);
  if (derived !== void 0) return compileDerived(derived, context);
  const [key = "", ...rest] = path.split(".");
  return (env) => rangeOf(answerAt(env.answers.get(key), rest));
}
function compileTerm(term, context) {
  if (typeof term === "string") return compileFactAmount(term, context);
  const amount = compileFactAmount(term.fact, context);
  const counts2 = context.compile(term.counts_if);
  return (env) => {
    const truth = counts2.test(env, void 0);
    if (truth === FAIL) return NOTHING;
    const range = amount(env);
    return range === null || truth === PASS ? range : { low: 0, high: range.high };
  };
}
function compileSum(terms2, context) {
  const parts = terms2.map((term) => compileTerm(term, context));
  return (env) => {
    let low = 0;
    let high = 0;
    for (const part of parts) {
      const range = part(env);
      if (range === null) return null;
      low += range.low;
      high += range.high;
    }
    return { low, high };
  };
}
function compileDerived(derived, context) {
  const ways = derived.first_of.map((way) => {
    if ("sum" in way) return compileSum(way.sum, context);
    if ("fact" in way) return compileFactAmount(way.fact, context);
    return (env) => {
      const count2 = env.asOf === null ? null : countWorkdays(env.asOf, way.workdays_in_days);
      return count2 === null ? ANY_AMOUNT : { low: count2, high: count2 };
    };
  });
  return (env) => {
    let widest = ANY_AMOUNT;
    for (const way of ways) {
      const range = way(env);
      if (range !== null && isExact(range)) return range;
      widest = range;
    }
    return widest;
  };
}
function compileOperand(operand, context) {
  if (typeof operand === "number") {
    const range = { low: operand, high: operand };
    return () => range;
  }
  if ("parameter" in operand) {
    const value = context.number(operand.parameter);
    if (operand.of === void 0) return () => ({ low: value, high: value });
    return scale(compileFactAmount(operand.of, context), value);
  }
  const amount = "sum" in operand ? compileSum(operand.sum, context) : compileFactAmount(operand.fact, context);
  if (operand.times === void 0) return amount;
  return scale(amount, typeof operand.times === "number" ? operand.times : context.number(operand.times.parameter));
}
function scale(amount, factor) {
  return (env) => {
    const range = amount(env);
    return range === null ? null : { low: range.low * factor, high: range.high * factor };
  };
}

// src/engine/as-of.ts
var AS_OF = "as_of";

// src/engine/subject.ts
function explainSubject(subject, env, item) {
  const finding = findAnswer(subject.label, subject.unit, subject.read(env, item));
  if (finding.missing.length > 0) return { ...finding, missing: subject.blanks(env) };
  const remark = subject.remark?.(env) ?? "";
  return { ...finding, actual: finding.actual.map((text) => `${text}${remark}`) };
}
var THE_ITEM = {
  label: words.engine.eachItem,
  unit: "",
  items: [],
  fields: [],
  read: (_env, item) => item ?? UNANSWERED,
  amount: (_env, item) => rangeOf(item ?? UNANSWERED),
  blanks: () => [words.engine.eachItem]
};
var AS_OF_READER = {
  ...THE_ITEM,
  label: words.engine.asOf,
  read: (env) => env.asOf === null ? UNANSWERED : { kind: "date", value: env.asOf },
  amount: () => null,
  blanks: () => [words.engine.asOf]
};
function compileSubject(subject, context) {
  if (subject.column !== void 0) return columnReader(subject.column, context);
  if (subject.sum !== void 0) return sumReader(subject.sum, context);
  if (subject.fact === void 0) return THE_ITEM;
  if (typeof subject.fact === "string") return factReader(subject.fact, context);
  return firstAnswered(subject.fact.map((path) => factReader(path, context)));
}
function columnReader(column, context) {
  const field = context.columns.get(column);
  const read = (_env, item) => answerAt(item, [column]);
  return {
    label: field?.zh ?? column,
    unit: field?.unit ?? "",
    items: [],
    fields: [],
    read,
    amount: (env, item) => rangeOf(read(env, item)),
    blanks: () => [field?.zh ?? column]
  };
}
function sumReader(terms2, context) {
  const amount = compileSum(terms2, context);
  const first = terms2[0];
  const unit = typeof first === "string" ? factReader(first, context).unit : "";
  const label = terms2.map((term) => factReader(typeof term === "string" ? term : term.fact, context).label).join("\uFF0B");
  return derivedReader(label, unit, amount, terms2, context);
}
function factReader(path, context) {
  if (path === AS_OF) return AS_OF_READER;
  const derived = context.derived.get(path);
  if (derived !== void 0) {
    return derivedReader(derived.zh, derived.unit ?? "", compileFactAmount(path, context), derived.first_of, context);
  }
  const [key = "", ...rest] = path.split(".");
  const fact = context.facts.get(key);
  const read = rest.length === 0 ? (env) => env.answers.get(key) ?? UNANSWERED : (env) => answerAt(env.answers.get(key), rest);
  const described = describePath(fact, key, rest);
  return {
    ...described,
    blanks: () => [described.label],
    items: fact?.choices ?? [],
    fields: fact?.fields ?? (Array.isArray(fact?.item) ? fact.item : []),
    read,
    amount: (env) => rangeOf(read(env))
  };
}
function describePath(fact, key, rest) {
  if (fact === void 0) return { label: key, unit: "" };
  if (rest.length === 0) return { label: fact.zh, unit: fact.unit ?? "" };
  if (fact.type === "record") {
    const field = fact.fields?.find((candidate) => candidate.key === rest[0]);
    return {
      label: words.engine.within(fact.zh, field?.zh ?? rest[0] ?? ""),
      unit: field?.unit ?? ""
    };
  }
  const [item = "", inner] = rest;
  const shape = fact.item;
  if (isFields(shape)) {
    const field = shape.find((candidate) => candidate.key === inner);
    return {
      label: words.engine.within(item, field?.zh ?? inner ?? ""),
      unit: field?.unit ?? ""
    };
  }
  return { label: words.engine.itemOf(fact.zh, item), unit: shape?.unit ?? "" };
}
function isFields(shape) {
  return Array.isArray(shape);
}
function derivedReader(label, unit, amount, madeOf, context) {
  const paths = [...new Set([...referencesIn({ sum: madeOf })].map((reference) => reference.name))];
  const isComputed = JSON.stringify(madeOf).includes("workdays_in_days");
  const parts = paths.filter((path) => path !== AS_OF).map((path) => factReader(path, context));
  return {
    label,
    unit,
    items: [],
    fields: [],
    read: (env) => {
      const range = amount(env);
      if (range === null) return { kind: "invalid" };
      return range.low === range.high ? { kind: "number", value: range.low } : UNANSWERED;
    },
    amount,
    blanks: (env) => {
      const blank = parts.filter((part) => isUnknown(part.read(env, void 0))).map((part) => part.label);
      return blank.length > 0 ? blank : [label];
    },
    remark: (env) => isComputed && parts.every((part) => isUnknown(part.read(env, void 0))) ? words.engine.computed : ""
  };
}
function firstAnswered(readers) {
  const [first = THE_ITEM] = readers;
  const read = (env, item) => {
    for (const reader of readers) {
      const answer = reader.read(env, item);
      if (!isUnknown(answer)) return answer;
    }
    return first.read(env, item);
  };
  return { ...first, read, amount: (env, item) => rangeOf(read(env, item)) };
}

// src/engine/operators/amounts.ts
function compareAmounts(compare, says) {
  const operator = (operand, subject, context) => {
    const right = compileOperand(operand, context);
    const others = subjectsOf(operand, context);
    return {
      test: (env, item) => {
        const left = subject.amount(env, item);
        const limit = right(env);
        return left === null || limit === null ? UNKNOWN : compare(left, limit);
      },
      explain: (env, item) => joinFindings([subject, ...others].map((one) => explainSubject(one, env, item))),
      says: says(subject.label, sayOperand(operand, subject.unit, context))
    };
  };
  return operator;
}
function subjectsOf(operand, context) {
  const paths = new Set([...referencesIn({ operand })].flatMap(({ kind, name }) => kind === "fact" ? [name] : []));
  return [...paths].map((fact) => compileSubject({ fact }, context));
}
function sayOperand(operand, unit, context) {
  if (typeof operand === "number") return `${writeNumber(operand)}${unit}`;
  if ("parameter" in operand) {
    const value = context.number(operand.parameter);
    return operand.of === void 0 ? `${writeNumber(value)}${unit}` : words.engine.shareOf(sayPath(operand.of, context), value);
  }
  const paths = "sum" in operand ? operand.sum.map((term) => typeof term === "string" ? term : term.fact) : [operand.fact];
  const said = paths.map((path) => sayPath(path, context)).join("\uFF0B");
  if (operand.times === void 0) return said;
  return words.engine.times(
    said,
    typeof operand.times === "number" ? operand.times : context.number(operand.times.parameter)
  );
}
function sayPath(path, context) {
  const [key = path, item] = path.split(".");
  return item ?? context.derived.get(key)?.zh ?? context.facts.get(key)?.zh ?? path;
}
var at_least = compareAmounts(atLeast, words.engine.atLeast);
var at_most = compareAmounts((left, right) => negate(moreThan(left, right)), words.engine.atMost);
var more_than = compareAmounts(moreThan, words.engine.moreThan);
var less_than = compareAmounts((left, right) => negate(atLeast(left, right)), words.engine.lessThan);
function sameAmount(left, right) {
  if (isExact(left) && isExact(right)) return left.low === right.low ? PASS : FAIL;
  const apart = left.low > right.high || right.low > left.high;
  return apart ? FAIL : UNKNOWN;
}

// src/engine/operators/date-operand.ts
function dayIn(answer) {
  return answer.kind === "date" ? answer.value : null;
}
function compileDate(operand, context) {
  if ("parameter" in operand) {
    const iso = context.date(operand.parameter);
    const day = parseDay(iso);
    return { read: () => day, says: iso };
  }
  if ("column" in operand) {
    const { column } = operand;
    return {
      read: (_env, item) => dayIn(answerAt(item, [column])),
      says: context.columns.get(column)?.zh ?? column
    };
  }
  if ("month_end" in operand) {
    const column = operand.month_end;
    return {
      read: (_env, item) => {
        const month = answerAt(item, [column]);
        return month.kind === "month" ? lastDayOf(month.value) : null;
      },
      says: words.engine.monthEnd(context.columns.get(column)?.zh ?? column)
    };
  }
  if (operand.fact === AS_OF) return { read: (env) => env.asOf, says: words.engine.asOf };
  const [key = "", ...rest] = operand.fact.split(".");
  return {
    read: (env) => dayIn(answerAt(env.answers.get(key), rest)),
    says: context.facts.get(key)?.zh ?? operand.fact
  };
}

// src/engine/operators/any-date.ts
var EVERY_FACT = "*";
var DATES_SHOWN = 5;
var any_date = (spec, _subject, context) => {
  const bound = spec.after ?? spec.before;
  if (bound === void 0) throw new Error("any_date needs after or before");
  const isAfter = spec.after !== void 0;
  const other = compileDate(bound, context);
  const slack = compileOperand(spec.by_more_than_days ?? 0, context);
  const except = new Set(spec.except ?? []);
  const keys = spec.facts.includes(EVERY_FACT) ? [...context.facts.keys()] : spec.facts;
  const facts = keys.filter((key) => !except.has(key));
  const scan = (env) => {
    const day = other.read(env, void 0);
    const days = slack(env)?.low ?? 0;
    if (day === null) return null;
    const dates = facts.flatMap((key) => [...datesOf(key, except, env, context)]);
    return dates.filter(({ value }) => (isAfter ? value - day : day - value) > days);
  };
  return {
    test: (env) => {
      const found = scan(env);
      return found === null ? UNKNOWN : truthOf(found.length > 0);
    },
    explain: (env) => {
      const found = scan(env);
      if (found === null) return { actual: [], missing: [other.says] };
      const shown = found.slice(0, DATES_SHOWN).map((date) => findAnswer(date.label, "", { kind: "date", ...date }));
      const finding = joinFindings(shown);
      if (found.length > DATES_SHOWN) finding.actual.push(words.engine.moreDates(found.length - DATES_SHOWN));
      return finding;
    },
    says: words.engine.anyDate(other.says, isAfter)
  };
};
function datesOf(key, except, env, context) {
  const fact = context.facts.get(key);
  const names = new Map(fieldsOf(fact).map((field) => [field.key, field.zh]));
  return datesWithin(fact?.zh ?? key, env.answers.get(key), names, except);
}
function fieldsOf(fact) {
  const shape = fact?.item;
  return fact?.fields ?? (Array.isArray(shape) ? shape : []);
}
function* datesWithin(label, answer, names, except) {
  if (answer?.kind === "date") yield { label, value: answer.value, ...answer.at === void 0 ? {} : { at: answer.at } };
  if (answer?.kind === "rows") {
    for (const [index, row] of answer.rows.entries()) {
      yield* datesWithin(words.engine.within(label, words.engine.row(index + 1, null)), row, names, except);
    }
  }
  if (answer?.kind === "map") {
    for (const [name, inner] of answer.entries) {
      if (except.has(name)) continue;
      yield* datesWithin(words.engine.within(label, names.get(name) ?? name), inner, names, except);
    }
  }
}

// src/engine/operators/beside.ts
var THIS = "this";
var THAT = "that";
var beside = (spec, subject, context) => {
  const other = compileSubject({ fact: spec.fact }, context);
  const columns2 = [
    { key: THIS, zh: subject.label, type: "text" },
    { key: THAT, zh: other.label, type: "text" }
  ];
  const inner = context.compile(spec.some, columns2);
  const pairsIn = (env) => {
    const left = subject.read(env, void 0);
    const right = other.read(env, void 0);
    if (left.kind !== "map" || right.kind !== "map") return null;
    return subject.items.map((name) => {
      const here = answerAt(left, [name]);
      const pair = {
        kind: "map",
        entries: /* @__PURE__ */ new Map([
          [THIS, here],
          [THAT, answerAt(right, [name])]
        ])
      };
      if (here.at !== void 0) pair.at = here.at;
      return { name, pair };
    });
  };
  return {
    test: (env) => pairsIn(env)?.reduce((truth, { pair }) => highest(truth, inner.test(env, pair)), FAIL) ?? UNKNOWN,
    explain: (env) => {
      const meeting = pairsIn(env)?.filter(({ pair }) => inner.test(env, pair) === PASS) ?? [];
      const found = meeting.map(({ name, pair }) => {
        const said = [THIS, THAT].map(
          (column, index) => findAnswer([subject, other][index]?.label ?? column, "", answerAt(pair, [column]))
        );
        const { actual } = joinFindings(said);
        return withPlace({ actual: [words.engine.itemSays(name, actual)], missing: [] }, pair.at);
      });
      if (found.length > 0) return joinFindings(found);
      return joinFindings([subject, other].map((one) => findAnswer(one.label, "", one.read(env, void 0))));
    },
    says: words.engine.beside(subject.label, other.label, inner.says)
  };
};

// src/engine/operators/dates.ts
function explainAge(label, answer, asOf) {
  const finding = findAnswer(label, "", answer);
  if (answer.kind !== "date") return finding;
  if (asOf === null) return { ...finding, missing: [words.engine.asOf] };
  const age = asOf - answer.value;
  const said = age < 0 ? words.engine.daysAhead(-age) : words.engine.daysAgo(age);
  return withPlace({ actual: [`${finding.actual.join("")}${said}`], missing: [] }, answer.at);
}
var within_days = (operand, subject, context) => {
  const limit = compileOperand(operand, context);
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind === "none") return FAIL;
      const days = limit(env);
      if (answer.kind !== "date" || env.asOf === null || days === null) return UNKNOWN;
      const age = env.asOf - answer.value;
      return age < 0 ? UNKNOWN : truthOf(age <= days.low);
    },
    explain: (env, item) => explainAge(subject.label, subject.read(env, item), env.asOf),
    says: words.engine.withinDays(subject.label, sayOperand(operand, "\u5929", context))
  };
};
var days_ago_at_least = (operand, subject, context) => {
  const limit = compileOperand(operand, context);
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      const days = limit(env);
      if (answer.kind !== "date" || env.asOf === null || days === null) return UNKNOWN;
      return truthOf(env.asOf - answer.value >= days.low);
    },
    explain: (env, item) => explainAge(subject.label, subject.read(env, item), env.asOf),
    says: words.engine.daysAgoAtLeast(subject.label, sayOperand(operand, "\u5929", context))
  };
};
function compareDates(holds, says) {
  const operator = (operand, subject, context) => {
    const right = compileDate(operand, context);
    return {
      test: (env, item) => {
        const answer = subject.read(env, item);
        if (answer.kind === "none") return FAIL;
        const other = right.read(env, item);
        return answer.kind !== "date" || other === null ? UNKNOWN : truthOf(holds(answer.value, other));
      },
      explain: (env, item) => {
        const finding = findAnswer(subject.label, "", subject.read(env, item));
        const other = right.read(env, item);
        if ("fact" in operand || "parameter" in operand || other === null) return finding;
        return joinFindings([finding, findAnswer(right.says, "", { kind: "date", value: other })]);
      },
      says: says(subject.label, right.says)
    };
  };
  return operator;
}
var not_before = compareDates((left, right) => left >= right, words.engine.notBefore);
var not_after = compareDates((left, right) => left <= right, words.engine.notAfter);
var days_apart = (spec, subject, context) => {
  const limit = compileOperand(spec.at_most, context);
  const others = typeof spec.from === "string" ? [spec.from] : spec.from;
  const names = others.map((column) => context.columns.get(column)?.zh ?? column);
  return {
    test: (env, item) => {
      const first = subject.read(env, item);
      const ends = others.map((column) => answerAt(item, [column]));
      if (first.kind === "none" || ends.every((end) => end.kind === "none")) return FAIL;
      const gap = gapBetween(first, ends);
      const days = limit(env);
      return gap === null || days === null ? UNKNOWN : truthOf(gap <= days.low);
    },
    explain: (env, item) => joinFindings([
      findAnswer(subject.label, "", subject.read(env, item)),
      ...others.map((column, index) => findAnswer(names[index] ?? column, "", answerAt(item, [column])))
    ]),
    says: words.engine.daysApart(subject.label, names, sayOperand(spec.at_most, "\u5929", context))
  };
};
function gapBetween(first, ends) {
  const day = dayIn(first);
  if (day === null || ends.some(isUnknown)) return null;
  const days = ends.flatMap((end) => dayIn(end) ?? []);
  return days.length === 0 ? null : Math.abs(Math.min(...days) - day);
}

// src/engine/operators/lists.ts
function listMeets(answer, meets2) {
  if (answer.kind === "list") return meets2(answer);
  return answer.kind === "none" ? FAIL : UNKNOWN;
}
function has(list3, item) {
  if (list3.items.includes(item)) return PASS;
  return list3.unread.length > 0 ? UNKNOWN : FAIL;
}
var includes_all = (wanted, subject) => ({
  test: (env, item) => listMeets(
    subject.read(env, item),
    (list3) => wanted.reduce((truth, name) => lowest(truth, has(list3, name)), PASS)
  ),
  says: words.engine.includesAll(subject.label, wanted)
});
var includes_any = (wanted, subject) => ({
  test: (env, item) => listMeets(
    subject.read(env, item),
    (list3) => wanted.reduce((truth, name) => highest(truth, has(list3, name)), FAIL)
  ),
  says: words.engine.includesAny(subject.label, wanted)
});
var mentions = (wanted, subject) => {
  const contains = (text) => wanted.some((word) => text.includes(word));
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind === "text") return truthOf(contains(answer.value));
      return listMeets(answer, (list3) => truthOf([...list3.items, ...list3.unread].some(contains)));
    },
    says: words.engine.mentions(subject.label, wanted)
  };
};
function sizeOf(answer) {
  switch (answer.kind) {
    case "list":
      return {
        low: answer.items.length,
        high: answer.items.length + answer.unread.length
      };
    case "rows":
      return { low: answer.rows.length, high: answer.rows.length };
    case "none":
      return { low: 0, high: 0 };
    default:
      return null;
  }
}
var count = (spec, subject, context) => {
  const isMinimum = "at_least" in spec;
  const operand = isMinimum ? spec.at_least : spec.at_most;
  const limit = compileOperand(operand, context);
  const say = isMinimum ? words.engine.countAtLeast : words.engine.countAtMost;
  return {
    test: (env, item) => {
      const size = sizeOf(subject.read(env, item));
      const bound = limit(env);
      if (size === null || bound === null) return UNKNOWN;
      return isMinimum ? atLeast(size, bound) : negate(moreThan(size, bound));
    },
    says: say(subject.label, sayOperand(operand, "", context))
  };
};

// src/engine/operators/months.ts
function publicationsOf(answer, spec) {
  const publications = [];
  for (const row of answer.rows) {
    const month = answerAt(row, [spec.month]);
    const day = answerAt(row, [spec.published]);
    if (month.kind !== "month" || day.kind !== "date") return null;
    publications.push({ month: month.value, day: day.value });
  }
  return publications;
}
function judgePublications(publications, asOf, opened, periods) {
  const months = publications.map(({ month }) => month);
  const latestDay = Math.max(...publications.map(({ day }) => day));
  if (latestDay > asOf) return { truth: UNKNOWN, skipped: [] };
  const newest = Math.max(...months);
  const skipped = [];
  for (let month = newest - periods + 1; month < newest; month++) {
    const isOwed = opened === null || month >= monthOf(opened);
    if (isOwed && !months.includes(month)) skipped.push(month);
  }
  if (monthOf(asOf) - monthOf(latestDay) > 1) return { truth: FAIL, skipped };
  if (skipped.length === 0) return { truth: PASS, skipped };
  const first = Math.min(...months);
  return {
    truth: opened === null && skipped.every((month) => month < first) ? UNKNOWN : FAIL,
    skipped
  };
}
var months_unbroken = (spec, subject, context) => {
  const periods = compileOperand(spec.periods, context);
  const openedIn = (env) => {
    const opened = env.answers.get(spec.since);
    return opened?.kind === "date" ? opened.value : null;
  };
  const judge = (env, answer) => {
    if (answer.kind === "none" || answer.kind === "rows" && answer.rows.length === 0)
      return { truth: FAIL, skipped: [] };
    if (answer.kind !== "rows" || env.asOf === null) return { truth: UNKNOWN, skipped: [] };
    const publications = publicationsOf(answer, spec);
    if (publications === null) return { truth: UNKNOWN, skipped: [] };
    return judgePublications(publications, env.asOf, openedIn(env), periods(env)?.low ?? 1);
  };
  const sinceName = context.facts.get(spec.since)?.zh ?? spec.since;
  const monthName = subject.fields.find((field) => field.key === spec.month)?.zh ?? spec.month;
  const missingFor = (env, answer) => {
    if (env.asOf === null) return [words.engine.asOf];
    return publicationsOf(answer, spec) === null ? [words.engine.within(subject.label, monthName)] : [sinceName];
  };
  return {
    test: (env, item) => judge(env, subject.read(env, item)).truth,
    explain: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind !== "rows" || answer.rows.length === 0) return findAnswer(subject.label, "", answer);
      const { truth, skipped } = judge(env, answer);
      const said = answer.rows.map(
        (row) => words.engine.published(writeAnswer(answerAt(row, [spec.month])), writeAnswer(answerAt(row, [spec.published])))
      );
      const gaps = skipped.length > 0 ? [words.engine.skipped(skipped.map(writeMonth))] : [];
      return withPlace(
        {
          actual: [...said.slice(-3), ...gaps],
          missing: truth === UNKNOWN ? missingFor(env, answer) : []
        },
        answer.at
      );
    },
    says: words.engine.monthsUnbroken(subject.label, sayOperand(spec.periods, "\u671F", context))
  };
};

// src/engine/operators/postings.ts
var ORIGINAL = "text";
var WORDED = ["title", "skill", "place", "hours", "pay", "pay_method", ORIGINAL];
function wordsOf(row) {
  return WORDED.flatMap((column) => {
    const cell = answerAt(row, [column]);
    return cell.kind === "text" ? [cell.value] : [];
  }).join("\n");
}
var wording = (kind, subject, context) => {
  const judge = context.postings;
  const severities = kind === "unlawful" ? ["unlawful"] : ["red", "grey"];
  const find = (row) => (judge?.find(wordsOf(row)) ?? []).filter((finding) => severities.includes(finding.severity));
  return {
    test: (env, item) => {
      const row = subject.read(env, item);
      if (judge === null || row.kind !== "map") return UNKNOWN;
      const found = find(row);
      if (found.some((finding) => finding.severity !== "grey")) return FAIL;
      if (isUnknown(answerAt(row, [ORIGINAL]))) return UNKNOWN;
      return found.length > 0 ? EXPLAIN : PASS;
    },
    explain: (env, item) => {
      const row = subject.read(env, item);
      const said = find(row).map((finding) => words.engine.wordingFound(finding));
      const missing = isUnknown(answerAt(row, [ORIGINAL])) ? [words.engine.originalText] : [];
      return withPlace(
        { actual: said, missing: said.length > 0 ? [] : missing },
        answerAt(row, [ORIGINAL]).at ?? row.at
      );
    },
    says: kind === "unlawful" ? words.engine.noUnlawfulWording : words.engine.noDiscrimination
  };
};
var content = (kind, subject, context) => {
  const judge = context.postings;
  const label = context.columns.get(kind)?.zh ?? kind;
  return {
    test: (env, item) => {
      const row = subject.read(env, item);
      const cell = answerAt(row, [kind]);
      if (cell.kind === "none") return FAIL;
      if (judge === null || row.kind !== "map") return UNKNOWN;
      if (cell.kind === "text") return judge.states(kind, cell.value) ? PASS : FAIL;
      const original = answerAt(row, [ORIGINAL]);
      if (cell.kind !== "unanswered" || original.kind !== "text") return UNKNOWN;
      return judge.statesWithin(kind, original.value) ? PASS : FAIL;
    },
    explain: (env, item) => {
      const row = subject.read(env, item);
      const cell = answerAt(row, [kind]);
      const original = answerAt(row, [ORIGINAL]);
      if (cell.kind === "unanswered" && original.kind === "text") {
        return withPlace({ actual: [words.engine.notInOriginal(label)], missing: [] }, original.at);
      }
      return findAnswer(label, "", cell);
    },
    says: words.engine.states(label)
  };
};

// src/engine/figures/amount-pattern.ts
var NUMBER = String.raw`\d{1,6}(?:\.\d{1,2})?`;
var SCALES = { \u767E: 100, \u5343: 1e3, k: 1e3, K: 1e3, \u4E07: 1e4, w: 1e4, W: 1e4 };
var DASH = String.raw`\s{0,2}(?:[-~—–−至到]|——)\s{0,2}`;
var AMOUNT = String.raw`(?<![\d.])(?<low>${NUMBER})(?<lowScale>[百千万kKwW]?)(?:${DASH}(?<high>${NUMBER})(?<highScale>[百千万kKwW]?))?`;
function amountsIn(groups) {
  const scale2 = (name) => SCALES[name ?? ""] ?? 1;
  const lowScale = groups.lowScale === "" ? groups.highScale : groups.lowScale;
  const low = Number(groups.low) * scale2(lowScale);
  return groups.high === void 0 ? [low] : [low, Number(groups.high) * scale2(groups.highScale)];
}

// src/engine/figures/plain-posting.ts
var LONGEST2 = 2e3;
function plainPosting(text) {
  const joined = text.slice(0, LONGEST2).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
  return joined.normalize("NFKC").slice(0, LONGEST2);
}

// src/engine/figures/read-clock-spans.ts
var HOUR = 60;
var NOON = 12 * HOUR;
var DAY = 24 * HOUR;
var LONGEST3 = 16 * HOUR;
var NEAR = 8;
var time = (name) => String.raw`(?:(?<${name}Part>上午|早上?|凌晨|中午|下午|晚上?|夜里?|傍晚|次日)\s{0,2})?(?<${name}Hour>[01]?\d|2[0-4])\s{0,2}(?::(?<${name}Minute>[0-5]\d)|[点时](?<${name}Half>半|[0-5]\d)?分?)`;
var bareStart = String.raw`(?:(?<barePart>上午|早上?|下午|晚上?)\s{0,2})?(?<bareHour>[01]?\d|2[0-4])`;
var SPAN = new RegExp(
  String.raw`(?<![\d:.])(?:${time("start")}|${bareStart})\s{0,2}(?:[-~—–−至到]|——)\s{0,2}${time("end")}(?!\d)`,
  "gu"
);
var AFTERNOON = /下午|晚|傍晚/u;
var WORKING = /工作|上班|班次?|工时|时间|时段/u;
var NOT_WORKING = /报名|面试|咨询|联系|接待|集合/u;
function minuteOf(hour, minute, half) {
  const past = half === "\u534A" ? 30 : Number(half ?? minute ?? 0);
  return Number(hour) * HOUR + past;
}
function toSpan(groups, words2) {
  const startPart = groups.startPart ?? groups.barePart ?? "";
  const endPart = groups.endPart ?? "";
  const startSaid = minuteOf(groups.startHour ?? groups.bareHour, groups.startMinute, groups.startHalf);
  const endSaid = minuteOf(groups.endHour, groups.endMinute, groups.endHalf);
  const isLate = AFTERNOON.test(startPart);
  const start = startSaid < NOON && isLate ? startSaid + NOON : startSaid;
  let end = endSaid < NOON && AFTERNOON.test(endPart) ? endSaid + NOON : endSaid;
  if (endPart === "" && end <= start && end <= NOON) {
    const isAfterNoon = isLate ? endSaid > startSaid : startSaid <= NOON;
    if (isAfterNoon) end += NOON;
  }
  if (end <= start) end += DAY;
  return end - start > LONGEST3 ? null : { start, end, value: (end - start) / HOUR, words: words2 };
}
function readClockSpans(plain) {
  const spans = [];
  let lastEnd = 0;
  for (const match of plain.matchAll(SPAN)) {
    const before = plain.slice(Math.max(0, match.index - NEAR), match.index);
    const isWork = match.index - lastEnd <= NEAR || WORKING.test(before);
    if (!isWork || NOT_WORKING.test(before)) continue;
    lastEnd = match.index + match[0].length;
    const span = toSpan(match.groups ?? {}, match[0].trim());
    if (span !== null) spans.push(span);
  }
  return spans;
}

// src/engine/figures/read-daily-hours.ts
var HOURS = String.raw`\s{0,2}个?(?:小时|钟头|[hH](?![a-zA-Z]))`;
var LEAD_IN = String.raw`\s{0,2}(?:(?:工作|上班|做|干|时间|时长|为|是|约|大约|不超过|至少|累计|共|:)\s{0,2}){0,3}`;
var NOT_WEEKLY = String.raw`(?!\s{0,2}(?:/|每|一)\s{0,2}个?(?:周|月|星期|年))`;
var STATED = [
  new RegExp(`(?:\u6BCF\u5929|\u6BCF\u65E5|\u4E00\u5929|\u65E5\u5747|\u65E5\u5DE5\u65F6|\u6BCF\u73ED|\u4E00\u73ED|\u5355\u73ED|\u5DE5\u4F5C\u65F6[\u957F\u95F4]|\u5DE5\u65F6)${LEAD_IN}${AMOUNT}${HOURS}${NOT_WEEKLY}`, "gu"),
  new RegExp(`${AMOUNT}${HOURS}\\s{0,2}(?:/|\u6BCF|\u4E00)\\s{0,2}(?:\u5929|\u65E5|\u73ED)`, "gu"),
  new RegExp(`^\\s{0,2}${AMOUNT}${HOURS}(?:\u5DE5\u4F5C\u5236|\u5236|\u4EE5\u5185|\u5DE6\u53F3|\u5185)?\\s{0,2}$`, "gu")
];
var LONGEST_DAY = 24;
var BREAK = /午休|休息|歇/u;
var SEPARATE = /班|或|任选|轮|可选|周|星期/u;
function addUp(spans, plain) {
  const [first] = spans;
  const isOneDay = spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
  if (first === void 0 || spans.length === 1 || !isOneDay || SEPARATE.test(plain)) return [...spans];
  const value = spans.reduce((sum, span) => sum + span.value, 0);
  return [{ value, words: spans.map((span) => span.words).join("\u3001") }];
}
function readDailyHours(text) {
  const plain = plainPosting(text);
  const stated = [];
  for (const pattern of STATED) {
    for (const match of plain.matchAll(pattern)) {
      const amounts = amountsIn(match.groups ?? {}).filter((value) => value <= LONGEST_DAY);
      stated.push(...amounts.map((value) => ({ value, words: match[0].trim() })));
    }
  }
  if (stated.length > 0) return stated;
  return BREAK.test(plain) ? [] : addUp(readClockSpans(plain), plain);
}

// src/engine/figures/read-pay.ts
var YUAN = String.raw`\s{0,2}(?:元|块钱?|圆)`;
var PER = String.raw`\s{0,2}(?:每|/|一|1)\s{0,2}个?`;
var LEAD_IN2 = String.raw`\s{0,2}(?:(?:为|是|约|:|工资|薪资|报酬|至少|最低|不低于|按)\s{0,2}){0,2}`;
var PLAIN_YUAN = String.raw`${YUAN}(?!\s{0,2}(?:/|每|一)\s{0,2}(?!个?人))`;
var HOURLY = [
  new RegExp(`${AMOUNT}${YUAN}(?:${PER}(?:\u5C0F\u65F6|\u949F\u5934|[hH](?![a-zA-Z]))|\\s{0,2}(?:/|\u6BCF)\\s{0,2}\u65F6|\u5C0F\u65F6|\u949F\u5934)`, "gu"),
  new RegExp(`${AMOUNT}\\s{0,2}/\\s{0,2}(?:\u5C0F\u65F6|[hH](?![a-zA-Z]))`, "gu"),
  new RegExp(`(?:\u65F6\u85AA|\u5C0F\u65F6\u5DE5\u8D44|\u6BCF\u4E2A?\u5C0F\u65F6|\u6BCF\u4E2A?\u949F\u5934)${LEAD_IN2}${AMOUNT}${PLAIN_YUAN}`, "gu"),
  new RegExp(`\u65F6\u85AA${LEAD_IN2}${AMOUNT}(?![\\d.]|\\s{0,2}(?:\u5143|\u5757|\u5706|%|\u5C0F\u65F6|\u5929|\u4E2A|\u4EBA|\u70B9|:))`, "gu")
];
var DAILY = [
  new RegExp(`${AMOUNT}${YUAN}(?:${PER}(?:\u5929|\u65E5|\u5DE5\u65E5)|\u5929)(?!\u5185|\u4EE5)`, "gu"),
  new RegExp(`(?:\u65E5\u85AA|\u65E5\u5DE5\u8D44|\u6BCF\u5929|\u6BCF\u65E5|\u4E00\u5929|\u65E5\u7ED3)${LEAD_IN2}${AMOUNT}${PLAIN_YUAN}`, "gu"),
  new RegExp(`\u65E5\u85AA${LEAD_IN2}${AMOUNT}(?![\\d.]|\\s{0,2}(?:\u5143|\u5757|\u5706|%|\u5C0F\u65F6|\u5929|\u4E2A|\u4EBA|\u70B9|:))`, "gu")
];
var NO_PAY_BEFORE = /(?:补贴?|津贴|餐补|房补|住宿|伙食|水电|全勤|奖金?|提成|加班|罚款?|扣|押金|费|保险|高温)[^\d]{0,3}$/u;
var NO_PAY_AFTER = /^\s{0,2}的?(?:餐补?|补|津贴|奖|提成|伙食|住宿|加班|押金|保险)/u;
var CLAUSE_END = /[,;。!?、\n]/u;
var CONTEXT = 10;
function isPay(text, start, end) {
  const before = text.slice(Math.max(0, start - CONTEXT), start).split(CLAUSE_END).at(-1) ?? "";
  return !NO_PAY_BEFORE.test(before) && !NO_PAY_AFTER.test(text.slice(end, end + CONTEXT));
}
function readPay(text, patterns) {
  const plain = plainPosting(text);
  const figures = /* @__PURE__ */ new Map();
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      if (!isPay(plain, match.index, match.index + match[0].length)) continue;
      for (const value of amountsIn(match.groups ?? {})) {
        if (!figures.has(value)) figures.set(value, { value, words: match[0].trim() });
      }
    }
  }
  return [...figures.values()];
}
function readHourlyPay(text) {
  return readPay(text, HOURLY);
}
function readDailyPay(text) {
  return readPay(text, DAILY);
}

// src/engine/figures/read-pay-period.ts
var PERIODS = [
  [/(?<![\d])日结|天结|当[天日](?:结|付|发)|现结|一[天日]一结/gu, 1],
  [/周结|按周(?:结|发|付)|每周(?:结|发|付)|一周一结/gu, 7],
  [/半月结|半个?月一?(?:结|发|付)|每半个?月/gu, 15],
  [/(?<!半个?)月结|(?<!半个?)月付|按月(?:结|发|付|支付|计发)|每月(?:结|发|付)|一个?月一(?:结|发|付)|月底(?:结|发|付)|[次下]个?月\d{0,2}[日号]?(?:前|底|初)?(?:结|发|付|支付)/gu, 30],
  [/季结|按季(?:度)?(?:结|发|付)|每季度?(?:结|发|付)/gu, 90]
];
var MONTHLY_DAYS = /每月\s{0,2}\d{1,2}[日号](?<second>\s{0,2}(?:[、,和及与]|以及)\s{0,2}(?:\d{1,2}[日号]|月底))?(?:前|左右)?\s{0,2}(?:统一)?(?:结|发|付|支付)/gu;
var EVERY_SO_MANY = /(?<!月\s{0,2})(?<![\d.])(?<days>\d{1,3})[天日](?:一|发?一次|结一次)?\s{0,1}(?:结|发|付)/gu;
function readPayPeriod(text) {
  const plain = plainPosting(text);
  const figures = [];
  for (const [pattern, value] of PERIODS) {
    for (const [said] of plain.matchAll(pattern)) figures.push({ value, words: said });
  }
  for (const match of plain.matchAll(MONTHLY_DAYS)) {
    figures.push({ value: match.groups?.second === void 0 ? 30 : 15, words: match[0] });
  }
  for (const match of plain.matchAll(EVERY_SO_MANY)) {
    figures.push({ value: Number(match.groups?.days), words: match[0] });
  }
  return figures;
}

// src/engine/figures/figure-readers.ts
var FIGURE_READERS = {
  hourly_pay: readHourlyPay,
  daily_pay: readDailyPay,
  daily_hours: readDailyHours,
  pay_period_days: readPayPeriod
};

// src/engine/operators/reads.ts
var reads = (spec, subject, context) => {
  const read = FIGURE_READERS[spec.figure];
  const { name, unit } = words.engine.figures[spec.figure];
  const isBelow = "less_than" in spec;
  const operand = isBelow ? spec.less_than : spec.more_than;
  const limit = compileOperand(operand, context);
  const limitSaid = sayOperand(operand, unit, context);
  const isBeyond = (value, bound) => isBelow ? value < bound : value > bound;
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      const bound = limit(env);
      if (answer.kind === "none") return FAIL;
      if (answer.kind !== "text" || bound === null || !isExact(bound)) return UNKNOWN;
      const figures = read(answer.value);
      if (figures.some(({ value }) => isBeyond(value, bound.low))) return PASS;
      return figures.length > 0 ? FAIL : UNKNOWN;
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const bound = limit(env);
      if (answer.kind !== "text" || bound === null) return findAnswer(subject.label, "", answer);
      const beyond = read(answer.value).filter(({ value }) => isBeyond(value, bound.low));
      if (beyond.length === 0) return findAnswer(subject.label, "", answer);
      const said = beyond.map(
        (figure) => words.engine.figureFound(subject.label, figure.words, name, isBelow, limitSaid)
      );
      return withPlace({ actual: said, missing: [] }, answer.at);
    },
    says: words.engine.reads(subject.label, name, isBelow, limitSaid)
  };
};

// src/engine/operators/rows.ts
function elementsOf(answer, items) {
  if (answer.kind === "rows") {
    return answer.rows.map((row, index) => ({
      name: nameRow(row, index),
      answer: row
    }));
  }
  if (answer.kind === "map") {
    return items.map((item) => ({
      name: item,
      answer: answer.entries.get(item) ?? UNANSWERED
    }));
  }
  return answer.kind === "none" ? [] : null;
}
function nameRow(row, index) {
  const id = answerAt(row, ["id"]);
  return words.engine.row(index + 1, id.kind === "text" ? id.value : null);
}
var ROWS_SHOWN = 5;
function explainRows(subject, inner, decided) {
  return (env, item) => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject.items);
    if (elements === null) return findAnswer(subject.label, "", answer);
    if (elements.length === 0)
      return withPlace({ actual: [words.engine.emptyTable(subject.label)], missing: [] }, answer.at);
    const deciding = elements.filter((element) => decided(inner.test(env, element.answer)));
    const shown = deciding.slice(0, ROWS_SHOWN).map((element) => nameFinding(element, inner.explain(env, element.answer)));
    const finding = joinFindings(shown);
    if (deciding.length > ROWS_SHOWN) finding.actual.push(words.engine.moreRows(deciding.length - ROWS_SHOWN));
    return finding.at === void 0 ? withPlace(finding, answer.at) : finding;
  };
}
function nameFinding(element, finding) {
  const prefix = (text) => `${element.name} ${text}`;
  return withPlace(
    {
      actual: finding.actual.map(prefix),
      missing: finding.missing.map(prefix)
    },
    finding.at ?? element.answer.at
  );
}
function compileOver(quantifier, subject, inner) {
  const isEvery = quantifier === "every";
  const test = (env, item) => {
    const answer = subject.read(env, item);
    const elements = elementsOf(answer, subject.items);
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return isEvery ? UNKNOWN : FAIL;
    let truth = isEvery ? PASS : FAIL;
    for (const element of elements) {
      const one = inner.test(env, element.answer);
      truth = isEvery ? lowest(truth, one) : highest(truth, one);
    }
    return truth;
  };
  const explain2 = (env, item) => {
    const truth = test(env, item);
    if (isEvery && truth === PASS) return findAnswer(subject.label, "", subject.read(env, item));
    return explainRows(subject, inner, (one) => one === truth)(env, item);
  };
  return { test, explain: explain2 };
}
var every = (spec, subject, context) => {
  const inner = context.compile(spec, subject.fields);
  return {
    ...compileOver("every", subject, inner),
    says: words.engine.every(subject.label, inner.says)
  };
};
var some = (spec, subject, context) => {
  const inner = context.compile(spec, subject.fields);
  return {
    ...compileOver("some", subject, inner),
    says: words.engine.some(subject.label, inner.says)
  };
};
var latest = (spec, subject, context) => {
  const inner = context.compile(spec.meets, subject.fields);
  const find = (env, item) => {
    const elements = elementsOf(subject.read(env, item), subject.items);
    if (elements === null) return UNKNOWN;
    if (elements.length === 0) return FAIL;
    let newest = null;
    let best = Number.NEGATIVE_INFINITY;
    for (const element of elements) {
      const order = answerAt(element.answer, [spec.by]);
      if (order.kind !== "date" && order.kind !== "month") return UNKNOWN;
      if (order.value > best) [best, newest] = [order.value, element];
    }
    return newest ?? UNKNOWN;
  };
  return {
    test: (env, item) => {
      const found = find(env, item);
      return typeof found === "object" ? inner.test(env, found.answer) : found;
    },
    explain: (env, item) => {
      const found = find(env, item);
      if (typeof found === "object") return nameFinding(found, inner.explain(env, found.answer));
      return findAnswer(subject.label, "", subject.read(env, item));
    },
    says: words.engine.latest(subject.label, inner.says)
  };
};

// src/engine/operators/same-rows.ts
function rowsOf(answer, columns2) {
  if (answer.kind === "none") return [];
  if (answer.kind !== "rows") return null;
  return answer.rows.map((row, index) => {
    const id = answerAt(row, ["id"]);
    return {
      name: words.engine.row(index + 1, id.kind === "text" ? id.value : null),
      answer: row,
      cells: columns2.map((column) => answerAt(row, [column]))
    };
  });
}
function plainValue(cell) {
  if (cell.kind === "list") return [cell.items, cell.unread];
  return "value" in cell ? cell.value : cell.kind;
}
function keyOf(row) {
  return JSON.stringify(row.cells.map(plainValue));
}
var namesOf = (columns2, subject) => columns2.map((column) => subject.fields.find((field) => field.key === column)?.zh ?? column);
var repeats = (columns2, subject) => {
  const find = (rows) => {
    const groups = /* @__PURE__ */ new Map();
    for (const row of rows) {
      if (row.cells.some((cell) => isUnknown(cell) || cell.kind === "none")) continue;
      const key = keyOf(row);
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [row]);
      else group.push(row);
    }
    return [...groups.values()].find((group) => group.length > 1) ?? [];
  };
  const read = (env, item) => rowsOf(subject.read(env, item), columns2);
  return {
    test: (env, item) => {
      const rows = read(env, item);
      return rows === null ? UNKNOWN : truthOf(find(rows).length > 0);
    },
    explain: (env, item) => {
      const same = find(read(env, item) ?? []);
      const [first] = same;
      if (first === void 0) return findAnswer(subject.label, "", subject.read(env, item));
      const said = first.cells.map((cell) => writeAnswer(cell)).join("\uFF0C");
      const names = same.map(({ name }) => name);
      return withPlace({ actual: [words.engine.sameRows(names, said)], missing: [] }, first.answer.at);
    },
    says: words.engine.repeats(subject.label, namesOf(columns2, subject))
  };
};
var alike = (columns2, subject) => ({
  test: (env, item) => {
    const rows = rowsOf(subject.read(env, item), columns2);
    if (rows === null) return UNKNOWN;
    const known = rows.filter(({ cells }) => !cells.some(isUnknown));
    if (rows.length < 2 || known.some(({ cells }) => cells.some((cell) => cell.kind === "none"))) return FAIL;
    if (new Set(known.map(keyOf)).size > 1) return FAIL;
    return known.length === rows.length ? PASS : UNKNOWN;
  },
  explain: (env, item) => {
    const answer = subject.read(env, item);
    const [first] = rowsOf(answer, columns2) ?? [];
    if (first === void 0) return findAnswer(subject.label, "", answer);
    const names = namesOf(columns2, subject);
    const actual = first.cells.map((cell, index) => `${names[index] ?? ""}\uFF1A${writeAnswer(cell)}`);
    return withPlace({ actual, missing: [] }, answer.at);
  },
  says: words.engine.alike(subject.label, namesOf(columns2, subject))
});

// src/engine/operators/comparison.ts
var WAYS = {
  at_least: { holds: atLeast, says: words.engine.atLeast },
  at_most: { holds: (left, right) => negate(moreThan(left, right)), says: words.engine.atMost },
  more_than: { holds: moreThan, says: words.engine.moreThan },
  less_than: { holds: (left, right) => negate(atLeast(left, right)), says: words.engine.lessThan }
};
function wayOf(comparison) {
  if ("at_least" in comparison) return ["at_least", comparison.at_least];
  if ("at_most" in comparison) return ["at_most", comparison.at_most];
  if ("more_than" in comparison) return ["more_than", comparison.more_than];
  return ["less_than", comparison.less_than];
}
function compileComparison(comparison, unit, context) {
  const [way, operand] = wayOf(comparison);
  const { holds, says } = WAYS[way];
  const limit = compileOperand(operand, context);
  const others = subjectsOf(operand, context);
  return {
    test: (left, env) => {
      const right = limit(env);
      return left === null || right === null ? UNKNOWN : holds(left, right);
    },
    explain: (env) => joinFindings(others.map((other) => explainSubject(other, env, void 0))),
    says: (label) => says(label, sayOperand(operand, unit, context))
  };
}

// src/engine/operators/scheduled-days.ts
var DAYS_A_WEEK = 7;
var FIRST_WEEKDAY = 3;
var MOST_DAYS = 366;
function weekdayOf(day) {
  return ((day + FIRST_WEEKDAY) % DAYS_A_WEEK + DAYS_A_WEEK) % DAYS_A_WEEK;
}
function countScheduled(week, last, days) {
  const range = { low: 0, high: 0 };
  for (let day = last - days + 1; day <= last; day++) {
    const hours = week[weekdayOf(day)];
    const isWorkday = countWorkdays(day, 1);
    const isOpen = hours?.kind === "text";
    const isWeekend = weekdayOf(day) >= DAYS_A_WEEK - 2;
    const isMadeUp = isWeekend && isWorkday !== 0;
    if (isOpen && (isWeekend || isWorkday === 1)) range.low++;
    if (isOpen || isMadeUp || hours?.kind !== "none") range.high++;
  }
  return range;
}
var scheduled_days = (spec, subject, context) => {
  const within = compileOperand(spec.within, context);
  const daysSaid = sayOperand(spec.within, words.engine.dayUnit, context);
  const comparison = compileComparison(spec, words.engine.dayUnit, context);
  const measure = (env, item) => {
    const answer = subject.read(env, item);
    const days = within(env);
    if (answer.kind !== "map" || env.asOf === null || days === null || subject.items.length !== DAYS_A_WEEK)
      return null;
    const week = subject.items.map((weekday) => answerAt(answer, [weekday]));
    return countScheduled(week, env.asOf, Math.min(days.low, MOST_DAYS));
  };
  return {
    test: (env, item) => {
      const range = measure(env, item);
      return range === null ? UNKNOWN : comparison.test(range, env);
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const range = measure(env, item);
      if (range === null) return findAnswer(subject.label, "", answer);
      const said = words.engine.scheduledFound(subject.label, daysSaid, range.low, range.high);
      return joinFindings([withPlace({ actual: [said], missing: [] }, answer.at), comparison.explain(env)]);
    },
    says: comparison.says(words.engine.scheduledDays(subject.label, daysSaid))
  };
};

// src/engine/operators/total.ts
function partsOf(answer, path) {
  const part = (name, item) => ({ name, item, amount: answerAt(item, path) });
  if (answer.kind === "rows") return answer.rows.map((row, index) => part(words.engine.row(index + 1, null), row));
  if (answer.kind === "map") {
    return [...answer.entries].filter(([, item]) => !isUnknown(item)).map(([name, item]) => part(name, item));
  }
  return answer.kind === "none" ? [] : null;
}
function addUp2(parts, countsIf, env) {
  const sum = { low: 0, high: 0 };
  for (const { item, amount } of parts) {
    const counts2 = countsIf?.test(env, item) ?? PASS;
    if (counts2 === FAIL) continue;
    const range = rangeOf(amount);
    if (range === null) return null;
    if (counts2 === PASS) sum.low += range.low;
    sum.high += range.high;
  }
  return sum;
}
var total = (spec, subject, context) => {
  const field = subject.fields.find((candidate) => candidate.key === spec.column);
  const path = spec.column === void 0 ? [] : [spec.column];
  const unit = field?.unit ?? subject.unit;
  const label = words.engine.totalOf(subject.label, field?.zh ?? spec.column ?? null);
  const countsIf = spec.counts_if === void 0 ? null : context.compile(spec.counts_if, subject.fields);
  const comparison = compileComparison(spec, unit, context);
  const measure = (env, item) => {
    const parts = partsOf(subject.read(env, item), path);
    return parts === null ? null : addUp2(parts, countsIf, env);
  };
  return {
    test: (env, item) => {
      const sum = measure(env, item);
      return sum === null ? UNKNOWN : comparison.test(sum, env);
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const sum = measure(env, item);
      if (sum === null) return withPlace({ actual: [], missing: [label] }, answer.at);
      const counted = (partsOf(answer, path) ?? []).filter(({ amount }) => amount.kind === "number");
      const shares = counted.map(({ name, amount }) => `${name}${writeNumber(rangeOf(amount)?.low ?? 0)}`);
      const said = words.engine.totalFound(label, `${writeNumber(sum.low)}${unit}`, isExact(sum), shares);
      return joinFindings([withPlace({ actual: [said], missing: [] }, answer.at), comparison.explain(env)]);
    },
    says: comparison.says(label)
  };
};

// src/engine/same-as.ts
function compileTemplates(templates, context) {
  const parsed = templates.map(parseTemplate);
  const label = (fact) => context.facts.get(fact)?.zh ?? fact;
  const test = (text, env) => {
    const plain = squeeze(text);
    return parsed.reduce((truth, parts) => highest(truth, meets(plain, parts, env)), FAIL);
  };
  return {
    test,
    explain: (subject, answer, env) => {
      const finding = findAnswer(subject, "", answer);
      if (answer.kind !== "text" || test(answer.value, env) !== UNKNOWN) return finding;
      const blanks = factsOf(parsed).filter((fact) => isUnknown(env.answers.get(fact) ?? UNANSWERED));
      return joinFindings([finding, { actual: [], missing: blanks.map(label) }]);
    },
    says: templates.map((template) => `\u201C${template.replace(/\{([^}]+)\}/gu, (_all, name) => sayPart(name, label))}\u201D`).join("\u6216")
  };
}
function sayPart(name, label) {
  return name === "*" ? "\xD7\xD7" : `\u3010${label(name)}\u3011`;
}
function parseTemplate(template) {
  return template.split(/(\{[^}]+\})/u).filter((piece) => piece !== "").map((piece) => {
    if (piece === "{*}") return { anything: true };
    return piece.startsWith("{") ? { fact: piece.slice(1, -1) } : { text: piece };
  });
}
function factsOf(templates) {
  return templates.flat().flatMap((part) => "fact" in part ? [part.fact] : []);
}
function squeeze(text) {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
function meets(text, parts, env) {
  let known = true;
  let soFar = "";
  const pieces = [];
  for (const part of parts) {
    if ("anything" in part) {
      pieces.push({ literal: null });
      soFar = "";
      continue;
    }
    const value = "text" in part ? part.text : textOf2(env.answers.get(part.fact));
    if (value === null) {
      known = false;
      pieces.push({ literal: null });
      soFar = "";
      continue;
    }
    const plain = squeeze(value);
    const fresh = soFar !== "" && plain.startsWith(soFar) ? plain.slice(soFar.length) : plain;
    pieces.push({ literal: fresh });
    soFar += fresh;
  }
  if (!fits(text, pieces)) return FAIL;
  return known ? PASS : UNKNOWN;
}
function textOf2(answer) {
  return answer?.kind === "text" ? answer.value : null;
}
function fits(text, pieces) {
  let position = 0;
  let gap = false;
  for (const [index, { literal }] of pieces.entries()) {
    if (literal === null) {
      gap = true;
      continue;
    }
    const isLast = index === pieces.length - 1;
    const found = isLast && gap ? text.length - literal.length : text.indexOf(literal, position + (gap ? 1 : 0));
    if (found < position + (gap ? 1 : 0) || !text.startsWith(literal, found)) return false;
    if (!gap && found !== position) return false;
    position = found + literal.length;
    gap = false;
  }
  return gap ? position < text.length : position === text.length;
}

// src/engine/operators/values.ts
var is = (spec, subject, context) => {
  if (typeof spec === "boolean") {
    return {
      test: (env, item) => yesNo(subject.read(env, item), spec),
      says: words.engine.is(subject.label, spec ? words.engine.yes : words.engine.no)
    };
  }
  if (typeof spec === "string") {
    return {
      test: (env, item) => textMeets(subject.read(env, item), (value) => value === spec),
      says: words.engine.is(subject.label, spec)
    };
  }
  return compileEquality(spec, subject, context);
};
function compileEquality(operand, ...[subject, context]) {
  const right = compileOperand(operand, context);
  return {
    test: (env, item) => {
      const left = subject.amount(env, item);
      const other = right(env);
      return left === null || other === null ? UNKNOWN : sameAmount(left, other);
    },
    says: words.engine.is(subject.label, sayOperand(operand, subject.unit, context))
  };
}
function yesNo(answer, wanted) {
  if (answer.kind === "yesno") return truthOf(answer.value === wanted);
  if (answer.kind === "none") return truthOf(!wanted);
  return UNKNOWN;
}
function textMeets(answer, meets2) {
  if (answer.kind === "text") return truthOf(meets2(answer.value));
  return answer.kind === "none" ? FAIL : UNKNOWN;
}
var in_ = (choices, subject) => ({
  test: (env, item) => textMeets(subject.read(env, item), (value) => choices.includes(value)),
  says: words.engine.oneOf(subject.label, choices)
});
var filled = (_spec, subject) => ({
  test: (env, item) => {
    const answer = subject.read(env, item);
    if (isUnknown(answer)) return UNKNOWN;
    if (answer.kind === "none") return FAIL;
    if (answer.kind === "list") return truthOf(answer.items.length + answer.unread.length > 0);
    return answer.kind === "rows" ? truthOf(answer.rows.length > 0) : PASS;
  },
  says: words.engine.filled(subject.label)
});
var answered = (_spec, subject) => ({
  test: (env, item) => isUnknown(subject.read(env, item)) ? UNKNOWN : PASS,
  says: words.engine.answered(subject.label)
});
var matches = (name, subject, context) => {
  const pattern = context.patterns.get(name);
  if (pattern === void 0) throw new Error(`pattern not linked: ${name}`);
  const expression = new RegExp(pattern.pattern, "u");
  return {
    test: (env, item) => textMeets(subject.read(env, item), (value) => expression.test(value)),
    says: words.engine.matches(subject.label, pattern.zh)
  };
};
var same_as = (templates, subject, context) => {
  const compare = compileTemplates(templates, context);
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind === "text") return compare.test(answer.value, env);
      return answer.kind === "none" ? FAIL : UNKNOWN;
    },
    explain: (env, item) => compare.explain(subject.label, subject.read(env, item), env),
    says: words.engine.sameAs(subject.label, compare.says)
  };
};

// src/engine/operators/index.ts
var OPERATORS = {
  is,
  in: in_,
  at_least,
  at_most,
  more_than,
  less_than,
  filled,
  answered,
  matches,
  same_as,
  includes_all,
  includes_any,
  mentions,
  count,
  within_days,
  days_ago_at_least,
  not_before,
  not_after,
  days_apart,
  months_unbroken,
  latest,
  every,
  some,
  repeats,
  alike,
  beside,
  total,
  scheduled_days,
  reads,
  any_date,
  wording,
  content
};

// src/engine/compile-condition.ts
function compileCondition(condition, context) {
  if ("all" in condition)
    return compileGroup(condition.all, context, {
      unit: PASS,
      join: lowest,
      word: words.engine.and
    });
  if ("any" in condition)
    return compileGroup(condition.any, context, {
      unit: FAIL,
      join: highest,
      word: words.engine.or
    });
  if ("not" in condition) return compileNot(condition.not, context);
  if ("holds" in condition) throw new Error(`definition not resolved: ${condition.holds}`);
  return compileLeaf(condition, context);
}
function compileGroup(parts, context, grouping) {
  const compiled2 = parts.map((part) => context.compile(part));
  const test = (env, item) => {
    let truth = grouping.unit;
    for (const part of compiled2) truth = grouping.join(truth, part.test(env, item));
    return truth;
  };
  const explain2 = (env, item) => {
    const truth = test(env, item);
    const deciding = compiled2.filter((part) => part.test(env, item) === truth);
    return joinFindings(deciding.map((part) => part.explain(env, item)));
  };
  return {
    test,
    explain: explain2,
    says: compiled2.map((part) => part.says).join(grouping.word)
  };
}
function compileNot(inner, context) {
  const compiled2 = context.compile(inner);
  return {
    test: (env, item) => negate(compiled2.test(env, item)),
    explain: compiled2.explain,
    says: words.engine.not(compiled2.says)
  };
}
function compileLeaf(leaf, context) {
  const name = operatorOf(leaf);
  const subject = compileSubject(leaf, context);
  const compile = OPERATORS[name];
  const operator = compile(leaf[name], subject, context);
  const explain2 = operator.explain ?? ((env, item) => explainSubject(subject, env, item));
  return { test: operator.test, explain: explain2, says: operator.says };
}
function operatorOf(leaf) {
  for (const key of Object.keys(leaf)) if (key in OPERATORS) return key;
  throw new Error(`no operator in ${JSON.stringify(leaf)}`);
}

// src/engine/compile-standard.ts
function compileChecklist(standard2, checklistId, options = {}) {
  const checklist = standard2.checklists.find((candidate) => candidate.id === checklistId);
  if (checklist === void 0) throw new Error(`no checklist ${checklistId} in ${standard2.id}`);
  const compiler = createCompiler(standard2, options);
  return {
    standard: standard2,
    checklist,
    facts: compiler.facts,
    clauses: checklist.clauses.map((clause) => ({
      clause,
      checks: clause.checks.map(compiler.compileCheck)
    })),
    doubts: standard2.doubts.map((rule) => ({
      rule,
      doubtIf: compiler.compileAlone(rule.doubt_if).condition
    }))
  };
}
function createCompiler(standard2, options) {
  const parameters = new Map(standard2.parameters.map((parameter) => [parameter.name, parameter]));
  const definitions = new Map(standard2.definitions.map((definition) => [definition.name, definition]));
  const facts = new Map(standard2.facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact])));
  const derived = new Map(standard2.derived.map((fact) => [fact.key, fact]));
  const patterns = new Map(standard2.patterns.map((pattern) => [pattern.name, pattern]));
  const parameterValue = (name) => {
    const value = options.parameters?.[name] ?? parameters.get(name)?.value;
    if (value === void 0) throw new Error(`parameter not linked: ${name}`);
    return value;
  };
  const fill = (text) => text.replace(/\{([a-z_0-9]+)\}/gu, (whole, name) => {
    const parameter = parameters.get(name);
    if (parameter === void 0) return whole;
    const value = parameterValue(name);
    return typeof value === "number" && parameter.unit === void 0 ? `${Math.round(value * 1e3) / 10}%` : String(value);
  });
  const contextFor = (columns2, note) => {
    const read = (name) => {
      note(name);
      return parameterValue(name);
    };
    const context = {
      facts,
      derived,
      patterns,
      postings: options.postings ?? null,
      columns: columns2,
      number: (name) => Number(read(name)),
      date: (name) => String(read(name)),
      compile: (inner, inside) => {
        if (!("holds" in inner)) {
          const place = inside === void 0 ? context : contextFor(new Map(inside.map((field) => [field.key, field])), note);
          return compileCondition(inner, place);
        }
        const definition = definitions.get(inner.holds);
        if (definition === void 0) throw new Error(`definition not linked: ${inner.holds}`);
        return {
          ...context.compile(definition.meets),
          says: fill(definition.zh)
        };
      }
    };
    return context;
  };
  const compileAlone = (condition) => {
    const used = {};
    const context = contextFor(/* @__PURE__ */ new Map(), (name) => {
      used[name] = parameterValue(name);
    });
    return { condition: context.compile(condition), used };
  };
  const compileCheck = (check) => {
    const pass = check.pass === void 0 ? null : compileAlone(check.pass);
    const when = check.when === void 0 ? null : compileAlone(check.when);
    return {
      check,
      asks: fill(check.asks),
      pass: pass?.condition ?? null,
      when: when?.condition ?? null,
      otherwise: fill(check.otherwise ?? ""),
      remedy: fill(check.remedy ?? ""),
      shows: (check.shows ?? []).map(
        (fact) => compileSubject(
          { fact },
          contextFor(/* @__PURE__ */ new Map(), () => void 0)
        )
      ),
      parameters: pass?.used ?? {},
      whenParameters: when?.used ?? {}
    };
  };
  return { facts, compileAlone, compileCheck };
}

// src/standard/assemble-wording.ts
function assembleWording(_files) {
  return null;
}

// src/standard/extend-checklist.ts
function extendChecklist(source, built, report2) {
  const base = built.find((checklist) => checklist.id === source.extends);
  if (base === void 0) {
    report2(["extends"], source.extends);
    return [];
  }
  const known = new Set(base.clauses.flatMap((clause) => [clause.id, ...clause.checks.map((check) => check.id)]));
  for (const [id, kept] of Object.entries(source.keep)) {
    for (const name of [id, ...kept === "all" ? [] : kept]) if (!known.has(name)) report2(["keep", id], name);
  }
  for (const id of Object.keys(source.replace ?? {})) if (!known.has(id)) report2(["replace", id], id);
  return base.clauses.flatMap((clause) => {
    const kept = source.keep[clause.id];
    if (kept === void 0) return [];
    const checks = clause.checks.filter((check) => kept === "all" || kept.includes(check.id));
    return [{ ...clause, checks: checks.map((check) => changeCheck(check, source)) }];
  });
}
function changeCheck(check, source) {
  const change = source.replace?.[check.id];
  if (change === void 0) return check;
  const { reason, ...rest } = change;
  const { when: _when, otherwise: _otherwise, ...kept } = check;
  return { ...change.pass === void 0 ? check : kept, ...rest, note: reason };
}

// src/model/operator-types.ts
var AMOUNTS = ["number", "integer"];
var TEXTS = ["text", "enum"];
var OPERATOR_TYPES = {
  is: ["text", "enum", "yesno", "number", "integer"],
  in: TEXTS,
  at_least: AMOUNTS,
  at_most: AMOUNTS,
  more_than: AMOUNTS,
  less_than: AMOUNTS,
  filled: ["text", "enum", "date", "month", "list", "rows", "number", "integer"],
  answered: ["text", "number", "integer", "yesno", "date", "month", "enum", "list", "rows", "map", "record"],
  matches: TEXTS,
  same_as: ["text"],
  includes_all: ["list"],
  includes_any: ["list"],
  mentions: ["list", "text"],
  count: ["list", "rows"],
  within_days: ["date"],
  days_ago_at_least: ["date"],
  not_before: ["date"],
  not_after: ["date"],
  days_apart: ["date"],
  months_unbroken: ["rows"],
  latest: ["rows"],
  every: ["rows", "map"],
  some: ["rows", "map"],
  repeats: ["rows"],
  alike: ["rows"],
  beside: ["map"],
  total: ["rows", "map"],
  scheduled_days: ["map"],
  reads: TEXTS,
  any_date: null,
  wording: ["item"],
  content: ["item"]
};

// src/standard/names.ts
function collectNames(standard2) {
  return {
    facts: new Map(standard2.facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact]))),
    derived: new Set(standard2.derived.map((fact) => fact.key)),
    parameter: new Set(standard2.parameters.map((parameter) => parameter.name)),
    definition: new Set(standard2.definitions.map((definition) => definition.name)),
    pattern: new Set(standard2.patterns.map((pattern) => pattern.name))
  };
}
var PLAIN = { choices: [], fields: [], itemType: "item" };
var AMOUNT2 = { ...PLAIN, type: "number", label: "" };
function resolvePath(dotted, names) {
  if (dotted === "as_of") return { ...PLAIN, type: "date", label: dotted };
  if (names.derived.has(dotted)) return { ...AMOUNT2, label: dotted };
  const [key = "", ...rest] = dotted.split(".");
  const fact = names.facts.get(key);
  if (fact === void 0) return { missing: "fact", label: key };
  return resolveInside(fact, rest) ?? { missing: "item", label: fact.zh };
}
function resolveInside(fact, rest) {
  const record = isFields2(fact.item) ? fact.item : null;
  const scalar = fact.item !== void 0 && !isFields2(fact.item) ? fact.item : null;
  const [item, inner, tooDeep] = rest;
  if (item === void 0) {
    const fields = fact.fields ?? record ?? [];
    return { type: fact.type, label: fact.zh, choices: fact.choices ?? [], fields, itemType: scalar?.type ?? "item" };
  }
  if (fact.type === "record") return inner === void 0 ? fieldTarget(fact.fields, item) : null;
  if (fact.type !== "map" || !(fact.choices ?? []).includes(item) || tooDeep !== void 0) return null;
  if (record !== null) return fieldTarget(record, inner);
  return scalar === null || inner !== void 0 ? null : { ...PLAIN, type: scalar.type, label: item };
}
function fieldTarget(fields, key) {
  const field = fields?.find((candidate) => candidate.key === key);
  return field === void 0 ? null : columnTarget(field);
}
function columnTarget(field) {
  return { ...PLAIN, type: field.type, label: field.zh, choices: field.choices ?? [] };
}
function isFields2(shape) {
  return Array.isArray(shape);
}

// src/standard/link-condition.ts
function linkCondition(condition, path, names, report2) {
  for (const reference of referencesIn(condition, path)) linkReference(reference, names, report2);
  linkLeaves(condition, path, { columns: [], item: null }, names, report2);
}
function linkReference({ kind, name, path }, names, report2) {
  const say = words.standard;
  if (kind === "fact") {
    const target = resolvePath(name, names);
    if (!("missing" in target)) return;
    if (target.missing === "item") report2(path, "item-unknown", say.itemUnknown(target.label, name));
    else report2(path, "fact-unknown", say.factUnknown(target.label, nearestKey(target.label, names)));
  } else if (kind === "parameter" && !names.parameter.has(name))
    report2(path, "parameter-unknown", say.parameterUnknown(name));
  else if (kind === "definition" && !names.definition.has(name))
    report2(path, "definition-unknown", say.definitionUnknown(name));
  else if (kind === "pattern" && !names.pattern.has(name)) report2(path, "pattern-unknown", say.patternUnknown(name));
}
function nearestKey(key, names) {
  const stem = key.slice(0, Math.max(4, Math.floor(key.length / 2)));
  for (const candidate of names.facts.keys()) if (candidate.startsWith(stem)) return candidate;
  return null;
}
function linkLeaves(condition, path, scope, names, report2) {
  const down = (inner, ...steps) => linkLeaves(inner, [...path, ...steps], scope, names, report2);
  if ("all" in condition) for (const [index, part] of condition.all.entries()) down(part, "all", index);
  else if ("any" in condition) for (const [index, part] of condition.any.entries()) down(part, "any", index);
  else if ("not" in condition) down(condition.not, "not");
  else if (!("holds" in condition)) linkLeaf(condition, path, scope, names, report2);
}
function linkLeaf(leaf, path, scope, names, report2) {
  const target = targetOf(leaf, scope, names);
  for (const [place, column, fields] of columnsOf(leaf, scope, target)) {
    if (fields.some((field) => field.key === column)) continue;
    report2([...path, ...place], "column-unknown", words.standard.columnUnknown(column));
  }
  if (target === null) return;
  for (const name of Object.keys(leaf)) {
    const types = OPERATOR_TYPES[name];
    if (types === void 0 || types === null || types.includes(target.type)) continue;
    report2([...path, name], "operator-type", words.standard.operatorType(name, target.type));
  }
  linkChoices(leaf, path, target, report2);
  const inside = { columns: target.fields, item: { ...target, type: target.itemType, choices: [] } };
  for (const [name, inner] of [
    ["every", leaf.every],
    ["some", leaf.some]
  ]) {
    if (inner !== void 0) linkLeaves(inner, [...path, name], inside, names, report2);
  }
  if (leaf.latest !== void 0) linkLeaves(leaf.latest.meets, [...path, "latest", "meets"], inside, names, report2);
  if (leaf.total?.counts_if !== void 0)
    linkLeaves(leaf.total.counts_if, [...path, "total", "counts_if"], inside, names, report2);
  if (leaf.beside !== void 0) linkBeside(leaf.beside, target, [...path, "beside"], names, report2);
}
function linkBeside({ fact, some: some2 }, target, path, names, report2) {
  const other = resolvePath(fact, names);
  if ("missing" in other) return;
  const columns2 = [];
  for (const [key, map] of [
    ["this", target],
    ["that", other]
  ]) {
    if (map.type === "map" && map.itemType !== "item") columns2.push({ key, zh: map.label, type: map.itemType });
    else report2([...path, "fact"], "operator-type", words.standard.operatorType("beside", map.type));
  }
  for (const item of target.choices) {
    if (!other.choices.includes(item)) report2([...path, "fact"], "item-unknown", words.standard.itemUnknown(other.label, item));
  }
  linkLeaves(some2, [...path, "some"], { columns: columns2, item: null }, names, report2);
}
function targetOf(leaf, scope, names) {
  if (leaf.sum !== void 0) return AMOUNT2;
  if (leaf.column !== void 0) {
    const field = scope.columns.find((candidate) => candidate.key === leaf.column);
    return field === void 0 ? null : columnTarget(field);
  }
  if (leaf.fact === void 0) return scope.item;
  const target = resolvePath([leaf.fact].flat()[0] ?? "", names);
  return "missing" in target ? null : target;
}
function columnsOf(leaf, scope, target) {
  const inside = target?.fields ?? [];
  const found = [];
  const dateColumn = (operand, name) => {
    if (operand === void 0) return;
    if ("column" in operand) found.push([[name, "column"], operand.column, scope.columns]);
    if ("month_end" in operand) found.push([[name, "month_end"], operand.month_end, scope.columns]);
  };
  if (leaf.column !== void 0) found.push([["column"], leaf.column, scope.columns]);
  dateColumn(leaf.not_before, "not_before");
  dateColumn(leaf.not_after, "not_after");
  for (const column of [leaf.days_apart?.from ?? []].flat())
    found.push([["days_apart", "from"], column, scope.columns]);
  for (const column of leaf.repeats ?? []) found.push([["repeats"], column, inside]);
  for (const column of leaf.alike ?? []) found.push([["alike"], column, inside]);
  if (leaf.total?.column !== void 0) found.push([["total", "column"], leaf.total.column, inside]);
  if (leaf.latest !== void 0) found.push([["latest", "by"], leaf.latest.by, inside]);
  if (leaf.months_unbroken !== void 0) {
    found.push([["months_unbroken", "month"], leaf.months_unbroken.month, inside]);
    found.push([["months_unbroken", "published"], leaf.months_unbroken.published, inside]);
  }
  return found;
}
function linkChoices(leaf, path, target, report2) {
  if (target.choices.length === 0 || target.type === "map") return;
  const chosen = [
    ["is", typeof leaf.is === "string" ? [leaf.is] : []],
    ["in", leaf.in ?? []],
    ["includes_all", leaf.includes_all ?? []],
    ["includes_any", leaf.includes_any ?? []]
  ];
  for (const [name, choices] of chosen) {
    for (const choice of choices) {
      if (!target.choices.includes(choice))
        report2([...path, name], "choice-unknown", words.standard.choiceUnknown(target.label, choice));
    }
  }
}

// src/standard/repair-text.ts
function repairText(source, repairs) {
  let text = source.replaceAll("\r\n", "\n");
  for (const repair of repairs) text = text.replace(repair.was, () => repair.now);
  return text;
}

// src/standard/link-standard.ts
function linkStandard(standard2, files, source, problems) {
  const names = collectNames(standard2);
  const document = source === null ? null : repairText(source, standard2.repairs);
  const ids = /* @__PURE__ */ new Set();
  for (const file of files.values()) {
    const report2 = (path, code, message) => problems.push({ code, file: file.path, at: file.placeOf(path), message });
    linkFile(file, { names, ids, document, report: report2 });
  }
}
function linkFile(file, linking) {
  const { path, value } = file;
  if (path.startsWith("wording/") || path.endsWith(".cases.yaml")) return;
  if (path.startsWith("facts/")) linkFacts(value, linking);
  else if (path === "standard.yaml") linkChanges(value, linking);
  else if (path === "definitions.yaml")
    linkDefinitions(value, linking);
  else if (path === "doubts.yaml") linkDoubts(value, linking);
  else if (path.includes("/")) linkClause(value, linking);
}
function linkClause(clause, linking) {
  const { document, report: report2 } = linking;
  claim(clause.clause, ["clause"], linking);
  const isVerbatim = document === null || clause.text.split("\n").every((paragraph) => document.includes(paragraph));
  if (!isVerbatim) report2(["text"], "text-differs", words.standard.textDiffers(clause.clause));
  for (const [index, check] of clause.checks.entries()) {
    const path = ["checks", index];
    claim(check.id, [...path, "id"], linking);
    if (!check.id.startsWith(`${clause.clause}.`)) {
      report2([...path, "id"], "id-misplaced", words.standard.misplaced(check.id, clause.clause));
    }
    if (!clause.text.includes(check.quote))
      report2([...path, "quote"], "quote-differs", words.standard.quoteDiffers(check.id));
    linkCheck(check, path, linking);
  }
}
function linkCheck(check, path, { names, report: report2 }) {
  for (const key of ["pass", "when"]) {
    const condition = check[key];
    if (condition !== void 0) linkCondition(condition, [...path, key], names, report2);
  }
  for (const key of ["reason_in", "shows"]) {
    for (const name of check[key] ?? []) linkReference({ kind: "fact", name, path: [...path, key] }, names, report2);
  }
  for (const key of ["asks", "otherwise", "remedy"]) {
    for (const [, name = ""] of (check[key] ?? "").matchAll(/\{([a-z_0-9]+)(?:\|[^}]*)?\}/gu)) {
      const isFact = key === "remedy" && names.facts.has(name);
      if (!isFact) linkReference({ kind: "parameter", name, path: [...path, key] }, names, report2);
    }
  }
}
function linkChanges(source, { names, report: report2 }) {
  for (const [index, checklist] of source.checklists.entries()) {
    if ("folders" in checklist) continue;
    for (const [id, change] of Object.entries(checklist.replace ?? {})) {
      if (change.pass !== void 0)
        linkCondition(change.pass, ["checklists", index, "replace", id, "pass"], names, report2);
    }
  }
}
function linkDefinitions(shared, { names, report: report2 }) {
  for (const [index, { meets: meets2 }] of shared.definitions.entries()) {
    linkCondition(meets2, ["definitions", index, "meets"], names, report2);
  }
  for (const [index, { first_of }] of shared.derived.entries()) {
    for (const reference of referencesIn(first_of, ["derived", index, "first_of"]))
      linkReference(reference, names, report2);
  }
}
function linkDoubts({ doubts }, linking) {
  const { names, report: report2 } = linking;
  for (const [index, doubt] of doubts.entries()) {
    claim(doubt.id, ["doubts", index, "id"], linking);
    linkCondition(doubt.doubt_if, ["doubts", index, "doubt_if"], names, report2);
    for (const name of doubt.facts)
      linkReference({ kind: "fact", name, path: ["doubts", index, "facts"] }, names, report2);
  }
}
function linkFacts({ facts }, linking) {
  for (const [index, { key }] of facts.entries()) claim(key, ["facts", index, "key"], linking);
}
function claim(id, path, { ids, report: report2 }) {
  if (ids.has(id)) report2(path, "id-duplicate", words.standard.duplicate(id));
  ids.add(id);
}

// src/standard/parse-regions.ts
function parseRegions(text) {
  return text.trim().split("\n").slice(1).map((line) => {
    const [cityCode = "", city = "", countyCode = "", county = "", kind = ""] = line.trim().split(",");
    return { cityCode, city, countyCode, county, kind };
  });
}

// src/standard/read-rule-files.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
var isBeside = (path) => path.endsWith(".cases.yaml") || !/\.(yaml|csv)$/u.test(path);
function readRuleFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => join(entry.parentPath, entry.name)).map((path) => ({
    path: relative(folder, path).split(sep).join("/"),
    text: readFileSync(path, "utf8").replaceAll("\r\n", "\n")
  })).sort((left, right) => left.path < right.path ? -1 : 1);
}
function hashRuleFiles(files) {
  const hash = createHash("sha256");
  for (const { path, text } of files) if (!isBeside(path)) hash.update(`${path}
${text.length}
${text}`);
  return hash.digest("hex");
}

// src/standard/rule-file.ts
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
function parseRuleFile(file, problems) {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const error of document.errors) {
    problems.push({
      code: "rule-syntax",
      file: file.path,
      at: at(error.pos[0]),
      message: words.standard.syntax(error.message)
    });
  }
  const value = document.errors.length === 0 ? document.toJS() : void 0;
  return { ...file, value, placeOf: (path) => at(offsetOf(document, path)) };
}
function offsetOf(document, path) {
  let here = document.contents;
  let offset = here?.range?.[0] ?? 0;
  for (const step of path) {
    const next = stepInto(here, step);
    if (next === null) return offset;
    offset = next.offset;
    here = next.node;
  }
  return offset;
}
function stepInto(node, step) {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    if (pair === void 0 || !isScalar(pair.key)) return null;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === void 0 ? null : { node: item, offset: item.range?.[0] ?? 0 };
  }
  return null;
}

// src/standard/validate-rule-file.ts
import { Ajv } from "ajv";

// src/standard/schemas/cases.schema.json
var cases_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "cases.schema.json",
  title: "\u4E00\u6761\u7EC6\u5219\u7684\u5224\u4F8B",
  type: "object",
  required: ["clause", "cases"],
  properties: {
    clause: { type: "string", pattern: "^\\d+\\.\\d+$" },
    as_of: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    base: { type: "object", description: "\u5404\u5224\u4F8B\u5171\u6709\u7684\u7B54\u6848" },
    cases: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "verdict"],
        properties: {
          name: { type: "string", minLength: 1 },
          as_of: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          given: { type: "object" },
          without: { type: "array", items: { type: "string" } },
          checklist: { type: "string" },
          verdict: { enum: ["not_met", "partly_met", "unanswered", "explain", "met", "not_applicable"] },
          checks: {
            type: "object",
            additionalProperties: { enum: ["pass", "fail", "unknown", "deviation", "not_applicable", "noted"] }
          }
        },
        additionalProperties: false
      }
    }
  },
  additionalProperties: false
};

// src/standard/schemas/clause.schema.json
var clause_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "clause.schema.json",
  title: "\u4E00\u6761\u7EC6\u5219",
  type: "object",
  required: ["clause", "title", "section", "topic", "text", "evidence", "checks"],
  properties: {
    clause: { type: "string", pattern: "^\\d+\\.\\d+$" },
    title: { type: "string", minLength: 1 },
    section: { type: "string", minLength: 1 },
    topic: { type: ["string", "null"] },
    text: { type: "string", minLength: 1, description: "\u6587\u4EF6\u539F\u6587\uFF0C\u9010\u5B57" },
    evidence: { type: "array", items: { type: "string" } },
    note: { type: "string" },
    falls_on: { enum: ["county", "city"] },
    checks: { type: "array", minItems: 1, items: { $ref: "#/definitions/check" } }
  },
  additionalProperties: false,
  definitions: {
    check: {
      type: "object",
      required: ["id", "quote", "level", "asks"],
      properties: {
        id: { type: "string", pattern: "^\\d+\\.\\d+\\.[a-z]$" },
        quote: { type: "string", minLength: 1, description: "\u5224\u65AD\u6240\u4F9D\u636E\u7684\u539F\u6587\uFF0C\u9010\u5B57" },
        level: { enum: ["mandatory", "redline", "general", "optional", "background"] },
        asks: { type: "string", minLength: 1 },
        when: { $ref: "condition.schema.json" },
        otherwise: { type: "string", minLength: 1 },
        pass: { $ref: "condition.schema.json" },
        reason_in: { type: "array", items: { type: "string" }, minItems: 1 },
        confirm: { enum: ["site", "photo"] },
        only_on_site: { const: true },
        derived: { const: true },
        shows: { type: "array", items: { type: "string" }, minItems: 1 },
        remedy: { type: "string", minLength: 1 },
        cannot_fail: { type: "string", minLength: 1 },
        note: { type: "string", minLength: 1 }
      },
      dependencies: { when: ["otherwise", "pass"], only_on_site: ["confirm", "pass"], cannot_fail: ["pass"] },
      additionalProperties: false
    }
  }
};

// src/standard/schemas/condition.schema.json
var condition_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "condition.schema.json",
  title: "\u5224\u5B9A\u6761\u4EF6",
  description: "\u4E09\u503C\u6761\u4EF6\uFF1Aall/any/not/holds \u7EC4\u5408\uFF0C\u6216\u8005\u201C\u8BF4\u8C01\u201D\uFF08fact/column/sum\uFF09\u52A0\u4E00\u4E2A\u8FD0\u7B97\u3002",
  type: "object",
  oneOf: [
    {
      type: "object",
      required: ["all"],
      properties: { all: { $ref: "#/definitions/conditions" } },
      additionalProperties: false
    },
    {
      type: "object",
      required: ["any"],
      properties: { any: { $ref: "#/definitions/conditions" } },
      additionalProperties: false
    },
    { type: "object", required: ["not"], properties: { not: { $ref: "#" } }, additionalProperties: false },
    {
      type: "object",
      required: ["holds"],
      properties: { holds: { $ref: "#/definitions/name" } },
      additionalProperties: false
    },
    { $ref: "#/definitions/leaf" }
  ],
  definitions: {
    name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
    path: { type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[^.\\s]+){0,2}$" },
    words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true },
    conditions: { type: "array", items: { $ref: "#" }, minItems: 1 },
    terms: {
      type: "array",
      minItems: 1,
      items: {
        oneOf: [
          { $ref: "#/definitions/path" },
          {
            type: "object",
            required: ["fact", "counts_if"],
            properties: { fact: { $ref: "#/definitions/path" }, counts_if: { $ref: "#" } },
            additionalProperties: false
          }
        ]
      }
    },
    operand: {
      oneOf: [
        { type: "number" },
        {
          type: "object",
          required: ["parameter"],
          properties: { parameter: { $ref: "#/definitions/name" }, of: { $ref: "#/definitions/path" } },
          additionalProperties: false
        },
        {
          type: "object",
          required: ["fact"],
          properties: { fact: { $ref: "#/definitions/path" }, times: { $ref: "#/definitions/factor" } },
          additionalProperties: false
        },
        {
          type: "object",
          required: ["sum"],
          properties: { sum: { $ref: "#/definitions/terms" }, times: { $ref: "#/definitions/factor" } },
          additionalProperties: false
        }
      ]
    },
    factor: {
      oneOf: [
        { type: "number", exclusiveMinimum: 0 },
        {
          type: "object",
          required: ["parameter"],
          properties: { parameter: { $ref: "#/definitions/name" } },
          additionalProperties: false
        }
      ]
    },
    date: {
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      properties: {
        fact: { $ref: "#/definitions/path" },
        column: { $ref: "#/definitions/name" },
        parameter: { $ref: "#/definitions/name" },
        month_end: { $ref: "#/definitions/name" }
      },
      additionalProperties: false
    },
    oneComparison: {
      oneOf: [
        { required: ["at_least"] },
        { required: ["at_most"] },
        { required: ["more_than"] },
        { required: ["less_than"] }
      ]
    },
    leaf: {
      type: "object",
      properties: {
        fact: {
          oneOf: [
            { $ref: "#/definitions/path" },
            { type: "array", items: { $ref: "#/definitions/path" }, minItems: 2 }
          ]
        },
        column: { $ref: "#/definitions/name" },
        sum: { $ref: "#/definitions/terms" },
        is: { oneOf: [{ type: "string" }, { type: "boolean" }, { $ref: "#/definitions/operand" }] },
        in: { $ref: "#/definitions/words" },
        at_least: { $ref: "#/definitions/operand" },
        at_most: { $ref: "#/definitions/operand" },
        more_than: { $ref: "#/definitions/operand" },
        less_than: { $ref: "#/definitions/operand" },
        filled: { const: true },
        answered: { const: true },
        matches: { $ref: "#/definitions/name" },
        same_as: { $ref: "#/definitions/words" },
        includes_all: { $ref: "#/definitions/words" },
        includes_any: { $ref: "#/definitions/words" },
        mentions: { $ref: "#/definitions/words" },
        count: {
          type: "object",
          minProperties: 1,
          maxProperties: 1,
          properties: {
            at_least: { $ref: "#/definitions/operand" },
            at_most: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        within_days: { $ref: "#/definitions/operand" },
        days_ago_at_least: { $ref: "#/definitions/operand" },
        not_before: { $ref: "#/definitions/date" },
        not_after: { $ref: "#/definitions/date" },
        days_apart: {
          type: "object",
          required: ["from", "at_most"],
          properties: {
            from: {
              oneOf: [
                { $ref: "#/definitions/name" },
                { type: "array", items: { $ref: "#/definitions/name" }, minItems: 1 }
              ]
            },
            at_most: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        months_unbroken: {
          type: "object",
          required: ["month", "published", "periods", "since"],
          properties: {
            month: { $ref: "#/definitions/name" },
            published: { $ref: "#/definitions/name" },
            periods: { $ref: "#/definitions/operand" },
            since: { $ref: "#/definitions/path" }
          },
          additionalProperties: false
        },
        latest: {
          type: "object",
          required: ["by", "meets"],
          properties: { by: { $ref: "#/definitions/name" }, meets: { $ref: "#" } },
          additionalProperties: false
        },
        every: { $ref: "#" },
        some: { $ref: "#" },
        repeats: { type: "array", items: { $ref: "#/definitions/name" }, minItems: 1 },
        alike: { type: "array", items: { $ref: "#/definitions/name" }, minItems: 1 },
        beside: {
          type: "object",
          required: ["fact", "some"],
          properties: { fact: { $ref: "#/definitions/path" }, some: { $ref: "#" } },
          additionalProperties: false
        },
        total: {
          type: "object",
          allOf: [{ $ref: "#/definitions/oneComparison" }],
          properties: {
            column: { $ref: "#/definitions/name" },
            counts_if: { $ref: "#" },
            at_least: { $ref: "#/definitions/operand" },
            at_most: { $ref: "#/definitions/operand" },
            more_than: { $ref: "#/definitions/operand" },
            less_than: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        scheduled_days: {
          type: "object",
          required: ["within"],
          allOf: [{ $ref: "#/definitions/oneComparison" }],
          properties: {
            within: { $ref: "#/definitions/operand" },
            at_least: { $ref: "#/definitions/operand" },
            at_most: { $ref: "#/definitions/operand" },
            more_than: { $ref: "#/definitions/operand" },
            less_than: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        reads: {
          type: "object",
          required: ["figure"],
          minProperties: 2,
          maxProperties: 2,
          properties: {
            figure: { enum: ["hourly_pay", "daily_pay", "daily_hours", "pay_period_days"] },
            less_than: { $ref: "#/definitions/operand" },
            more_than: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        any_date: {
          type: "object",
          required: ["facts"],
          properties: {
            facts: { type: "array", items: { type: "string" }, minItems: 1 },
            except: { type: "array", items: { type: "string" } },
            after: { $ref: "#/definitions/date" },
            before: { $ref: "#/definitions/date" },
            by_more_than_days: { $ref: "#/definitions/operand" }
          },
          additionalProperties: false
        },
        wording: { enum: ["discrimination", "unlawful"] },
        content: { enum: ["title", "skill", "place", "hours", "pay", "pay_method"] }
      },
      minProperties: 1,
      maxProperties: 2,
      additionalProperties: false
    }
  }
};

// src/standard/schemas/doubts.schema.json
var doubts_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "doubts.schema.json",
  title: "\u7591\u70B9",
  type: "object",
  required: ["doubts"],
  properties: {
    doubts: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "severity", "message", "facts", "doubt_if"],
        properties: {
          id: { type: "string", pattern: "^X\\d{2}$" },
          severity: { enum: ["correct", "note", "site"] },
          message: { type: "string", minLength: 1 },
          facts: { type: "array", items: { type: "string" }, minItems: 1 },
          doubt_if: { $ref: "condition.schema.json" }
        },
        additionalProperties: false
      }
    },
    elsewhere: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "where"],
        properties: {
          id: { type: "string", pattern: "^X\\d{2}$" },
          where: { type: "string", minLength: 1 }
        },
        additionalProperties: false
      }
    }
  },
  additionalProperties: false
};

// src/standard/schemas/facts.schema.json
var facts_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "facts.schema.json",
  title: "\u4E00\u7EC4\u95EE\u9898",
  type: "object",
  required: ["id", "title", "facts"],
  properties: {
    id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" },
    title: { type: "string", minLength: 1 },
    facts: { type: "array", minItems: 1, items: { $ref: "#/definitions/fact" } }
  },
  additionalProperties: false,
  definitions: {
    words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true },
    scalar: { enum: ["text", "number", "integer", "yesno", "date", "month", "enum", "list"] },
    field: {
      type: "object",
      required: ["key", "zh", "type"],
      properties: {
        key: { type: "string" },
        zh: { type: "string" },
        type: { $ref: "#/definitions/scalar" },
        unit: { type: "string" },
        choices: { $ref: "#/definitions/words" },
        none_words: { $ref: "#/definitions/words" },
        synonyms: { $ref: "#/definitions/words" }
      },
      additionalProperties: false
    },
    fact: {
      type: "object",
      required: ["key", "zh", "type"],
      properties: {
        key: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
        zh: { type: "string", minLength: 1 },
        type: {
          enum: ["text", "number", "integer", "yesno", "date", "month", "enum", "list", "map", "record", "rows"]
        },
        unit: { type: "string" },
        choices: { $ref: "#/definitions/words" },
        means: { type: "object", additionalProperties: { type: "string" } },
        synonyms: { $ref: "#/definitions/words" },
        item: {
          oneOf: [
            { type: "array", items: { $ref: "#/definitions/field" }, minItems: 1 },
            {
              type: "object",
              required: ["type"],
              properties: {
                type: { $ref: "#/definitions/scalar" },
                unit: { type: "string" },
                none_words: { $ref: "#/definitions/words" }
              },
              additionalProperties: false
            }
          ]
        },
        fields: { type: "array", items: { $ref: "#/definitions/field" }, minItems: 1 },
        usual: {
          type: "object",
          properties: { min: { type: "number" }, max: { type: "number" } },
          additionalProperties: false
        },
        min_length: { type: "integer", minimum: 1 },
        ask: { type: "string" },
        plausible: { type: "string" },
        computed: { const: true },
        always: { const: true },
        spreads: { type: "object", additionalProperties: { $ref: "#/definitions/words" } },
        referral: { const: true },
        format: { const: "phone" }
      },
      allOf: [
        { if: { properties: { type: { const: "enum" } } }, then: { required: ["choices"] } },
        { if: { properties: { type: { const: "map" } } }, then: { required: ["choices", "item"] } },
        { if: { properties: { type: { enum: ["record", "rows"] } } }, then: { required: ["fields"] } }
      ],
      additionalProperties: false
    }
  }
};

// src/standard/schemas/parameters.schema.json
var parameters_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "parameters.schema.json",
  title: "\u5185\u90E8\u53E3\u5F84",
  type: "object",
  required: ["parameters"],
  properties: {
    parameters: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "zh", "value", "reason"],
        properties: {
          name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
          zh: { type: "string", minLength: 1 },
          value: { oneOf: [{ type: "number" }, { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }] },
          unit: { type: "string" },
          reason: { type: "string", minLength: 1 }
        },
        additionalProperties: false
      }
    }
  },
  additionalProperties: false
};

// src/standard/schemas/score.schema.json
var score_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "score.schema.json",
  title: "\u8BB0\u5206\u53E3\u5F84",
  type: "object",
  required: ["id", "label", "counts", "note"],
  properties: {
    id: { type: "string", minLength: 1 },
    label: { type: "string", minLength: 1 },
    counts: { type: "array", items: { enum: ["mandatory", "redline"] }, minItems: 1, uniqueItems: true },
    note: { type: "string", minLength: 1 }
  },
  additionalProperties: false
};

// src/standard/schemas/shared-definitions.schema.json
var shared_definitions_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "shared-definitions.schema.json",
  title: "\u5171\u7528\u5224\u65AD\u3001\u63A8\u7B97\u7684\u6570\u4E0E\u6587\u5B57\u6837\u5F0F",
  type: "object",
  required: ["definitions", "derived", "patterns"],
  properties: {
    definitions: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "zh", "meets"],
        properties: {
          name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
          zh: { type: "string" },
          meets: { $ref: "condition.schema.json" }
        },
        additionalProperties: false
      }
    },
    derived: {
      type: "array",
      items: {
        type: "object",
        required: ["key", "zh", "first_of"],
        properties: {
          key: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
          zh: { type: "string" },
          unit: { type: "string" },
          first_of: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              minProperties: 1,
              maxProperties: 1,
              properties: {
                fact: { type: "string" },
                sum: { $ref: "condition.schema.json#/definitions/terms" },
                workdays_in_days: { type: "integer", minimum: 1 }
              },
              additionalProperties: false
            }
          }
        },
        additionalProperties: false
      }
    },
    patterns: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "zh", "pattern"],
        properties: {
          name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
          zh: { type: "string" },
          pattern: { type: "string", minLength: 1 }
        },
        additionalProperties: false
      }
    }
  },
  additionalProperties: false
};

// src/standard/schemas/standard.schema.json
var standard_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "standard.schema.json",
  title: "\u6807\u51C6\u7684\u603B\u8BF4\u660E",
  type: "object",
  required: ["id", "version", "title", "document", "issuer", "issued", "source", "checklists", "repairs"],
  properties: {
    id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" },
    version: { type: "string", pattern: "^\\d+\\.\\d+(\\.\\d+)?$" },
    title: { type: "string", minLength: 1 },
    document: { type: "string", minLength: 1 },
    issuer: { type: "string", minLength: 1 },
    issued: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    source: {
      type: "object",
      required: ["url", "note"],
      properties: { url: { type: "string" }, note: { type: "string" } },
      additionalProperties: false
    },
    checklists: { type: "array", minItems: 1, items: { $ref: "#/definitions/checklist" } },
    repairs: {
      type: "array",
      items: {
        type: "object",
        required: ["where", "was", "now", "why"],
        properties: {
          where: { type: "string" },
          was: { type: "string" },
          now: { type: "string" },
          why: { type: "string" }
        },
        additionalProperties: false
      }
    }
  },
  additionalProperties: false,
  definitions: {
    checklist: {
      type: "object",
      required: ["id", "market_type", "annex", "title"],
      properties: {
        id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" },
        market_type: { type: "string", minLength: 1 },
        aliases: { type: "array", items: { type: "string" } },
        annex: { type: ["integer", "null"] },
        title: { type: "string", minLength: 1 },
        folders: { type: "array", items: { type: "string" }, minItems: 1 },
        extends: { type: "string" },
        reason: { type: "string", minLength: 1 },
        keep: {
          type: "object",
          minProperties: 1,
          additionalProperties: {
            oneOf: [{ const: "all" }, { type: "array", items: { type: "string" }, minItems: 1 }]
          }
        },
        replace: {
          type: "object",
          additionalProperties: {
            type: "object",
            required: ["reason"],
            properties: {
              reason: { type: "string", minLength: 1 },
              asks: { type: "string", minLength: 1 },
              level: { enum: ["mandatory", "redline", "general", "optional", "background"] },
              pass: { $ref: "condition.schema.json" },
              remedy: { type: "string", minLength: 1 }
            },
            additionalProperties: false
          }
        }
      },
      oneOf: [{ required: ["folders"] }, { required: ["extends", "keep", "reason"] }],
      additionalProperties: false
    }
  }
};

// src/standard/validate-rule-file.ts
var validators;
function compileValidators() {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  ajv.addSchema(condition_schema_default);
  return {
    standard: ajv.compile(standard_schema_default),
    clause: ajv.compile(clause_schema_default),
    facts: ajv.compile(facts_schema_default),
    parameters: ajv.compile(parameters_schema_default),
    sharedDefinitions: ajv.compile(shared_definitions_schema_default),
    score: ajv.compile(score_schema_default),
    doubts: ajv.compile(doubts_schema_default),
    cases: ajv.compile(cases_schema_default)
  };
}
function validateRuleFile(kind, file, problems) {
  validators ??= compileValidators();
  const validate = validators[kind];
  if (validate(file.value)) return true;
  for (const error of innermost(validate.errors ?? [])) {
    const path = pathOf(error);
    problems.push({ code: "rule-schema", file: file.path, at: file.placeOf(path), message: sayError(error) });
  }
  return false;
}
function innermost(errors) {
  const useful = errors.filter((error) => !["oneOf", "if", "not"].includes(error.keyword));
  const candidates = useful.length > 0 ? useful : [...errors];
  const deepest = Math.max(...candidates.map((error) => pathOf(error).length));
  const seen = /* @__PURE__ */ new Set();
  return candidates.filter((error) => {
    const isKept = pathOf(error).length === deepest || !candidates.some((other) => other !== error && isInside(other, error));
    const key = `${error.instancePath} ${sayError(error)}`;
    if (!isKept || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function isInside(inner, outer) {
  return inner.instancePath !== outer.instancePath && inner.instancePath.startsWith(outer.instancePath);
}
function pathOf(error) {
  const path = error.instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return error.keyword === "additionalProperties" ? [...path, String(error.params.additionalProperty)] : path;
}
function sayError(error) {
  const say = words.standard.schema;
  switch (error.keyword) {
    case "required":
      return say.required(String(error.params.missingProperty));
    case "additionalProperties":
      return say.unknown(String(error.params.additionalProperty));
    case "dependencies":
      return say.required(String(error.params.missingProperty));
    case "enum":
      return say.oneOf(error.params.allowedValues.map(String));
    case "const":
      return say.oneOf([String(error.params.allowedValue)]);
    case "type":
      return say.type(String(error.params.type));
    case "pattern":
      return say.pattern(String(error.params.pattern));
    case "uniqueItems":
      return say.repeated;
    case "oneOf":
    case "maxProperties":
    case "minProperties":
      return say.shape;
    default:
      return say.other(error.keyword);
  }
}

// src/standard/build-standard.ts
var SINGLE = {
  "standard.yaml": "standard",
  "parameters.yaml": "parameters",
  "definitions.yaml": "sharedDefinitions",
  "score.yaml": "score",
  "doubts.yaml": "doubts"
};
function kindOf(path) {
  if (path in SINGLE) return SINGLE[path] ?? null;
  if (path.endsWith(".cases.yaml")) return "cases";
  if (!path.endsWith(".yaml")) return path === "regions.csv" ? "regions" : "beside";
  if (path.startsWith("facts/")) return "facts";
  if (path.startsWith("wording/")) return "wording";
  return path.includes("/") ? "clause" : null;
}
function buildStandard(ruleFiles, source) {
  const problems = [];
  const files = /* @__PURE__ */ new Map();
  for (const ruleFile of ruleFiles) {
    const kind = kindOf(ruleFile.path);
    if (kind === "beside" || kind === "regions") continue;
    const file = parseRuleFile(ruleFile, problems);
    if (file.value === void 0) continue;
    if (kind === null) problems.push(problemAtTop(file, "rule-file-unknown", words.standard.fileUnknown(file.path)));
    else if (kind === "wording" || validateRuleFile(kind, file, problems)) files.set(file.path, file);
  }
  for (const path of ["standard.yaml", "parameters.yaml", "definitions.yaml", "score.yaml"]) {
    if (ruleFiles.some((file) => file.path === path)) continue;
    problems.push({
      code: "rule-file-missing",
      file: path,
      at: { line: 1, column: 1 },
      message: words.standard.fileMissing(path)
    });
  }
  if (problems.length > 0) return { standard: null, problems, files };
  const standard2 = assemble(ruleFiles, files, problems);
  if (standard2 !== null) linkStandard(standard2, files, source, problems);
  return { standard: problems.length === 0 ? standard2 : null, problems, files };
}
function problemAtTop(file, code, message) {
  return { code, file: file.path, at: file.placeOf([]), message };
}
function assemble(ruleFiles, files, problems) {
  const value = (path) => files.get(path)?.value;
  const source = value("standard.yaml");
  const shared = value("definitions.yaml");
  const clauses = clausesByFolder(files);
  const regions = ruleFiles.find((file) => file.path === "regions.csv");
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    document: source.document,
    issuer: source.issuer,
    issued: source.issued,
    source: source.source,
    sha256: hashRuleFiles(ruleFiles),
    repairs: source.repairs,
    facts: inFolder(files, "facts/").map((file) => file.value),
    derived: shared.derived,
    definitions: shared.definitions,
    patterns: shared.patterns,
    parameters: value("parameters.yaml").parameters,
    scoreProfile: value("score.yaml"),
    doubts: value("doubts.yaml")?.doubts ?? [],
    checklists: buildChecklists(source.checklists, clauses, files, problems),
    governmentDuties: [...clauses.values()].flat().filter((clause) => clause.falls_on !== void 0),
    regions: regions === void 0 ? [] : parseRegions(regions.text),
    wording: buildWording(files, problems)
  };
}
function inFolder(files, folder) {
  return [...files.values()].filter((file) => file.path.startsWith(folder) && !file.path.endsWith(".cases.yaml"));
}
function clausesByFolder(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files.values()) {
    if (kindOf(file.path) !== "clause") continue;
    const folder = file.path.slice(0, file.path.lastIndexOf("/"));
    const { clause: id, ...rest } = file.value;
    folders.set(folder, [...folders.get(folder) ?? [], { id, ...rest }]);
  }
  return folders;
}
function buildChecklists(sources, clauses, files, problems) {
  const built = [];
  for (const [index, source] of sources.entries()) {
    const head = {
      id: source.id,
      marketType: source.market_type,
      aliases: source.aliases ?? [],
      annex: source.annex,
      title: source.title
    };
    if ("folders" in source) {
      const own = source.folders.flatMap((folder) => clauses.get(folder) ?? []);
      built.push({ ...head, clauses: own.filter((clause) => clause.falls_on === void 0) });
      continue;
    }
    const report2 = (path, id) => {
      const file = files.get("standard.yaml");
      if (file === void 0) return;
      const at = file.placeOf(["checklists", index, ...path]);
      problems.push({ code: "clause-unknown", file: file.path, at, message: words.standard.clauseUnknown(id) });
    };
    built.push({ ...head, clauses: extendChecklist(source, built, report2) });
  }
  return built;
}
function buildWording(files, problems) {
  const parts = inFolder(files, "wording/");
  if (parts.length === 0) return null;
  try {
    return assembleWording(Object.fromEntries(parts.map((file) => [file.path.slice("wording/".length), file.value])));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const file = parts.find((part) => message.includes(part.path.slice("wording/".length))) ?? parts[0];
    if (file !== void 0)
      problems.push(problemAtTop(file, "wording-invalid", words.standard.wordingInvalid(message)));
    return null;
  }
}

// test/report/sample-markets.ts
var standardFolder = new URL("../../standards/gx-2024-12/", import.meta.url);
var compiled;
function comprehensiveChecklist() {
  if (compiled !== void 0) return compiled;
  const ruleFiles = readRuleFiles(new URL("1.0", standardFolder).pathname);
  const source = readFileSync2(new URL("source.txt", standardFolder), "utf8");
  const { standard: standard2, problems } = buildStandard(
    ruleFiles.filter((file) => !file.path.startsWith("wording/")),
    source
  );
  if (standard2 === null) throw new Error(problems.map((problem) => problem.message).join("\n"));
  const postings = { find: () => [], states: () => true, statesWithin: () => true };
  compiled = compileChecklist(standard2, "comprehensive", { postings });
  return compiled;
}
function toAnswer(value, at) {
  if (value === null) return { kind: "unanswered", at };
  if (typeof value === "number") return { kind: "number", value, at };
  if (typeof value === "boolean") return { kind: "yesno", value, at };
  if (typeof value === "string") return textAnswer(value, at);
  if (!Array.isArray(value)) return toMap(value, at);
  const items = value;
  if (items.some((item) => typeof item === "object")) {
    return { kind: "rows", rows: items.map((item) => toMap(item, at)), at };
  }
  return { kind: "list", items: items.map(String), unread: [], at };
}
function textAnswer(value, at) {
  const day = parseDay(value);
  if (day !== null) return { kind: "date", value: day, at };
  const month = parseMonth(value);
  if (month !== null) return { kind: "month", value: month, at };
  return value === "\u65E0" ? { kind: "none", at } : { kind: "text", value, at };
}
function toMap(value, at) {
  return {
    kind: "map",
    entries: new Map(Object.entries(value).map(([name, inner]) => [name, toAnswer(inner, at)])),
    at
  };
}
function judgeSample(answers, options = {}) {
  const placeOf = options.placeOf ?? ((index) => ({ line: index * 2 + 5, column: 9 }));
  const submission = {
    file: options.file ?? "\u81EA\u8BC4/\u9752\u5CAD\u53BF\u96F6\u5DE5\u5E02\u573A.yaml",
    sha256: "0".repeat(64),
    standard: null,
    answers: new Map(Object.entries(answers).map(([key, value], index) => [key, toAnswer(value, placeOf(index))])),
    explanations: [],
    evidence: [],
    diagnostics: options.diagnostics ?? []
  };
  return assess(comprehensiveChecklist(), submission, { tool: { name: "gig-audit", version: "0.1.0" } });
}
var blankMarket = { market_type: "\u7EFC\u5408\u6027\u96F6\u5DE5\u5E02\u573A", market_name: "\u9752\u5CAD\u53BF\u96F6\u5DE5\u5E02\u573A" };
var posting = (id, title) => ({
  id,
  title,
  skill: "\u65E0\u8981\u6C42",
  place: "\u57CE\u4E1C\u5DE5\u4E1A\u56ED",
  hours: "\u6BCF\u59298\u5C0F\u65F6",
  pay: "160\u5143/\u5929",
  pay_method: "\u65E5\u7ED3",
  text: `\u62DB${title}\uFF0C\u57CE\u4E1C\u5DE5\u4E1A\u56ED\uFF0C\u6BCF\u59298\u5C0F\u65F6\uFF0C160\u5143/\u5929\uFF0C\u65E5\u7ED3`,
  collected: "2026-11-18",
  offline: "2026-11-19",
  online: "2026-11-19",
  valid_until: "2026-12-05"
});
var perfectMarket = {
  market_type: "\u7EFC\u5408\u6027\u96F6\u5DE5\u5E02\u573A",
  market_name: "\u9752\u5CAD\u53BF\u96F6\u5DE5\u5E02\u573A",
  region_name: "\u9752\u5CAD\u53BF",
  city_name: "\u6842\u4E1C\u5E02",
  report_date: "2026-11-24",
  open_date: "2024-09-01",
  operator_mode: "\u4EBA\u793E\u90E8\u95E8\u81EA\u884C\u8FD0\u4F5C",
  build_mode: "\u6539\u9020",
  fees_charged: [],
  sign_text: "\u9752\u5CAD\u53BF\u96F6\u5DE5\u5E02\u573A",
  sign_location: "\u6B63\u95E8\u95E8\u5934",
  logo_used: "\u4F7F\u7528\u5E7F\u897F\u96F6\u5DE5\u5E02\u573A\u56FE\u6807",
  service_phone: "07735550123",
  phone_public_at: ["\u95E8\u5934", "\u516C\u544A\u680F"],
  location_features: ["\u4E0E\u201C\u5BB6\u95E8\u53E3\u201D\u5C31\u4E1A\u670D\u52A1\u7AD9\u7ED3\u5408", "\u4EA4\u901A\u4FBF\u5229"],
  bus_stop_m: 120,
  area_own_m2: 86,
  area_shared_m2: 0,
  share_mode: "\u4E0D\u5171\u4EAB",
  zones: {
    \u67DC\u9762\u670D\u52A1\u533A: { present: true, m2: 20 },
    \u7279\u8272\u529F\u80FD\u533A: { present: true, m2: 12 },
    \u6C42\u804C\u62DB\u8058\u533A: { present: true, m2: 30 },
    \u5019\u5DE5\u4F11\u606F\u533A: { present: true, m2: 20 }
  },
  one_stop_windows: 1,
  special_rooms: ["\u804C\u4E1A\u6307\u5BFC\u5BA4"],
  talk_seats: 6,
  exits_count: 2,
  evac_clear: true,
  fire_equipment: { \u706D\u706B\u5668: 6, \u5E94\u6025\u7167\u660E: 4, \u758F\u6563\u6307\u793A\u6807\u5FD7: 4 },
  fire_last_check: "2026-06-12",
  cctv_count: 4,
  accessible_facilities: ["\u5761\u9053", "\u4F4E\u4F4D\u670D\u52A1\u53F0"],
  info_equipment: { \u4FE1\u606F\u53D1\u5E03\u5927\u5C4F: 1, \u516C\u544A\u680F: 2, \u81EA\u52A9\u67E5\u8BE2\u673A: 1 },
  convenience: { \u5199\u5B57\u684C\u53F0: 4, \u4F11\u606F\u5EA7\u6905: 24, \u7A7A\u8C03\u901A\u98CE: 3, \u6237\u5916\u505C\u8F66: 12, \u624B\u673A\u5145\u7535: 6, \u996E\u6C34\u53D6\u7528: 1 },
  office_equipment: { \u7535\u8111: 4, \u7535\u8BDD: 2, \u6253\u5370\u673A: 1, \u590D\u5370\u673A: 1, \u4F20\u771F\u673A: 1, \u626B\u63CF\u4EEA: 1, \u9AD8\u62CD\u4EEA: 1 },
  open_hours: { \u5468\u4E00: "8:00-18:00", \u5468\u4E8C: "8:00-18:00", \u5468\u4E09: "8:00-18:00", \u5468\u56DB: "8:00-18:00", \u5468\u4E94: "8:00-17:30" },
  open_days_30d: 21,
  workdays_30d: 21,
  services: {
    \u5C97\u4F4D\u4F9B\u6C42\u4FE1\u606F\u64AE\u5408: true,
    \u804C\u4E1A\u4ECB\u7ECD: true,
    \u62DB\u8058\u670D\u52A1: true,
    \u804C\u4E1A\u6307\u5BFC: true,
    \u804C\u4E1A\u57F9\u8BAD\u4FE1\u606F\u63A8\u4ECB: true,
    \u521B\u4E1A\u57F9\u8BAD\u4FE1\u606F\u63A8\u4ECB: true,
    \u57F9\u8BAD\u9700\u6C42\u4FE1\u606F\u6536\u96C6: true,
    \u6743\u76CA\u7EF4\u62A4\u6307\u5F15: true,
    \u653F\u7B56\u54A8\u8BE2: true,
    \u5C31\u4E1A\u767B\u8BB0: true
  },
  service_counts_90d: {
    \u5C97\u4F4D\u4F9B\u6C42\u4FE1\u606F\u64AE\u5408: 412,
    \u804C\u4E1A\u6307\u5BFC: 96,
    \u804C\u4E1A\u57F9\u8BAD\u4FE1\u606F\u63A8\u4ECB: 74,
    \u521B\u4E1A\u57F9\u8BAD\u4FE1\u606F\u63A8\u4ECB: 12,
    \u6743\u76CA\u7EF4\u62A4\u6307\u5F15: 9
  },
  quick_hire_90d: 138,
  counter_businesses: ["\u6C42\u804C\u767B\u8BB0", "\u7528\u5DE5\u767B\u8BB0", "\u653F\u7B56\u54A8\u8BE2"],
  service_guide_published_at: ["\u5927\u5385\u5899\u9762"],
  campaigns_12m: [{ name: "\u6625\u98CE\u884C\u52A8", date: "2026-02-26" }],
  posting_channels: ["\u5927\u5C4F", "\u516C\u544A\u680F", "\u201C\u6570\u667A\u4EBA\u793E\u201D", "\u5FAE\u4FE1\u7FA4"],
  postings_30d: 86,
  posting_types: ["\u4E34\u65F6\u6027\u7528\u5DE5", "\u975E\u5168\u65E5\u5236\u7528\u5DE5"],
  posting_review_latest: "2026-11-20",
  job_samples: [posting("A01", "\u642C\u8FD0\u5DE5"), posting("A02", "\u4FDD\u6D01\u5458"), posting("A03", "\u5206\u62E3\u5458")],
  analysis_dims: ["\u5206\u884C\u4E1A", "\u5206\u7FA4\u4F53"],
  analysis_latest: "2026-11-03",
  monthly_publications: ["2026-08", "2026-09", "2026-10"].map((month, index) => ({
    data_month: month,
    date: `2026-${String(9 + index).padStart(2, "0")}-08`,
    items: ["\u884C\u4E1A\u6392\u884C", "\u5C97\u4F4D\u6392\u884C", "\u65E5\u5747\u5DE5\u8D44"]
  })),
  seekers_registered_90d: 328,
  seeker_form_fields: ["\u57FA\u672C\u4FE1\u606F", "\u5C31\u4E1A\u9700\u6C42", "\u57F9\u8BAD\u9700\u6C42", "\u5C31\u4E1A\u80FD\u529B", "\u610F\u5411\u5DE5\u79CD", "\u8054\u7CFB\u7535\u8BDD"],
  guidance_1to1_90d: 57,
  guidance_record_has: ["\u62E9\u4E1A\u5EFA\u8BAE", "\u5339\u914D\u5C97\u4F4D", "\u56DE\u8BBF\u7ED3\u679C"],
  empreg_guided_90d: 41,
  pension_promo: [{ form: "\u6298\u9875", date: "2026-05-10" }],
  injury_guide: [{ form: "\u73B0\u573A\u8BB2\u89E3", date: "2026-07-02" }],
  policy_posts: [{ title: "\u5C31\u4E1A\u521B\u4E1A\u653F\u7B56\u6E05\u5355", date: "2026-10-15", place: ["\u516C\u544A\u680F"] }],
  policy_window: true,
  policy_consult_90d: 63,
  welfare_posts: [{ title: "\u4E61\u6751\u4FDD\u6D01\u516C\u76CA\u6027\u5C97\u4F4D", date: "2026-10-09" }],
  training_projects_posted: [{ project: "\u80B2\u5A74\u5458", date: "2026-09-20" }],
  training_orgs_posted: ["\u9752\u5CAD\u53BF\u6280\u5DE5\u5B66\u6821"],
  training_consult_90d: 38,
  training_intent_90d: 52,
  training_partners: [{ name: "\u9752\u5CAD\u53BF\u6280\u5DE5\u5B66\u6821", date: "2025-03-18" }],
  flexible_courses: [{ course: "\u5BB6\u653F\u665A\u73ED", schedule: "\u5468\u4E8C\u3001\u5468\u56DB19\u201421\u65F6", job: "\u5BB6\u653F\u670D\u52A1\u5458" }],
  startup_services: { \u521B\u4E1A\u57F9\u8BAD: true, \u9879\u76EE\u63A8\u4ECB: true, \u5F00\u4E1A\u6307\u5BFC: true, \u62C5\u4FDD\u8D37\u6B3E\u54A8\u8BE2: true },
  rights_public: { \u670D\u52A1\u5236\u5EA6: "\u5927\u5385\u5899\u9762", \u670D\u52A1\u70ED\u7EBF: "\u95E8\u5934", \u6295\u8BC9\u4E3E\u62A5\u65B9\u5F0F: "\u5927\u5385\u5899\u9762" },
  employer_guidance: [
    {
      date: "2026-09-10",
      employer: "\u57CE\u4E1C\u98DF\u54C1\u516C\u53F8",
      topics: ["\u62DB\u8058\u6761\u4EF6", "\u5B89\u5168\u751F\u4EA7", "\u85AA\u8D44\u5F85\u9047", "\u4F11\u606F\u4F11\u5047", "\u793E\u4F1A\u4FDD\u9669"]
    }
  ],
  szrs_usage: "\u5168\u9762\u4F7F\u7528",
  szrs_last_upload: "2026-11-22",
  szrs_postings_30d: 84,
  own_platform: { exists: false },
  gxjy_guide_methods: ["\u4E8C\u7EF4\u7801\u53F0\u5361", "\u7A97\u53E3\u8F85\u5BFC"],
  gxjy_registered_90d: 120,
  gxjy_online_seek_90d: 66,
  staff_total: 4,
  staff_fulltime: 3,
  staff_parttime: 1,
  staff_training_12m: [{ date: "2026-04-16", topics: ["\u5C31\u4E1A\u653F\u7B56", "\u804C\u4E1A\u6280\u80FD"], hours: 8 }],
  rules_docs: [{ title: "\u96F6\u5DE5\u5E02\u573A\u5C97\u4F4D\u804C\u8D23", date: "2024-09-01" }],
  worklog_latest_date: "2026-11-23",
  worklog_columns: ["\u7528\u5DE5\u767B\u8BB0", "\u6C42\u804C\u767B\u8BB0", "\u64AE\u5408\u7ED3\u679C"],
  duty_systems: {
    \u9996\u95EE\u8D1F\u8D23\u5236: { doc_date: "2024-09-01", record_latest: "2026-11-10" },
    \u9650\u65F6\u529E\u7ED3\u5236: { doc_date: "2024-09-01" },
    \u4E00\u6B21\u6027\u544A\u77E5\u5236: { doc_date: "2024-09-01" }
  },
  conduct_declared: true,
  discipline_declared: true,
  complaints_12m: 1
};
var halfGoodMarket = {
  ...perfectMarket,
  sign_text: "\u9752\u5CAD\u96F6\u5DE5\u9A7F\u7AD9",
  logo_used: "\u4F7F\u7528\u5176\u4ED6\u56FE\u6807",
  worklog_latest_date: "2026-09-30",
  worklog_columns: ["\u6C42\u804C\u767B\u8BB0", "\u503C\u73ED\u4EBA"],
  area_own_m2: 42,
  area_reason: "\u8001\u529E\u516C\u697C\u6539\u9020\uFF0C\u4E8C\u5C42\u6B63\u5728\u817E\u9000\uFF0C\u660E\u5E74\u4E09\u6708\u53EF\u589E\u52A018\u5E73\u65B9\u7C73",
  talk_seats: 0,
  evac_clear: false,
  fire_equipment: { \u706D\u706B\u5668: 2, \u5E94\u6025\u7167\u660E: 0, \u758F\u6563\u6307\u793A\u6807\u5FD7: 1 },
  info_equipment: { \u4FE1\u606F\u53D1\u5E03\u5927\u5C4F: 1, \u516C\u544A\u680F: 2, \u81EA\u52A9\u67E5\u8BE2\u673A: 0 },
  open_days_30d: 15,
  quick_hire_90d: null,
  monthly_publications: ["2026-07", "2026-10"].map((month) => ({
    data_month: month,
    date: month === "2026-07" ? "2026-08-09" : "2026-11-10",
    items: ["\u884C\u4E1A\u6392\u884C", "\u65E5\u5747\u5DE5\u8D44"]
  })),
  analysis_latest: "2026-03-30",
  guidance_1to1_90d: null,
  guidance_record_has: null,
  training_partners: "\u65E0",
  flexible_courses: null,
  startup_services: { \u521B\u4E1A\u57F9\u8BAD: true, \u9879\u76EE\u63A8\u4ECB: false, \u5F00\u4E1A\u6307\u5BFC: null, \u62C5\u4FDD\u8D37\u6B3E\u54A8\u8BE2: true },
  szrs_usage: "\u90E8\u5206\u4F7F\u7528",
  szrs_last_upload: "2026-11-02",
  gxjy_online_seek_90d: null,
  staff_training_12m: null
};
var halfGoodDiagnostics = [
  {
    code: "number-unreadable",
    severity: "error",
    message: "\u201C\u8FD190\u5929\u5373\u65F6\u5FEB\u62DB\u5355\u6570\u201D\u5199\u6210\u4E86\u201C\u597D\u51E0\u5341\u201D\uFF0C\u8BFB\u4E0D\u6210\u6570\u5B57\uFF0C\u8BF7\u6539\u5199\u6210\u6570\u5B57\uFF0C\u5982 36",
    at: { line: 99, column: 9 }
  },
  {
    code: "unknown-key",
    severity: "warning",
    message: "\u4E0D\u8BA4\u8BC6\u201C\u95E8\u5934\u7167\u7247\u201D\u8FD9\u4E00\u9879\uFF0C\u662F\u4E0D\u662F\u201C\u95E8\u5934\u56FE\u6807\u201D\uFF1F\u8BF7\u6539\u540D\u6216\u5220\u53BB",
    at: { line: 21, column: 1 }
  }
];
var halfGoodDoubts = [
  {
    id: "windows-staff",
    severity: "note",
    message: "\u201C\u4E00\u7AD9\u5F0F\u201D\u7EFC\u5408\u7A97\u53E31\u4E2A\uFF0C\u5DE5\u4F5C\u4EBA\u54584\u4EBA\u91CC\u6CA1\u6709\u5199\u8C01\u503C\u7A97\u53E3\uFF0C\u8BF7\u6838\u5BF9\u6392\u73ED",
    facts: ["one_stop_windows", "staff_total"]
  },
  {
    id: "exits-floor",
    severity: "site",
    message: "\u758F\u6563\u901A\u9053\u586B\u201C\u5426\u201D\uFF0C\u4F46\u6D88\u9632\u68C0\u67E5\u65E5\u671F\u662F2026-06-12\uFF0C\u8BF7\u73B0\u573A\u770B\u901A\u9053\u662F\u4E0D\u662F\u68C0\u67E5\u540E\u624D\u5806\u4E86\u4E1C\u897F",
    facts: ["evac_clear", "fire_last_check"]
  },
  {
    id: "screen-channel",
    severity: "correct",
    message: "\u81EA\u52A9\u67E5\u8BE2\u673A\u586B0\u53F0\uFF0C\u7A97\u53E3\u5374\u767B\u8BB0\u6709\u81EA\u52A9\u67E5\u8BE2\u673A\u53D1\u5E03\u7684\u5C97\u4F4D\uFF0C\u4E24\u5904\u53EA\u80FD\u6709\u4E00\u5904\u5BF9\uFF0C\u8BF7\u6539\u6B63",
    facts: ["info_equipment", "posting_channels"]
  }
];

// src/locale/zh-cn/report.ts
var verdicts = {
  not_met: "\u4E0D\u7B26\u5408",
  partly_met: "\u90E8\u5206\u7B26\u5408",
  unanswered: "\u672A\u586B\u62A5",
  explain: "\u9700\u8BF4\u660E",
  met: "\u7B26\u5408",
  not_applicable: "\u4E0D\u9002\u7528"
};
var outcomes = {
  fail: "\u672A\u901A\u8FC7",
  unknown: "\u672A\u586B",
  deviation: "\u9700\u8BF4\u660E",
  pass: "\u901A\u8FC7",
  not_applicable: "\u4E0D\u9002\u7528",
  noted: "\u767B\u8BB0"
};
var levels = {
  redline: "\u7EA2\u7EBF",
  mandatory: "\u5F3A\u5236",
  general: "\u539F\u5219",
  optional: "\u5EFA\u8BAE",
  background: "\u80CC\u666F"
};
var pending = { site: "\u5F85\u73B0\u573A\u6838", photo: "\u5F85\u770B\u7167\u7247" };
var doubtSeverities = {
  correct: "\u9700\u66F4\u6B63",
  site: "\u8F6C\u73B0\u573A",
  note: "\u63D0\u793A"
};
var diagnosticSeverities = { error: "\u9519\u8BEF", warning: "\u63D0\u9192" };
var report = {
  verdicts,
  outcomes,
  levels,
  pending,
  bases: { text: "\u539F\u6587", practice: "\u5185\u90E8\u53E3\u5F84" },
  title: "\u96F6\u5DE5\u5E02\u573A\u89C4\u8303\u5316\u5EFA\u8BBE\u81EA\u8BC4",
  who: {
    market: "\u5E02\u573A",
    region: "\u5C5E\u5730",
    file: "\u6587\u4EF6",
    standard: "\u6807\u51C6",
    checklist: "\u6E05\u5355",
    asOf: "\u622A\u81F3",
    marketIs: (name, type) => `${name ?? "\uFF08\u672A\u586B\u5E02\u573A\u540D\u79F0\uFF09"}\uFF08${type ?? "\u672A\u586B\u5E02\u573A\u7C7B\u578B"}\uFF09`,
    regionIs: (city, region) => city === null && region === null ? "\uFF08\u672A\u586B\uFF09" : [city, region].filter((name) => name !== null).join(" "),
    standardIs: (title, document, version) => `\u300A${title}\u300B${document}\uFF0C${version}\u7248`,
    checklistIs: (title, annex) => annex === null ? title : `\u9644\u4EF6${annex}\u300A${title}\u300B`,
    reportDate: (day) => `${day}\uFF08\u81EA\u8BC4\u8868\u7684\u586B\u62A5\u65E5\u671F\uFF09`,
    givenDate: (day, reportDate) => `${day}\uFF08\u7531\u547D\u4EE4\u6307\u5B9A\uFF1B\u81EA\u8BC4\u8868\u7684\u586B\u62A5\u65E5\u671F${reportDate === null ? "\u672A\u586B" : `\u662F${reportDate}`}\uFF09`,
    noDate: "\u6CA1\u6709\u65E5\u671F\u3002\u81EA\u8BC4\u8868\u6CA1\u586B\u201C\u586B\u62A5\u65E5\u671F\u201D\uFF0C\u547D\u4EE4\u4E5F\u6CA1\u6709\u7528 --as-of \u6307\u5B9A\uFF0C\u6240\u4EE5\u5E26\u671F\u9650\u7684\u8981\u6C42\uFF08\u591A\u5C11\u5929\u5185\u3001\u6309\u6708\u3001\u6709\u6548\u671F\uFF09\u90FD\u5224\u4E0D\u4E86\uFF0C\u5148\u6309\u672A\u586B\u62A5\u7B97"
  },
  headline: {
    heading: "\u7ED3\u8BBA",
    clauses: (count2) => `\u5171${count2}\u6761`,
    score: (low, high) => `\u5F97\u5206\u533A\u95F4 ${low}\u2014${high}\uFF08\u5DE5\u5177\u53E3\u5F84\uFF0C\u975E\u6587\u4EF6\u89C4\u5B9A\uFF09`,
    scoreProfile: (profile) => `\u8BB0\u5206\u53E3\u5F84\uFF1A${profile}`,
    scoreIsOpen: "\u4F4E\u5206\u628A\u6CA1\u586B\u7684\u90FD\u7B97\u672A\u901A\u8FC7\uFF0C\u9AD8\u5206\u90FD\u7B97\u901A\u8FC7\uFF1B\u8865\u586B\u540E\u533A\u95F4\u4F1A\u53D8\u7A84",
    more: (parts) => `\u53E6\u6709${parts.join("\u3001")}\uFF0C\u89C1\u540E`,
    doubts: (count2) => `\u7591\u70B9${count2}\u5904`,
    pending: (kind, count2) => `${pending[kind]}${count2}\u9879`,
    diagnostics: (count2) => `\u8BFB\u8868\u95EE\u9898${count2}\u5904`
  },
  gaps: {
    heading: "\u5DEE\u8DDD",
    headingAll: "\u5168\u90E8\u6761\u6B3E",
    clauses: (count2) => `${count2}\u6761\uFF0C\u6CA1\u6709\u6CE8\u660E\u201C\u7EA2\u7EBF\u201D\u201C\u539F\u5219\u201D\u7684\u90FD\u662F\u5F3A\u5236\u8981\u6C42`,
    allClauses: (count2) => `${count2}\u6761`,
    none: "\u6CA1\u6709\u5DEE\u8DDD\uFF1A\u5404\u6761\u90FD\u7B26\u5408\u6216\u4E0D\u9002\u7528",
    onlyUnanswered: "\u586B\u4E86\u7684\u90FD\u6CA1\u6709\u5DEE\u8DDD\uFF1B\u8FD8\u6CA1\u586B\u7684\u89C1\u4E0B",
    clause: "\u6761\u6B3E",
    problem: "\u6761\u6587\u539F\u8BDD\u4E0E\u73B0\u72B6",
    problemAndStep: "\u6761\u6587\u539F\u8BDD\u3001\u73B0\u72B6\u548C\u4E0B\u4E00\u6B65",
    nextStep: "\u4E0B\u4E00\u6B65",
    actual: "\u73B0\u72B6",
    missing: "\u8FD8\u7F3A",
    measure: "\u53E3\u5F84",
    reason: "\u8BF4\u660E",
    notApplicable: "\u7406\u7531",
    practice: (expected, parameters) => `${expected}\uFF08\u5185\u90E8\u53E3\u5F84 ${parameters.join("\uFF0C")}\uFF0C\u4E0D\u662F\u539F\u6587\uFF09`,
    otherChecksPass: (count2) => `\u53E6\u6709${count2}\u9879\u901A\u8FC7`
  },
  unanswered: {
    heading: "\u672A\u586B\u62A5",
    clauses: (count2) => `${count2}\u6761\uFF0C\u586B\u4E0A\u624D\u80FD\u4E0B\u7ED3\u8BBA`,
    clause: "\u6761\u6B3E",
    quote: "\u6761\u6587\u539F\u8BDD",
    fillIn: "\u8BF7\u8865\u586B"
  },
  doubts: {
    heading: "\u7591\u70B9\uFF0C\u5F85\u6838\u5B9E",
    count: (count2) => `${count2}\u5904\uFF0C\u4E0D\u5F71\u54CD\u4E0A\u9762\u7684\u7ED3\u8BBA`,
    severities: doubtSeverities
  },
  pendingItems: {
    heading: "\u5F85\u4EBA\u5DE5\u6838\u5B9E",
    count: (count2) => `${count2}\u9879\uFF0C\u8868\u4E0A\u586B\u201C\u662F\u201D\u4E0D\u4F5C\u6570\uFF0C\u8981\u6709\u4EBA\u770B\u8FC7`
  },
  diagnostics: {
    heading: "\u8BFB\u8868\u95EE\u9898",
    count: (count2) => `${count2}\u5904`,
    severities: diagnosticSeverities
  },
  closing: (tool) => `\u672C\u7ED3\u679C\u7531 ${tool} \u6309\u81EA\u8BC4\u8868\u5F97\u51FA\uFF0C\u662F\u81EA\u6211\u8BC4\u4F30\uFF0C\u4E0D\u662F\u4E3B\u7BA1\u90E8\u95E8\u7684\u8BC4\u5B9A\u3002`
};

// src/report/terminal/draw-table.ts
import Table from "cli-table3";
var PADDING = 2;
var LINES = { across: "\u2500", down: "\u2502", top: "\u252C", cross: "\u253C", bottom: "\u2534" };
var ASCII_LINES = { across: "-", down: "|", top: "+", cross: "+", bottom: "+" };
function columnWidths(medium, fixed) {
  const taken = fixed.reduce((sum, width) => sum + width + PADDING + 1, 0);
  return [...fixed, medium.columns - taken - PADDING];
}
function drawTable(head, rows, widths, medium) {
  const { across, down, top, cross, bottom } = medium.isAscii ? ASCII_LINES : LINES;
  const table = new Table({
    head: head.map(medium.bold),
    colWidths: widths.map((width) => width + PADDING),
    style: { head: [], border: [] },
    chars: {
      top: across,
      "top-mid": top,
      "top-left": "",
      "top-right": "",
      bottom: across,
      "bottom-mid": bottom,
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: across,
      "mid-mid": cross,
      right: "",
      "right-mid": "",
      middle: down
    }
  });
  for (const row of rows) table.push(row.map((cell) => cell.join("\n")));
  const isRule = (line) => line.startsWith(across.repeat(PADDING));
  return table.toString().split("\n").map((line) => isRule(line) ? medium.faint(line) : line.trimEnd());
}

// src/report/terminal/marks.ts
var VERDICT_MARKS = {
  not_met: "\u2717",
  partly_met: "\u25D0",
  unanswered: "\u25CB",
  explain: "!",
  met: "\u2713",
  not_applicable: "\u2013"
};
var OUTCOME_MARKS = {
  fail: "\u2717",
  unknown: "\u25CB",
  deviation: "!",
  pass: "\u2713",
  not_applicable: "\u2013",
  noted: "\xB7"
};
function writeVerdict(verdict, medium) {
  const word = report.verdicts[verdict];
  return medium.isAscii ? word : `${VERDICT_MARKS[verdict]} ${word}`;
}
function leadCheck(outcome, medium) {
  const text = medium.isAscii ? `[${report.outcomes[outcome]}] ` : `${OUTCOME_MARKS[outcome]} `;
  return { text, paint: medium.outcome[outcome] };
}

// src/report/terminal/medium.ts
import { Chalk } from "chalk";
import stringWidth from "string-width";

// src/report/terminal/wrap-text.ts
var OPENING = "\u201C\u2018\uFF08\u300A\u3008\u3010\u3014\u300C\u300E\uFF3B\uFF5B(\\[{<";
var CLOSING = "\u201D\u2019\uFF09\u300B\u3009\u3011\u3015\u300D\u300F\uFF3D\uFF5D\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF1F\uFF01\u2026\u2014\uFF05)\\]}>,.;:!?%";
var WORD = "A-Za-z0-9_+./\\\\:@=~#&*\\-";
var UNIT = new RegExp(`[${OPENING}]*(?:[${WORD}]*[0-9]\\p{Script=Han}|[${WORD}]+|[^])[${CLOSING}]*`, "gu");
function wrapText(text, width, measure) {
  const lines = [];
  let line = "";
  let filled2 = 0;
  const endLine = () => {
    lines.push(line.trimEnd());
    line = "";
    filled2 = 0;
  };
  for (const unit of text.match(UNIT) ?? []) {
    for (const part of measure(unit) > width ? unit : [unit]) {
      const size = measure(part);
      if (filled2 + size > width && filled2 > 0) endLine();
      if (filled2 === 0 && part.trim() === "") continue;
      line += part;
      filled2 += size;
    }
  }
  if (line !== "" || lines.length === 0) endLine();
  return lines;
}

// src/report/terminal/medium.ts
var NARROWEST = 30;
var WIDEST = 120;
function prepareMedium(options) {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return {
    columns: Math.min(Math.max(Math.floor(options.columns), NARROWEST), WIDEST),
    isAscii: options.ascii,
    // Terminals that need --ascii draw “ ” — · two columns wide.
    measure: (text) => stringWidth(text, { ambiguousIsNarrow: !options.ascii }),
    bold: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    verdict: verdictPaints(chalk),
    outcome: outcomePaints(chalk),
    arrow: options.ascii ? "->" : "\u2192",
    bar: options.ascii ? "#" : "\u25A0",
    rule: options.ascii ? "=" : "\u2501"
  };
}
function verdictPaints(chalk) {
  return {
    not_met: (text) => chalk.red(text),
    partly_met: (text) => chalk.yellow(text),
    unanswered: (text) => chalk.cyan(text),
    explain: (text) => chalk.magenta(text),
    met: (text) => chalk.green(text),
    not_applicable: (text) => chalk.dim(text)
  };
}
function outcomePaints(chalk) {
  return {
    fail: (text) => chalk.red(text),
    unknown: (text) => chalk.cyan(text),
    deviation: (text) => chalk.magenta(text),
    pass: (text) => chalk.green(text),
    not_applicable: (text) => chalk.dim(text),
    noted: (text) => chalk.dim(text)
  };
}
function hangText(lead, text, width, medium, paint = (line) => line) {
  const indent = medium.measure(lead.text);
  const paintLead = lead.paint ?? ((line) => line);
  return wrapText(text, Math.max(width - indent, 2), medium.measure).map(
    (line, index) => `${index === 0 ? paintLead(lead.text) : " ".repeat(indent)}${paint(line)}`
  );
}
function padText(text, width, medium) {
  return text + " ".repeat(Math.max(width - medium.measure(text), 0));
}

// src/model/place.ts
function writePlace(file, at) {
  if (at === void 0) return file;
  return "line" in at ? `${file}:${at.line}:${at.column}` : `${file}[${at.sheet}!${at.cell}]`;
}

// src/report/terminal/write-check.ts
function writeCheck(check, file, width, medium) {
  const level = check.level === "mandatory" ? "" : `\u3014${report.levels[check.level]}\u3015`;
  const lines = hangText(leadCheck(check.outcome, medium), check.quote + level, width, medium, medium.bold);
  const say = (label, text) => {
    lines.push(...hangText({ text: `  ${label}  `, paint: medium.faint }, text, width, medium));
  };
  if (check.actual !== null) say(report.gaps.actual, check.actual);
  if (check.missing !== void 0) say(report.gaps.missing, check.missing.join("\u3001"));
  if (check.parameters !== void 0 && check.basis === "practice") {
    const parameters = Object.entries(check.parameters).map(([name, value]) => `${name}=${value}`);
    say(report.gaps.measure, report.gaps.practice(check.expected, parameters));
  }
  if (check.reason !== void 0) {
    say(check.outcome === "not_applicable" ? report.gaps.notApplicable : report.gaps.reason, check.reason);
  }
  return check.at === void 0 ? lines : addPlace(lines, writePlace(file, check.at), width, medium);
}
function addPlace(lines, place, width, medium) {
  const size = medium.measure(place);
  if (size > width) return [...lines, ...hangText({ text: "" }, place, width, medium, medium.faint)];
  const last = lines.at(-1) ?? "";
  const free = width - medium.measure(last) - size;
  return free < 2 ? [...lines, " ".repeat(width - size) + medium.faint(place)] : [...lines.slice(0, -1), last + " ".repeat(free) + medium.faint(place)];
}

// src/report/terminal/gap-table.ts
var WIDE = 100;
var OPEN_OUTCOMES = ["fail", "unknown", "deviation"];
function writeGapTable(clauses, file, showsAll, medium) {
  const clauseWidth = widthOfClause(medium);
  if (medium.isAscii || medium.columns < WIDE) {
    const widths2 = columnWidths(medium, [clauseWidth]);
    const [, width = 0] = widths2;
    const rows2 = clauses.map((clause) => {
      const steps = writeSteps(clause, width, medium);
      const problem = writeProblem(clause, file, showsAll, width, medium);
      return [writeClause(clause, clauseWidth, medium), steps.length === 0 ? problem : [...problem, "", ...steps]];
    });
    return drawTable([report.gaps.clause, report.gaps.problemAndStep], rows2, widths2, medium);
  }
  const widths = columnWidths(medium, [clauseWidth, Math.floor((medium.columns - clauseWidth) * 0.53)]);
  const [, problemWidth = 0, stepWidth = 0] = widths;
  const rows = clauses.map((clause) => [
    writeClause(clause, clauseWidth, medium),
    writeProblem(clause, file, showsAll, problemWidth, medium),
    writeSteps(clause, stepWidth, medium)
  ]);
  return drawTable([report.gaps.clause, report.gaps.problem, report.gaps.nextStep], rows, widths, medium);
}
function widthOfClause(medium) {
  return medium.columns < 72 ? 10 : 12;
}
function writeClause(clause, width, medium) {
  const wrap = (text) => wrapText(text, width, medium.measure);
  return [
    ...wrap(clause.id).map(medium.bold),
    ...wrap(writeVerdict(clause.verdict, medium)).map(medium.verdict[clause.verdict]),
    ...clause.pending.flatMap((kind) => wrap(report.pending[kind])),
    ...clause.topic === null ? [] : wrap(clause.topic).map(medium.faint)
  ];
}
function writeProblem(clause, file, showsAll, width, medium) {
  const isShown = (check) => showsAll || OPEN_OUTCOMES.includes(check.outcome);
  const lines = clause.checks.filter(isShown).flatMap((check) => writeCheck(check, file, width, medium));
  const passed = clause.checks.filter((check) => check.outcome === "pass").length;
  if (showsAll || passed === 0) return lines;
  return [...lines, medium.faint(report.gaps.otherChecksPass(passed))];
}
function writeSteps(clause, width, medium) {
  if (clause.remedy === void 0) return [];
  const lead = { text: `${medium.arrow} `, paint: medium.verdict.met };
  return clause.remedy.split("\n").flatMap((step) => hangText(lead, step, width, medium));
}

// src/report/terminal/unanswered-table.ts
var CLAUSE_WIDTH = 4;
function isOnlyUnanswered(clause) {
  return clause.verdict === "unanswered" && clause.checks.every((check) => check.outcome !== "deviation");
}
function writeUnansweredTable(clauses, file, medium) {
  const { clause, quote, fillIn } = report.unanswered;
  if (medium.isAscii || medium.columns < 72) {
    const widths2 = columnWidths(medium, [CLAUSE_WIDTH]);
    const [, width = 0] = widths2;
    const rows2 = clauses.map((result) => [
      [medium.bold(result.id)],
      [...writeQuotes(result, width, medium), ...writeMissing(result, file, width, medium)]
    ]);
    return drawTable([clause, `${quote}${medium.arrow}${fillIn}`], rows2, widths2, medium);
  }
  const widths = columnWidths(medium, [CLAUSE_WIDTH, Math.floor(medium.columns * 0.42)]);
  const [, quoteWidth = 0, missingWidth = 0] = widths;
  const rows = clauses.map((result) => [
    [medium.bold(result.id)],
    writeQuotes(result, quoteWidth, medium),
    writeMissing(result, file, missingWidth, medium)
  ]);
  return drawTable([clause, quote, fillIn], rows, widths, medium);
}
function writeQuotes(clause, width, medium) {
  const quotes = openChecks(clause).map((check) => check.quote);
  return wrapText(quotes.join("\uFF1B"), width, medium.measure).map(medium.bold);
}
function writeMissing(clause, file, width, medium) {
  const open = openChecks(clause);
  const missing = [...new Set(open.flatMap((check) => check.missing ?? []))];
  const text = missing.length === 0 ? clause.remedy ?? "" : missing.join("\u3001");
  const lines = hangText({ text: "" }, text, width, medium);
  const at = open.find((check) => check.at !== void 0)?.at;
  return at === void 0 ? lines : addPlace(lines, writePlace(file, at), width, medium);
}
function openChecks(clause) {
  return clause.checks.filter((check) => check.outcome === "unknown");
}

// src/report/terminal/visible-text.ts
var HIDING = "\\p{C}\\p{M}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}";
var UNSTEADY = "\\p{Emoji_Modifier_Base}\\u2630-\\u2637\\u268A-\\u268F\\u4DC0-\\u4DFF\\u0D4E\\u0E33\\u0EB3\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF\\u{10000}-\\u{1FFFF}\\u{40000}-\\u{10FFFF}";
var UNSAFE = new RegExp(`[${HIDING}${UNSTEADY}]`, "gu");
function showHidden(text) {
  return text.normalize("NFC").replace(/[\r\n\t]+/gu, " ").replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
function cleanAssessment(assessment) {
  const clean = (key, value) => {
    if (typeof value !== "string") return value;
    return key === "remedy" ? value.split("\n").map(showHidden).join("\n") : showHidden(value);
  };
  return JSON.parse(JSON.stringify(assessment), clean);
}

// src/report/terminal/write-heading.ts
function writeHeading(name, note, medium) {
  return hangText({ text: `\u3010${name}\u3011`, paint: medium.bold }, note, medium.columns, medium);
}

// src/report/terminal/write-follow-ups.ts
var SEVERITIES = ["correct", "site", "note"];
var PENDING = ["site", "photo"];
var CLAUSE_WIDTH2 = 6;
function writeDoubts({ doubts }, medium) {
  if (doubts.length === 0) return [];
  const paints = { correct: medium.verdict.not_met, site: medium.verdict.partly_met, note: medium.verdict.unanswered };
  const { heading, count: count2, severities } = report.doubts;
  const sorted = SEVERITIES.flatMap((severity) => doubts.filter((doubt) => doubt.severity === severity));
  const width = Math.max(...sorted.map(({ severity }) => medium.measure(severities[severity])));
  return [
    ...writeHeading(heading, count2(doubts.length), medium),
    ...sorted.flatMap(({ severity, message }) => {
      const text = `  ${padText(severities[severity], width, medium)}  `;
      return hangText({ text, paint: paints[severity] }, message, medium.columns, medium);
    })
  ];
}
function writePending({ clauses }, medium) {
  const items = clauses.flatMap(
    ({ id, checks }) => PENDING.flatMap((kind) => {
      const quotes = checks.filter((check) => check.pending === kind).map((check) => check.quote);
      return quotes.length === 0 ? [] : [{ kind, id, quotes }];
    })
  );
  if (items.length === 0) return [];
  const { heading, count: count2 } = report.pendingItems;
  const lines = writeHeading(heading, count2(items.flatMap(({ quotes }) => quotes).length), medium);
  for (const kind of PENDING) {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push(`  ${report.pending[kind]}`);
    for (const { id, quotes } of ofKind) {
      const lead = { text: `    ${padText(id, CLAUSE_WIDTH2, medium)}`, paint: medium.bold };
      lines.push(...hangText(lead, quotes.join("\uFF1B"), medium.columns, medium));
    }
  }
  return lines;
}
function writeDiagnostics({ diagnostics, submission }, medium) {
  if (diagnostics.length === 0) return [];
  const paints = { error: medium.verdict.not_met, warning: medium.verdict.partly_met };
  const { heading, count: count2, severities } = report.diagnostics;
  return [
    ...writeHeading(heading, count2(diagnostics.length), medium),
    ...diagnostics.flatMap(({ severity, message, at }) => {
      const lead = { text: `  ${severities[severity]}  `, paint: paints[severity] };
      const lines = hangText(lead, message, medium.columns, medium);
      return at === void 0 ? lines : addPlace(lines, writePlace(submission.file, at), medium.columns, medium);
    })
  ];
}

// src/report/terminal/write-head.ts
function writeHead(assessment, medium) {
  const { standard: standard2, checklist, submission } = assessment;
  const { market } = submission;
  const { who } = report;
  const entries = [
    [who.market, who.marketIs(market.name, market.type)],
    [who.region, who.regionIs(market.city, market.region)],
    [who.file, submission.file],
    [who.standard, who.standardIs(standard2.title, standard2.document, standard2.version)],
    [who.checklist, who.checklistIs(checklist.title, checklist.annex)],
    [who.asOf, writeAsOf(assessment)]
  ];
  return [
    medium.bold(report.title),
    "",
    ...entries.flatMap(
      ([label, text]) => hangText({ text: `${label}  `, paint: medium.faint }, text, medium.columns, medium)
    )
  ];
}
function writeAsOf({ asOf, submission: { reportDate } }) {
  if (asOf === "") return report.who.noDate;
  return asOf === reportDate ? report.who.reportDate(asOf) : report.who.givenDate(asOf, reportDate);
}

// src/report/terminal/write-headline.ts
var WORD_WIDTH = 10;
var COUNT_WIDTH = 4;
var DEFAULT_PROFILE = "default";
function writeHeadline(assessment, medium) {
  const { headline } = report;
  const { low, high, profile } = assessment.summary.score;
  const score = [headline.score(low.toFixed(1), high.toFixed(1))];
  if (profile !== DEFAULT_PROFILE) score.push(headline.scoreProfile(profile));
  const notes = low < high ? [headline.scoreIsOpen] : [];
  const more = countFollowing(assessment);
  if (more.length > 0) notes.push(headline.more(more));
  const wrap = (text, paint) => hangText({ text: "  " }, text, medium.columns, medium, paint);
  return [
    ...writeHeading(headline.heading, headline.clauses(assessment.clauses.length), medium),
    ...writeCounts(assessment, medium),
    "",
    ...score.flatMap((text) => wrap(text, medium.bold)),
    ...notes.flatMap((text) => wrap(text, medium.faint))
  ];
}
function writeCounts({ summary }, medium) {
  const most = Math.max(...VERDICTS.map((verdict) => summary.clauses[verdict]), 1);
  const room = medium.columns - WORD_WIDTH - COUNT_WIDTH - 4;
  const blockWidth = medium.measure(medium.bar);
  const scale2 = Math.min(1, Math.floor(room / blockWidth) / most);
  return VERDICTS.map((verdict) => {
    const count2 = summary.clauses[verdict];
    const paint = medium.verdict[verdict];
    const word = padText(writeVerdict(verdict, medium), WORD_WIDTH, medium);
    const bar = medium.bar.repeat(count2 === 0 ? 0 : Math.max(1, Math.floor(count2 * scale2)));
    const line = `  ${paint(word)}${String(count2).padStart(COUNT_WIDTH)}`;
    return bar === "" ? line : `${line}  ${paint(bar)}`;
  });
}
function countFollowing({ clauses, doubts, diagnostics }) {
  const { headline } = report;
  const awaiting = (kind) => clauses.flatMap((clause) => clause.checks).filter((check) => check.pending === kind).length;
  const site = awaiting("site");
  const photo = awaiting("photo");
  return [
    ...doubts.length > 0 ? [headline.doubts(doubts.length)] : [],
    ...site > 0 ? [headline.pending("site", site)] : [],
    ...photo > 0 ? [headline.pending("photo", photo)] : [],
    ...diagnostics.length > 0 ? [headline.diagnostics(diagnostics.length)] : []
  ];
}

// src/report/terminal.ts
var GAPS = ["not_met", "partly_met", "unanswered", "explain"];
function renderTerminal(assessment, options) {
  const medium = prepareMedium(options);
  const clean = cleanAssessment(assessment);
  const { name, version } = clean.tool;
  const sections = [
    writeHead(clean, medium),
    writeHeadline(clean, medium),
    ...options.all ? [writeEveryClause(clean, medium)] : writeGaps(clean, medium),
    writeDoubts(clean, medium),
    writePending(clean, medium),
    writeDiagnostics(clean, medium),
    hangText({ text: "" }, report.closing(`${name} ${version}`), medium.columns, medium, medium.faint)
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function writeEveryClause({ clauses, submission }, medium) {
  return [
    ...writeHeading(report.gaps.headingAll, report.gaps.allClauses(clauses.length), medium),
    ...writeGapTable(clauses, submission.file, true, medium)
  ];
}
function writeGaps({ clauses, submission }, medium) {
  const gaps = clauses.filter((clause) => GAPS.includes(clause.verdict));
  const unanswered = gaps.filter(isOnlyUnanswered);
  const others = gaps.filter((clause) => !isOnlyUnanswered(clause));
  return [
    writeOpenGaps(others, unanswered.length > 0, submission.file, medium),
    unanswered.length === 0 ? [] : [
      ...writeHeading(report.unanswered.heading, report.unanswered.clauses(unanswered.length), medium),
      ...writeUnansweredTable(unanswered, submission.file, medium)
    ]
  ];
}
function writeOpenGaps(gaps, hasUnanswered, file, medium) {
  const { heading, clauses, none, onlyUnanswered } = report.gaps;
  if (gaps.length === 0) return writeHeading(heading, hasUnanswered ? onlyUnanswered : none, medium);
  return [...writeHeading(heading, clauses(gaps.length), medium), ...writeGapTable(gaps, file, false, medium)];
}

// ../../tmp/look.ts
var [, , which = "half", columns = "80", ...flags] = process.argv;
var a = which === "half" ? { ...judgeSample(halfGoodMarket, { diagnostics: halfGoodDiagnostics }), doubts: halfGoodDoubts } : judgeSample(which === "blank" ? blankMarket : perfectMarket);
process.stdout.write(renderTerminal(a, { columns: Number(columns), color: flags.includes("color"), ascii: flags.includes("ascii"), all: flags.includes("all") }));
