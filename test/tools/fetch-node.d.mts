export const PROGRAMS: Readonly<Record<"win-x64" | "linux-x64" | "linux-arm64", string>>;
export function fetchNode(platform: keyof typeof PROGRAMS, version: string): string;
