import { describe, expect, it } from 'vitest';
import { exportPack, openPack } from '../pack/exchange/open';
import type { Pack } from '../pack/schema/pack';
import { keptIn } from './into-pack';
import topics from './topics.json' with { type: 'json' };

const pack: Pack = {
  schemaVersion: 1,
  id: 'norel',
  name: 'Norel',
  version: 3,
  brand: { hours: '9-12', contacts: [{ channel: 'phone', value: '01 99 00 12 34' }] },
  overrides: { apologise: { severity: 'warning' } },
};
const email = { contact: { channel: 'email', value: 'a@norel.example' }, words: 'a' } as const;
const phone = { contact: { channel: 'phone', value: '01 99 00 12 34' }, words: 'b' } as const;
const said = (text: string, bearing: 'do' | 'dont', rule: string | null) => ({
  text,
  bearing,
  rule,
  because: [],
});

describe('what was confirmed of a page', () => {
  const kept = keptIn(pack, {
    contacts: [email, phone],
    hours: [{ hours: '8-20', words: 'c' }],
    advice: [
      said('Présentez vos excuses', 'do', 'apologise'),
      said('Ne minimisez pas', 'dont', 'minimise'),
      said('Répondre après 22 h', 'dont', null),
      said('Ne répondez pas la nuit', 'dont', null),
    ],
    locale: 'fr',
  });

  it('goes into the pack beside what is there, each once, and makes a pack that can be used', () => {
    expect(kept.brand).toEqual({ hours: '8-20', contacts: [...(pack.brand?.contacts ?? []), email.contact] });
    expect(kept.overrides).toEqual({
      apologise: { off: false, severity: 'warning' },
      minimise: { off: false },
    });
    expect(kept.reminders).toEqual([
      { text: { fr: 'À éviter\u00a0: Répondre après 22 h' } },
      { text: { fr: 'Ne répondez pas la nuit' } },
    ]);
    expect(openPack(exportPack(kept))).toEqual({ pack: kept });
  });

  it('keeps all hours that were ticked where they are of different days, else the first', () => {
    const ticked = (...hours: string[]) =>
      keptIn(pack, {
        contacts: [],
        hours: hours.map((one) => ({ hours: one, words: one })),
        advice: [],
        locale: 'fr',
      }).brand?.hours;
    expect(ticked('lun-ven 9h-18h', 'sam 10h-12h')).toBe('lun-ven 9h-18h ; sam 10h-12h');
    expect(ticked('9-18', '8-20')).toBe('9-18');
  });

  it('makes no week of the hours of two desks', () => {
    const hours = [
      {
        hours: 'du lundi au vendredi, 9 h – 12 h',
        words: 'Boutique de Lyon : du lundi au vendredi, 9 h – 12 h',
      },
      { hours: 'samedi, 10 h – 16 h', words: 'Clients en ligne : samedi, 10 h – 16 h' },
    ];
    const ticked = keptIn(pack, { contacts: [], hours, advice: [], locale: 'fr' });
    expect(ticked.brand?.hours).toBe(hours[0]?.hours);
  });

  it('changes nothing when it is kept twice, and nothing when nothing was', () => {
    const again = {
      contacts: [email],
      hours: [],
      advice: [said('Répondre après 22 h', 'dont', null)],
      locale: 'fr',
    } as const;
    expect(keptIn(kept, again)).toEqual(kept);
    expect(keptIn(pack, { contacts: [], hours: [], advice: [], locale: 'en' })).toEqual(pack);
  });
});

it('a reminder needs its words in one language at least', () => {
  const bytes = exportPack({ ...pack, reminders: [{ text: {} }] });
  expect(openPack(bytes)).toMatchObject({ refused: [{ field: 'reminders: 0: text' }] });
});

it('the topics of an import name rules that there are', async () => {
  const { corePack } = await import('../bin/core-pack');
  const known = new Set((corePack().rules ?? []).map(({ id }) => id));
  expect(Object.keys(topics).filter((rule) => !known.has(rule))).toEqual([]);
});
