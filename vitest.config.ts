import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const results = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/programs/**"],
    testTimeout: 60_000,
    // By itself Vitest leaves one processor idle: of two, half.
    maxWorkers: availableParallelism(),
    // No test changes modules, environment or working folder: a worker reads the program and the standard once, not per file.
    isolate: false,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
  },
});
