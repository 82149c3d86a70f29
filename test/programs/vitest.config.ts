// Tests that need programs of the system (LibreOffice, Chromium, Poppler): `npm run test:programs`, and always in .ci/run.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const results = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../../", import.meta.url)),
    include: ["test/programs/**/*.test.ts"],
    testTimeout: 180_000,
    // One office at a time: two share a profile and lock each other out.
    fileParallelism: false,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
  },
});
