/** 0: nothing at or above --fail-on; 1: gaps; 2: could not judge. With several inputs the worst wins. */
export const EXIT = { clean: 0, gaps: 1, notJudged: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
