import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/analysis/analyse';
import type { Brand } from '../../engine/types/situation';
import { corePack } from '../../rules/bin/core-pack';
import { KINDS } from '../../rules/detectors/kinds';
import { compileRuleset } from '../../rules/pack/compile';
import { teamPack } from '../../tests/packs/sample';
import { brandTold } from './layering';

const TEXTS = {
  fr: 'Une panne touche nos livraisons depuis ce matin. Nos équipes sont sur place. Nous restons à votre entière disposition.',
  en: 'An outage has hit our deliveries since this morning. Our crews are on site. Please do not hesitate to contact us.',
};
const UNTIL = '2026-11-27T18:00:00+01:00';
const engine = createEngine(compileRuleset(corePack()), KINDS);

/** What is said of the text itself, and of it as an answer given before. */
function cannedAt(text: string, now: string, brand: Partial<Brand> | null): string[] {
  const sent = { text, act: 'complaint', at: '2026-11-27T10:00:00+01:00' } as const;
  const found = [[], [sent]].flatMap((history) =>
    engine
      .analyse(text, {
        platform: 'x',
        visibility: 'public',
        now,
        ...(brand ? { brand: { name: 'Maison Tilleul', ...brand } } : {}),
        thread: [{ role: 'customer', author: 'Nora', text: 'Mon colis a disparu. My parcel has vanished.' }],
        history,
      })
      .diagnostics.map(({ rule }) => rule),
  );
  return [...new Set(found)].filter((rule) => rule === 'boilerplate' || rule === 'reuse-canned').sort();
}

const BOTH = ['boilerplate', 'reuse-canned'];

describe.each(['fr', 'en'] as const)('an incident’s text that a lead published (%s)', (locale) => {
  const text = TEXTS[locale];
  const told = brandTold([{ pack: teamPack({ brand: { incidents: [{ text, until: UNTIL }] } }) }]);

  it('is a stock phrase and a pasted answer without the pack', () => {
    expect(cannedAt(text, '2026-11-27T11:00:00+01:00', null)).toEqual(BOTH);
  });

  it('is let through until its end, and no longer', () => {
    expect(cannedAt(text, '2026-11-27T11:00:00+01:00', told)).toEqual([]);
    expect(cannedAt(text, '2026-11-28T11:00:00+01:00', told)).toEqual(BOTH);
  });
});
