import { expect, it } from "vitest";
import { createDivisionEraser } from "../../../src/province/regions/erase-divisions.ts";
import { STANDARD } from "../../standard/released.ts";

const erase = createDivisionEraser(STANDARD);

it.each([
  ["蒙山县石桥镇福兴街17号", "石桥镇福兴街17号"],
  ["搬运工9名，蒙山宏达建筑有限公司，每天7小时", "搬运工9名，宏达建筑有限公司，每天7小时"],
  ["南宁市横县横州镇", "镇"],
  ["恭城瑶族自治县人民医院", "人民医院"],
  ["容县人民医院", "人民医院"],
  ["内容完整", "内容完整"],
  ["蒙山县", ""],
  ["", ""],
])("%s → %s", (text, left) => {
  expect(erase(text)).toBe(left);
});
