// Sentences that say no more than one word would, and those that say more.

import { describe, expect, it } from "vitest";
import { saysDoneOrSome, saysNotDone, saysNotKnown } from "../../../src/submission/words/sayings.ts";

describe.each([
  [
    "not known",
    saysNotKnown,
    "说不上来 记不清了 我也说不太清楚 现在还不是很确定 不好说 不记得 还要再核 有待进一步核实一下 暂时不知道呢",
    "不收费 不超过3人 说明 需要两人 还在建 清楚 说不 不好",
  ],
  [
    "not done",
    saysNotDone,
    "没有举办 尚未公布 一年来没办过 暂时没有 近三个月以来均未开展 没任何培训 全都无 至今未有 还没签协议呢",
    "没有障碍 未成年人培训 无障碍通道 从来不办 办过 没有了解 一年 无",
  ],
  [
    "done, or some",
    saysDoneOrSome,
    "已按要求落实 均已公示 按照相关规定执行 严格执行 基本到位 已落实到位 全部张贴完毕 有几份 若干 好几个 不少家 多次",
    "落实 按要求 已婚 多功能厅 几何 有 全部免费 多 若干年",
  ],
] as const)("%s", (_name, says, yes, no) => {
  it.each(yes.split(" "))("%s", (text) => expect(says(text)).toBe(true));
  it.each(no.split(" "))("not %s", (text) => expect(says(text)).toBe(false));
});
