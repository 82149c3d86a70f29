// The schemas of rule files are schemas: the program takes them as they are, so that they are looked at here.

import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { loadStandard } from "../../src/standard/load-standard.ts";
import { RULE_SCHEMAS } from "../../src/standard/validate-rule-file.ts";
import { FOLDER, STANDARD } from "./released.ts";

describe("schemas of rule files", () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });

  it.each(Object.entries(RULE_SCHEMAS))("%s is a schema of draft 7", (_name, schema) => {
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it("find one another", () => {
    ajv.addSchema(Object.values(RULE_SCHEMAS));
    for (const { $id } of Object.values(RULE_SCHEMAS)) expect(ajv.getSchema($id)).toBeTypeOf("function");
  });
});

describe("rules to judge by", () => {
  it("are the same without their cases", () => {
    expect(loadStandard(FOLDER)).toEqual(STANDARD);
  });

  it("do not wait for a case that cannot be read", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "rules-")), "1.0");
    cpSync("examples/standards/community-canteen/1.0", folder, { recursive: true });
    const cases = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
      name.endsWith(".cases.yaml"),
    );
    writeFileSync(join(folder, cases ?? ""), "cases: [");
    expect(loadStandard(folder).id).toBe("community-canteen");
  });
});
