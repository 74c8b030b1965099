/** So long the page may be held at a time: half a frame. */
const SLICE_MS = 8;

/** Lets the page go on. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Waits until the page has nothing else to do; where it cannot say, a turn. */
const idle = (): Promise<void> =>
  'requestIdleCallback' in globalThis ? new Promise((done) => requestIdleCallback(() => done())) : breathe();

/**
 * Does a long work piece by piece, and lets the page go on in between.
 * @param now the clock (milliseconds), and `pause` what comes between two slices: as in a page unless told otherwise
 */
export async function inSlices(
  work: Iterator<void, unknown>,
  now: () => number = () => performance.now(),
  pause: () => Promise<void> = breathe,
): Promise<void> {
  let start = now();
  while (!work.next().done) {
    if (now() - start < SLICE_MS) continue;
    await pause();
    start = now();
  }
}

/** Does a work that nobody waits for, while the page has nothing else to do. */
export async function whenIdle(work: Iterator<void>): Promise<void> {
  await idle();
  await inSlices(work, undefined, idle);
}
