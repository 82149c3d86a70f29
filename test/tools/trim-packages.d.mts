import type { Plugin } from "esbuild";

export const trimPackages: Plugin;
export function writeCalendar(): string;
