import { join } from "node:path";

/** Where rule sets are looked for by name: those here, else those that the program was shipped with. */
export const STANDARDS_FOLDERS: readonly string[] = ["standards", join(import.meta.dirname, "../standards")];
