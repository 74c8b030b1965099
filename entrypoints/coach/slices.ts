/** So long the page may be held at a time: half a frame. */
const SLICE_MS = 8;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Does a long work piece by piece, and lets the page go on in between.
 * @param now the clock (milliseconds), and `pause` what comes between two slices: as in a page unless told otherwise
 */
export async function inSlices(
  work: Iterator<void>,
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
