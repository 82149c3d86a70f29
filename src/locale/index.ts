// Every word a person reads from the tool itself. A second language is a folder like zh-cn and a choice here.

export * as words from "./zh-cn/index.ts";
