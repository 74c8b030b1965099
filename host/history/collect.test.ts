import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyStore, KEEP, NOW, sent } from '../../tests/history/sample';
import { collect } from './collect';
import type { Outbox } from './outbox';
import type { KeptReply } from './reply';

class Stopped extends Error {}

/** An outbox that lasts while the background is stopped and woken. */
function lasting() {
  const held = new Map<string, KeptReply>();
  const outbox: Outbox = {
    read: async () => new Map(held),
    clear: async (names) => {
      for (const name of names) held.delete(name);
    },
  };
  return { held, outbox };
}

const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

describe('collecting what was posted', () => {
  it('loses and doubles nothing, at whichever step it is stopped', async () => {
    const step = fc.constantFrom('before', 'after reading', 'after storing', 'after clearing');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (stops) => {
        const store = emptyStore();
        const { held, outbox } = lasting();
        for (const [i, stop] of stops.entries()) {
          const reply = sent(i);
          held.set(reply.key, reply);
          const dying: Outbox = {
            read: async (now) => {
              if (stop === 'before') throw new Stopped();
              return outbox.read(now);
            },
            clear: async (names) => {
              if (stop === 'after storing') throw new Stopped();
              return outbox.clear(names);
            },
          };
          const keep: typeof store.keep = async (...all) => {
            if (stop === 'after reading') throw new Stopped();
            return store.keep(...all);
          };
          await collect(dying, { keep }, KEEP, NOW).catch(() => undefined);
        }
        await collect(outbox, store, KEEP, NOW);
        expect(held.size).toBe(0);
        expect(await store.recent('x:tilleul', 99)).toEqual(stops.map((_, i) => sent(i)).reverse());
      }),
      { numRuns: 40 },
    );
  });

  it('lets replies wait while the disk is full, the newest thousand at most', async () => {
    const { held, outbox } = lasting();
    for (let i = 0; i < 1003; i++) held.set(`name ${i}`, sent(i));
    const keep = () => Promise.reject(full);
    expect(await collect(outbox, { keep }, KEEP, NOW)).toEqual({ replies: [], fault: 'full' });
    expect(held.size).toBe(1000);
    expect([held.has('name 0'), held.has('name 1002')]).toEqual([true, false]);
    const store = emptyStore();
    expect((await collect(outbox, store, KEEP, NOW)).fault).toBeNull();
    expect([held.size, (await store.keys('all')).length]).toEqual([0, 1000]);
  });
});
