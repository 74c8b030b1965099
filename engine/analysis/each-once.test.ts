import { describe, expect, it } from 'vitest';
import { eachOnce } from './each-once';

/** Something made in three pieces for each language, and which pieces were done. */
function inThree() {
  const done: string[] = [];
  const made = eachOnce(function* (locale) {
    for (const piece of [1, 2]) {
      done.push(`${locale}${piece}`);
      yield;
    }
    done.push(`${locale}3`);
    return { locale };
  });
  return { done, made };
}

describe('what is made once for each language', () => {
  it('is made at once for whoever asks, its own language alone', () => {
    const { done, made } = inThree();
    expect(made.en).toBe(made.en);
    expect(done).toEqual(['en1', 'en2', 'en3']);
  });

  it('is made piece by piece beforehand, and no piece twice for whoever asks meanwhile', () => {
    const { done, made } = inThree();
    const work = made.make('fr');
    work.next();
    expect(done).toEqual(['fr1']);
    const asked = made.fr;
    expect(done).toEqual(['fr1', 'fr2', 'fr3']);
    expect([...work]).toEqual([]);
    expect([made.fr, done.length]).toEqual([asked, 3]);
  });

  it('is begun anew for whoever asks after it failed', () => {
    let failures = 0;
    const made = eachOnce(function* (locale) {
      yield;
      if (failures++ < 2) throw new Error('failed');
      return { locale };
    });
    expect(() => made.fr).toThrow('failed');
    expect(() => [...made.make('fr')]).toThrow('failed');
    expect([...made.make('fr')].length).toBe(2);
    expect(made.fr).toEqual({ locale: 'fr' });
  });
});
