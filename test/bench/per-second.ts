const WARM_UP = 200;
const SECONDS = 1.5;

/** How often a second something can be done, measured over a second and a half once it is warm. */
export async function perSecond(run: () => unknown): Promise<number> {
  for (let round = 0; round < WARM_UP; round += 1) await run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < SECONDS * 1000) {
    await run();
    rounds += 1;
  }
  return (rounds / (performance.now() - start)) * 1000;
}
