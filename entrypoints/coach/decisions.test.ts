import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../components/settings/settings';
import { BEGINNING, type FirstSteps } from '../../host/storage/first-steps';
import { OwnDecisions } from './decisions';

function desk(first: Partial<FirstSteps>, some: Partial<Settings> = {}) {
  const kept = { steps: { ...BEGINNING, ...first }, settings: { ...defaultSettings, ...some } };
  const stored = {
    get: async () => kept.settings,
    set: async (value: Settings) => void Object.assign(kept, { settings: value }),
    watch: () => () => undefined,
  };
  const change = async (next: (steps: FirstSteps) => FirstSteps) =>
    Object.assign(kept, { steps: next(kept.steps) }).steps;
  return { kept, own: new OwnDecisions(stored, kept.settings, kept.steps, change) };
}

describe('a person’s first steps', () => {
  it('show certain faults for ten posted replies, then say once that tone is read too', async () => {
    const { kept, own } = desk({ asked: true });
    for (let n = 0; n < 9; n++) own.posted();
    await Promise.resolve();
    own.renew({ steps: kept.steps });
    expect([kept.steps.left, own.beginning().calm, own.noticeFor('@shop')]).toEqual([1, true, null]);
    own.posted();
    await Promise.resolve();
    own.renew({ steps: kept.steps });
    expect([own.beginning().calm, own.noticeFor('@shop')]).toEqual([false, { kind: 'tone' }]);
    await Promise.resolve();
    expect([kept.steps.announced, own.noticeFor('@shop')]).toEqual([true, null]);
  });

  it('ask once whom the person answers for, and keep a yes', async () => {
    const { kept, own } = desk({});
    expect(own.noticeFor(undefined)).toBeNull();
    expect(own.noticeFor('@MaisonBelcour')).toEqual({ kind: 'brand', name: 'MaisonBelcour' });
    await own.answerBrand('MaisonBelcour', true);
    expect(kept.settings.brand).toMatchObject({ name: 'MaisonBelcour', accounts: ['MaisonBelcour'] });
    expect([kept.steps.asked, own.noticeFor('@MaisonBelcour')]).toEqual([true, null]);
  });

  it('keep a no too, and ask nobody whose brand is known', async () => {
    const { kept, own } = desk({});
    await own.answerBrand('MaisonBelcour', false);
    expect([kept.settings.brand.name, own.noticeFor('@MaisonBelcour')]).toEqual(['', null]);
    const brand = { ...defaultSettings.brand, name: 'Shop' };
    expect(desk({}, { brand }).own.noticeFor('@other')).toBeNull();
  });
});
