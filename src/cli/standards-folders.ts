import { fileURLToPath } from "node:url";

/** Where rule sets are looked for by name: those here, else those that the program was shipped with. */
export const STANDARDS_FOLDERS: readonly string[] = [
  "standards",
  fileURLToPath(new URL("../standards", import.meta.url)),
];
