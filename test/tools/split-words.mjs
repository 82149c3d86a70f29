// Every file imports all words; bundled so, every start would load the words of every command. Here each file gets only
// the parts that it names, and esbuild can put them where they are used.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const WORDS = fileURLToPath(new URL("../../src/locale/zh-cn/", import.meta.url));
const exports = readFileSync(`${WORDS}index.ts`, "utf8").split("\n");

export const splitWords = {
  name: "split-words",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const parts = new Set([...text.matchAll(/\bwords\.(\w+)/gu)].map(([, part]) => part));
      const contents = text.replace(/import \{ words \} from .*/u, `import * as words from "words:${[...parts]}";`);
      return { contents, loader: "ts" };
    });
    onResolve({ filter: /^words:/ }, ({ path }) => ({ path, namespace: "words" }));
    onLoad({ filter: /./, namespace: "words" }, ({ path }) => {
      const parts = path.slice("words:".length).split(",");
      const contents = parts.flatMap((part) => exports.filter((line) => line.startsWith(`export { ${part} }`)));
      return { contents: contents.join("\n"), resolveDir: WORDS, loader: "ts" };
    });
  },
};
