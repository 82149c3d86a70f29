// Tests that need programs of the system (LibreOffice, Chromium, Poppler): `npm run test:programs`, and always in .ci/run.

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const results = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../../", import.meta.url)),
    include: ["test/programs/**/*.test.ts"],
    testTimeout: 180_000,
    // Every file starts its office and browser with a profile of its own: side by side they do not meet.
    maxWorkers: availableParallelism(),
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
  },
});
