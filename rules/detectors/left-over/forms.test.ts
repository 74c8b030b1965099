import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../engine/types/situation';
import { createJudge } from '../../bin/judge';

const { engine } = createJudge();

/** What is found left over in an answer to Nadia, who tells `told`, behind replies to Paul and then Inès. */
function leftOver(told: string, draft: string, ...replies: readonly string[]): string[] {
  const to = ['Paul Roch', 'Inès Vial'];
  const situation: Situation = {
    platform: 'x',
    visibility: 'public',
    now: '2026-05-12T10:00:00+02:00',
    thread: [{ role: 'customer', author: 'Nadia Ferroudj', text: told }],
    history: replies.map((text, i) => ({ to: to[i] as string, text, at: '2026-05-12T09:00:00+02:00' })),
  };
  const found = engine.analyse(draft, situation).diagnostics.filter(({ rule }) => rule === 'left-over');
  return found.flatMap(({ spans }) => spans.map((span) => draft.slice(...span)));
}

const FRENCH = 'C’est cassé et personne ne répond, inadmissible';
const ENGLISH = 'It’s broken and nobody answers, shameful';

describe('what belongs to one case, however it is written', () => {
  it.each([
    [
      ENGLISH,
      'Sorry Paul. The visit is on Weds 24 June.',
      'Hi Nadia, sorry. He comes on the 24th.',
      'the 24th',
    ],
    [FRENCH, 'Désolé Paul, passage le vingt-quatre juin.', 'Désolé Nadia, on vient le 24/06.', '24/06'],
    [ENGLISH, 'Sorry Paul, ticket #77310 is open.', 'Sorry Nadia, I’ve chased 77310 today.', '77310'],
    [FRENCH, 'Désolé Paul, index 48210 corrigé.', 'Désolé Nadia, l’index est remis à 48 210.', '48 210'],
    [FRENCH, 'Désolé Paul, le TGV 6627 était bondé.', 'Désolé Nadia, le 6627 a roulé trop court.', '6627'],
    [FRENCH, 'Désolé Paul, le compteur n° 4 fuit.', 'Désolé Nadia, on contrôle le compteur 4.', '4'],
    [FRENCH, 'Désolé Paul, la cadre du 6e étage lira.', 'Désolé Nadia, le 6e étage est prévenu.', '6e étage'],
    [ENGLISH, 'Sorry Paul, the 17th flat has it.', 'Sorry Nadia, nine crates went missing.', ''],
    [
      ENGLISH,
      'Sorry Paul, nine crates went missing.',
      'Sorry Nadia, the nine crates are found.',
      'nine crates',
    ],
    [ENGLISH, 'Sorry Paul, it sits at LS6 2QT.', 'Sorry Nadia, ask for it at LS6 2QT.', 'LS6 2QT'],
    [ENGLISH, 'Sorry Paul, he left it at 14 Elm Road.', 'Sorry Nadia, it went to Elm Rd.', 'Elm'],
    [FRENCH, 'Désolé Paul, la fuite est rue des Lilas.', 'Désolé Nadia, on creuse rue des Lilas.', 'Lilas'],
    [FRENCH, 'Désolé Paul, retrait à Saint-Malo.', 'Désolé Nadia, votre vélo est à St-Malo.', 'St-Malo'],
    [ENGLISH, 'You waited 35 minutes, sorry Paul.', 'Hi Nadia, sorry for those 35 minutes.', '35 minutes'],
    [ENGLISH, 'Sorry Paul. The crew is on its way.', 'Sorry Nadia. Next is Mr Roch’s yard.', 'Roch’s'],
  ])('%s / %s → %s', (told, earlier, draft, found) =>
    expect(leftOver(told, draft, earlier)).toEqual(found === '' ? [] : [found]),
  );

  it.each([
    ['a wait that can be counted', 'Since 9:20 on hold', 'You waited 35 minutes, sorry.'],
    ['how long the desk takes', ENGLISH, 'Sorry. The lab takes 9 days.'],
    ['a phone', ENGLISH, 'Sorry. Ring 877 372-6466 any day.'],
    ['a day that comes every week', ENGLISH, 'Sorry. We bake on Fridays and Sundays.'],
    ['doors of which they write', 'Shut over Easter and still charged', 'Sorry, closed on the 23rd.'],
  ])('lets %s be', (_, told, text) => expect(leftOver(told, text, text)).toEqual([]));

  it('takes for everybody’s what goes with a fact that several people were told', () => {
    const first = 'Désolé Paul, panne d’aiguillage à Reignier, reprise vers 9h25.';
    const draft = 'Désolée Nadia, c’est l’aiguillage de Reignier, reprise vers 9h25.';
    const told = 'Bloqués depuis une éternité, personne ne dit rien';
    expect(leftOver(told, draft, first)).toContain('Reignier');
    expect(leftOver(told, draft, first, 'Désolée Inès, reprise vers 9h25.')).toEqual([]);
  });

  it('takes for a price list what goes with a price that several people were told', () => {
    const first = 'Sorry Paul, it’s £6.20 a kilo at the desk, £4.70 online.';
    const draft = 'Sorry Nadia, the desk asks £6.20 a kilo, online it is £4.70.';
    expect(leftOver(ENGLISH, draft, first)).toEqual(['£6.20', '£4.70']);
    expect(leftOver(ENGLISH, draft, first, 'Sorry Inès, £6.20 a kilo.')).toEqual([]);
  });

  it('does not share a cut that is somewhere else', () => {
    const earlier = 'Sorry Paul, a joint failed in Keighley and the power is back at 19:25.';
    const draft = 'Sorry Nadia, the power is back at 19:25.';
    expect(leftOver('Power off since lunch', draft, earlier)).toEqual([]);
    expect(leftOver('Power off in Bradford since lunch', draft, earlier)).toEqual(['19:25']);
  });
});
