import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/analysis/analyse';
import type { Situation } from '../../engine/types/situation';
import { corePack } from '../bin/core-pack';
import { KINDS } from '../detectors/kinds';
import { compileRuleset } from '../pack/compile';
import { exampleSchema } from '../pack/schema/example';
import { anonymousCase } from './anonymous-case';

const engine = createEngine(compileRuleset(corePack()), KINDS);

const french: Situation = {
  platform: 'x',
  visibility: 'public',
  now: '2026-05-12T10:00:00+02:00',
  account: '@MaisonBelcour',
  brand: { name: 'Maison Belcour' },
  thread: [
    {
      role: 'customer',
      author: 'Camille Verdun',
      id: '1804400000000000104',
      text: '@MaisonBelcour Dix e-mails, zéro réponse. Commande 482193, voir https://exemple.example/c/77. Camille Verdun, 06 12 34 56 78 #MaisonBelcour',
    },
  ],
};
const draft =
  'Bonjour Camille, vous auriez dû lire nos conditions. Mme Petit de Maison Belcour vous rappelle au 01 42 00 11 22. ^LM';

const english: Situation = {
  platform: 'facebook',
  visibility: 'public',
  thread: [
    { role: 'customer', author: 'Priya Nair', text: 'Parcel AB-99120 never came. Priya' },
    { role: 'bystander', author: 'Tom Okafor', text: 'Same here, priya.' },
  ],
};
const englishDraft =
  'Hi Priya, you should have read our terms. Write to help@hollins.example before Monday 6 pm. – Josh';

function reported(text: string, situation: Situation, rule: string) {
  const { diagnostics } = engine.analyse(text, situation);
  const finding = diagnostics.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing: ${diagnostics.map((one) => one.rule)}`);
  return anonymousCase(text, situation, finding);
}

describe('the case of a false alarm', () => {
  it('holds no name, handle, number or address of anybody', () => {
    const text = JSON.stringify([
      reported(draft, french, 'blame-customer'),
      reported(englishDraft, english, 'blame-customer'),
    ]);
    expect(text).not.toMatch(/camille|verdun|belcour|petit|priya|nair|okafor|josh|hollins|exemple/i);
    expect(text).not.toMatch(/482193|99120|12 34|42 00|18044/);
    expect(text).not.toMatch(/\bLM\b/);
  });

  it('keeps what the rules read: words, hours, who spoke', () => {
    expect(reported(draft, french, 'blame-customer')).toMatchObject({
      rule: 'blame-customer',
      thread: [{ role: 'customer', author: '<NAME_A>' }],
      draft:
        'Bonjour <NAME_A>, vous auriez dû lire nos conditions. Mme <NAME_B> de <COMPANY> vous rappelle au 04 56 78 91 23. ^<NAME_C>',
    });
    const { draft: said } = reported(englishDraft, english, 'blame-customer');
    expect(said).toBe(
      'Hi <NAME_A>, you should have read our terms. Write to __email__ before Monday 6 pm. – <NAME_C>',
    );
  });

  it.each([
    [draft, french, 'blame-customer'],
    [draft, french, 'apologise'],
    [draft, french, 'expose-personal-data'],
    [englishDraft, english, 'blame-customer'],
  ] as const)('pastes as an example, in which the rule still speaks: %#', (text, situation, rule) => {
    const example = exampleSchema.parse(JSON.parse(JSON.stringify(reported(text, situation, rule))));
    const again = engine.analyse(example.draft, {
      platform: 'x',
      visibility: 'public',
      ...(JSON.parse(JSON.stringify(example)) as Partial<Situation>),
      thread: example.thread as Situation['thread'],
    });
    expect(again.diagnostics.map((one) => one.rule)).toContain(rule);
  });

  it('takes along the earlier reply that a finding speaks of, and no other', () => {
    const canned =
      'Bonjour Lucien, nous vous invitons à contacter notre service client par téléphone ou par e-mail pour toute demande de suivi. Bonne journée.';
    const history = [
      { text: 'Merci Nora, c’est parti ce matin.', to: 'Nora Kessel' },
      { text: canned, to: 'Lucien Abadie', at: '2026-05-02T09:00:00+02:00' },
    ];
    const told = reported(canned.replace('Lucien', 'Camille'), { ...french, history }, 'reuse-canned');
    expect(told.history).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/lucien|abadie|nora|kessel/i);
  });
});
