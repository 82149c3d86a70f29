/** How much a self-report may hold; far above any real one, far below what would hurt. */
export const SOURCE_LIMITS = {
  bytes: 5 * 1024 * 1024,
  depth: 100,
  nodes: 200_000,
} as const;
