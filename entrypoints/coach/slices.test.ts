import { describe, expect, it } from 'vitest';
import { inSlices } from './slices';

describe('a long work', () => {
  it('is done to its end, and lets the page go on after each slice', async () => {
    let clock = 0;
    const done: string[] = [];
    function* work(): Generator<void> {
      for (let i = 0; i < 6; i++) {
        clock += 4;
        done.push(`piece ${i}`);
        yield;
      }
    }
    const pause = async (): Promise<void> => void done.push('pause');
    await inSlices(work(), () => clock, pause);
    expect(done.join()).toBe('piece 0,piece 1,pause,piece 2,piece 3,pause,piece 4,piece 5,pause');
  });
});
