import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { Situation } from '../types/situation';
import { inPosts } from './in-posts';
import { excessOf } from './length';

const { engine } = createJudge();
const x: Situation = { platform: 'x', visibility: 'public', locale: 'fr', thread: [] };
const fact = (n: number): string =>
  `La commande 45${n} est au dépôt de Lens depuis le 3 mai et repart le 6 mai.`;
const LONG = `Bonjour Camille, ${[1, 2, 3, 4, 5].map(fact).join(' ')} Léa`;

describe('a reply in several posts', () => {
  it('is cut between sentences, numbered, each within the limit, nothing lost', () => {
    const posts = inPosts(engine, x, LONG) ?? [];
    expect(posts.length).toBe(2);
    for (const [i, post] of posts.entries()) {
      expect(post).toMatch(new RegExp(` ${i + 1}/2$`));
      expect(excessOf(x, post)).toBe(0);
    }
    expect(posts.map((post) => post.replace(/ \d\/\d$/, '')).join(' ')).toBe(LONG);
  });

  it('leaves no signature alone in the last', () => {
    const two = `${[1, 2, 3].map(fact).join(' ')} Nous restons là. Toute l’équipe vous présente ses excuses. Léa`;
    for (let n = 0; n < 60; n++) {
      const posts = inPosts(engine, x, `${'Eh '.repeat(n)}bien. ${two}`);
      expect(posts?.at(-1)?.length).toBeGreaterThan(8);
    }
  });

  it.each([
    ['that fits', 'Bonjour Camille, désolés. Léa', x],
    ['of which one sentence alone is too long', `Bonjour ${'très '.repeat(80)}bien.`, x],
    ['on a site without a limit', LONG, { ...x, platform: 'facebook' } as Situation],
  ])('is none %s', (_, text, situation) => expect(inPosts(engine, situation, text)).toBeNull());
});
