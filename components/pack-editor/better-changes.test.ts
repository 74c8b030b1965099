import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import { fieldChanges } from '../../rules/pack/merge/changes';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Pack } from '../../rules/pack/schema/pack';
import { teamPack, teamRule } from '../../tests/packs/sample';
import { words } from '../ui/words';
import { betterOf, isBetter, withBetter, withoutBetter, withScope } from './better-changes';
import { changeGroups } from './change-groups';
import { withoutOwn } from './changes';
import { withFrenchSpaces } from './french-spaces';

const ID = 'x-tilleul/sav';
const pack = teamPack({ overrides: {}, brand: {}, rules: [teamRule(ID, ['le SAV'], ['the helpdesk'])] });
const offering = withBetter(pack, ID, 'fr', ['notre équipe après-vente']);
const opens = (one: Pack) => expect(openPack(exportPack(one))).toHaveProperty('pack');

describe('the better words of a team’s rule', () => {
  it('are offered in place of those found, as a draft of the extension is rewritten', () => {
    opens(offering);
    const draft = 'Bonjour Paul, le SAV vous rappelle demain avant midi.';
    const input: CaseInput = { platform: 'x', visibility: 'public', thread: [], draft };
    const found = createJudge(offering)
      .answer(input)
      .diagnostics.find(({ rule }) => rule === ID);
    expect(found?.rewrites[0]?.text).toBe(
      'Bonjour Paul, notre équipe après-vente vous rappelle demain avant midi.',
    );
  });

  it('are kept by language, and leave nothing behind when they or the rule go', () => {
    expect(betterOf(offering, ID, 'fr')).toEqual(['notre équipe après-vente']);
    expect(betterOf(offering, ID, 'en')).toEqual([]);
    expect(withBetter(offering, ID, 'fr', [])).toEqual(pack);
    expect(withoutBetter(withoutOwn(offering, ID), ID)).toEqual({ ...pack, rules: [] });
  });

  it('are known whatever the order a file was written in', () => {
    expect(isBetter([{ kind: 'replace-span', block: ID }], ID)).toBe(true);
    expect(isBetter([{ block: ID, kind: 'replace-span' }], ID)).toBe(true);
    expect(isBetter([{ block: 'x-tilleul/other', kind: 'replace-span' }], ID)).toBe(false);
  });

  it('keep what a file made conditional', () => {
    const text = { text: 'notre atelier', visibility: 'private' as const };
    const written: Pack = { ...offering, blocks: { [ID]: { fr: [text], en: [] } } };
    expect(withBetter(written, ID, 'fr', ['notre atelier', 'l’équipe']).blocks?.[ID]?.fr).toEqual([
      text,
      'l’équipe',
    ]);
  });

  it('are told before publishing as part of the rule, without how a pack writes them', () => {
    const voice = { locale: 'en', say: words('en') } as const;
    const groups = changeGroups(fieldChanges(pack, offering), { before: pack, after: offering }, voice);
    const told = groups.map(({ title, changes }) => [title, ...changes.map(({ label }) => label)]);
    expect(told).toEqual([['We don’t write this here.', 'Better words › French']]);
  });
});

describe('where a team’s rule speaks', () => {
  it('is narrowed and widened again', () => {
    const narrow = withScope(withScope(pack, ID, { visibility: 'public' }), ID, { acts: ['complaint'] });
    opens(narrow);
    expect(narrow.rules?.[0]?.speaks).toEqual({ visibility: 'public', acts: ['complaint'] });
    expect(withScope(withScope(narrow, ID, { acts: [] }), ID, { visibility: undefined })).toEqual(pack);
  });
});

describe('French as a person types it', () => {
  it('gets the spaces that do not break, at the same length', () => {
    const typed = 'On dit « merci » : pourquoi pas ? Si !';
    const set = withFrenchSpaces(typed);
    expect(set).toBe('On dit «\u202fmerci\u202f»\u00a0: pourquoi pas\u202f? Si\u202f!');
    expect(set).toHaveLength(typed.length);
    expect(withFrenchSpaces(set)).toBe(set);
  });
});
