import type { AsideReason } from "./input.ts";

const SYSTEM_NAMES = new Set([
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "$recycle.bin",
  "system volume information",
  "__macosx",
  "lost+found",
]);

/**
 * Why a file or folder found on the way is no submission, by its name alone; null when it may be one.
 * `~$` is the lock file of an open workbook, `.~` that of WPS.
 */
export function asideReason(name: string): AsideReason | null {
  const lower = name.toLowerCase();
  if (SYSTEM_NAMES.has(lower)) return "system";
  if (
    lower.startsWith("~$") ||
    lower.startsWith(".~") ||
    lower.endsWith("~") ||
    /\.(tmp|temp|swp|crdownload|part)$/u.test(lower)
  )
    return "temporary";
  return lower.startsWith(".") ? "hidden" : null;
}
