import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Locale } from '../types/text';

const judge = createJudge();

/** The first whole reply for a public draft whose brand tells no contacts; empty where none is offered. */
function whole(locale: Locale, customer: string, draft: string): string {
  const input = {
    platform: 'facebook',
    visibility: 'public',
    brand: { name: 'Meublerie' },
    thread: [{ role: 'customer', author: 'Maud R.', text: customer }],
    draft,
  } as unknown as CaseInput;
  return judge.rewriter.whole(judge.analyse(input), locale)[0]?.text ?? '';
}

const BROKEN =
  'Ma lampe est arrivée cassée, elle ne fonctionne pas du tout, c’est inadmissible, je suis très déçue';
const LATE =
  'My lamp arrived broken, it does not work at all, this is unacceptable and disappointing. I waited three weeks for it!';

describe('what a draft says stays', () => {
  it('the name that a sentence calls', () =>
    expect(
      whole('en', LATE, 'We’re sorry you feel this way, Maud. The depot sends a new one tomorrow.'),
    ).toMatch(/^(?!We’re sorry you feel)[^.]+, Maud\. The depot sends a new one tomorrow\./));

  it('what an apology is for: only the doubt goes', () =>
    expect(
      whole('en', LATE, 'We’re sorry for any confusion about the lamp, Maud. It is replaced tomorrow.'),
    ).toContain('sorry for the confusion about the lamp, Maud.'));

  it('sorrow for a feeling, as sorrow for the trouble', () =>
    expect(whole('en', LATE, 'Which lamp do you have, Maud? We’re so sorry for the disappointment.')).toMatch(
      /^Which lamp do you have, Maud\? .*so sorry for the trouble\./,
    ));

  it.each([
    ['en', LATE, 'Hi Maud. We’re sorry for any difficulties this caused. ', 'sorry for the difficulties this caused.'],
    ['fr', BROKEN, 'Bonjour Maud. Toutes nos excuses pour toute gêne. ', 'excuses pour cette gêne.'],
  ] as const)('no doubt, beside what else is mended: %s', (locale, customer, draft, sure) =>
    expect(whole(locale, customer, draft)).toContain(sure)); // biome-ignore format: a list reads better dense

  it('no sorrow for how they feel, behind one for what happened', () => {
    const text = whole('en', 'Terrible service, you blame others, never again', 'We hate to see you feel that way. Shall we go over it here?');
    expect(text).toMatch(/sorry|apolog/i);
    expect(text).not.toMatch(/you feel/);
  }); // biome-ignore format: one call

  it('whether it was so, where only they know: «if this went out by mistake»', () =>
    expect(
      whole('en', LATE, 'I apologise if this went out by mistake. Can you DM us a picture?'),
    ).not.toMatch(/that this went out/));

  it('the way goes behind the writer’s own offer', () => {
    const customer = 'Ma lampe n’est jamais arrivée, je suis très déçue';
    const draft =
      'Bonjour Maud,\n\nJe suis désolée pour votre lampe.\n\nNos tournées changent en mars pour éviter ce genre de casse.\n\nJ’ai fait part de ce carton écrasé à l’entrepôt.\n\nSi besoin, nous restons à votre disposition pour tout renseignement.\n\nCordialement,\nInès';
    const [before, after] = draft.split('tout renseignement.') as [string, string];
    const text = whole('fr', customer, draft);
    expect(text.startsWith(`${before}tout renseignement\u00a0: écrivez-nous en message privé`)).toBe(true);
    expect(text.endsWith(after)).toBe(true);
  });
});

describe('an offer that names no place', () => {
  it('gets one, where an apology alone was missing', () =>
    expect(
      whole('fr', BROKEN, 'Bonjour Maud, votre remarque est transmise à l’atelier, qui revoit ses cartons. Nous restons à votre disposition.'),
    ).toMatch(/à votre disposition\u00a0: écrivez-nous en message privé/)); // biome-ignore format: one expression
});

describe('an apology comes in', () => {
  it('behind thanks for writing, which nobody puts second', () =>
    expect(
      whole('en', LATE, 'Thanks for getting in touch about the lamp. The depot sends a new one tomorrow.'),
    ).toMatch(/^Hi Maud, thanks for getting in touch about the lamp\. .*(?:sorry|apolog).*\. The depot/i)); // biome-ignore format: one expression

  it('behind the sentence that names what is answered', () =>
    expect(
      whole('fr', BROKEN, 'Bonjour Maud,\n\nJe fais suite à votre avis. La lampe sera remplacée demain.'),
    ).toMatch(
      /^Bonjour Maud,\n\nJe fais suite à votre avis\. (?!La lampe).+\. La lampe sera remplacée demain\.$/,
    ));

  it('behind a first reaction', () =>
    expect(whole('en', LATE, 'Uh oh! We’ll have a new lamp with you tomorrow.')).toMatch(
      /Uh oh! (?!We’ll).+\. We’ll/,
    ));
});

describe('what comes next', () => {
  it('stands before the writer’s thanks', () =>
    expect(whole('en', LATE, 'Sorry about the lamp! Can you DM us a picture of it? Thanks!')).toMatch(
      /a picture of it\? .*\. Thanks!$/,
    ));

  it('is asked for in private behind the verb where the words go on', () =>
    expect(
      whole(
        'en',
        LATE,
        'Sorry about the lamp! Please provide the e-mail address you used to order so we can send another.',
      ),
    ).toContain('Please provide, by direct message, the e-mail address you used to order so'));
});

describe('a family name that the thread does not show', () => {
  it('makes room in the greeting for the one it shows', () =>
    expect(
      whole('fr', BROKEN, 'Bonjour Madame MARTINEAU, désolés pour ce dégât, nous la remplaçons demain.'),
    ).toBe('Bonjour Maud, désolés pour ce dégât, nous la remplaçons demain.'));
});

describe('nothing is offered', () => {
  it.each([
    ['a second apology', 'en', LATE, 'Please accept our sincere eapologies. The lamp leaves tomorrow.'],
    ['an answer that comes elsewhere', 'en', LATE, 'Sorry about the lamp! Please can you call us on Monday?'],
    ['a file number sent in private', 'en', LATE, 'Sorry about the lamp! Please quote the file number of your first call.'],
    ['a way taken out', 'en', LATE, 'Hi Maud, please call our desk, they will help you.'],
    ['half of a list', 'fr', BROKEN, 'Bonjour Maud, désolés pour cette lampe cassée. Nous surveillons la provenance et la qualité vendue, numéro un du marché. Elle sera remplacée demain.'],
    ['what stands for something in small letters', 'fr', BROKEN, 'Bonjour Maud, désolés pour ce dégât. Écrivez à EMAIL ou appelez au PHONENUMBER, nous la remplaçons demain.'],
    ['sorrow for what the draft contests', 'fr', BROKEN, 'Bonjour Maud, la lampe est conforme au descriptif. Elle sera remplacée demain.'],
    ['an answer lost with its language', 'fr', LATE, 'Bonjour Maud, votre dossier est entre nos mains et notre dépôt vous recontactera aujourd’hui même.'],
  ] as const)('rather than %s', (_, locale, customer, draft) => expect(whole(locale, customer, draft)).toBe('')); // biome-ignore format: a list reads better dense

  it('but two words in a raised voice are lowered', () =>
    expect(whole('fr', BROKEN, 'Bonjour Maud, désolés pour ce dégât. JAMAIS nous ne livrons ainsi, TOUJOURS nous remplaçons, demain pour la vôtre.')).toContain(
      'Jamais nous ne livrons ainsi, toujours nous remplaçons',
    )); // biome-ignore format: one expression
});

const RUDE = 'The waiter shouted at my mother at lunch, we are so disappointed, this is unacceptable';

describe('a check is promised only where there is something to check', () => {
  it('else the details are asked for in private', () => {
    const text = whole('en', RUDE, 'We’re so sorry to hear that, Maud.');
    expect(text).toMatch(/by direct message/);
    expect(text).not.toContain('⟦');
  });

  it('it is where the customer names the case', () =>
    expect(whole('en', 'Your flight 4181 left 5 hours late, no seats, nothing, terrible. Never again', 'We’re so sorry to hear that, Maud.')).toMatch(
      /⟦when⟧/,
    )); // biome-ignore format: one expression

  it('help that is only held out asks for nothing yet', () =>
    expect(whole('en', RUDE, 'Sorry about that, Maud. How can we help?')).not.toMatch(
      /your (?:reply|answer)|hear from/,
    ));

  it('help that is only held out behind a comma makes way for a way on', () =>
    expect(whole('en', RUDE, 'I’m sorry about the driver, Maud, may I be of assistance? *AB')).toMatch(
      /^I’m sorry about the driver, Maud\. .*by direct message.*\*AB$/,
    ));
});

describe('a draft of ill will', () => {
  it('that sends them away keeps its way, and gets another', () => {
    const text = whole(
      'fr',
      BROKEN,
      'Bonjour Maud, ce n’est pas ici que ça se règle. Voyez avec votre magasin de Lormont.',
    );
    expect(text).toContain('Voyez avec votre magasin de Lormont.');
    expect(text).toMatch(/désolés|excuses|pardon/i);
    expect(text).toMatch(/en message privé/);
  });

  it('loses a stump beside it', () =>
    expect(whole('fr', BROKEN, 'Bonjour Maud, il fallait lire la notice avant. Vous auriez dû la brancher ailleurs. Quel manque de soin !')).not.toContain(
      'Quel manque',
    )); // biome-ignore format: one expression

  it('goes on in small letters behind the greeting', () =>
    expect(whole('en', 'Parcel stuck, you bunch of muppets, useless', 'Hi, respect is a two-way street. Your parcel is in Ghent. Leo')).not.toMatch(
      /Hi(?: Maud)?, Your/,
    )); // biome-ignore format: one expression

  it('is never a greeting and a signature alone', () =>
    expect(whole('fr', 'Facture doublée, je ne comprends pas', 'Bonjour Maud, deux mois font deux mois, c’est d’une logique élémentaire. Luc')).not.toMatch(
      /^Bonjour Maud, Luc$/,
    )); // biome-ignore format: one expression
});

describe('what an apology is for stays', () => {
  it('where only the feeling about it was named', () =>
    expect(whole('fr', BROKEN, 'Bonjour Maud, je suis désolée d’apprendre votre ressenti concernant le montage du pied. La lampe sera remplacée demain.')).toContain(
      'désolée pour le montage du pied',
    )); // biome-ignore format: one expression

  it('and what turns away from it', () =>
    expect(
      whole('en', LATE, 'My apologies for any frustration, but the lamp is replaced tomorrow.'),
    ).toContain('replaced tomorrow'));
});

describe('what an apology comes into', () => {
  const LOST = 'You lost my lamp, I want my money back, this is unacceptable! Nobody answers me!';
  it('loses its smile', () =>
    expect(whole('en', LOST, 'Hey :)! We’ll look into it, please DM us your order number. ^CS')).toMatch(
      /^Hey! (?!.*[:;]\))/,
    ));

  it('goes on behind a first reaction', () =>
    expect(whole('en', LOST, 'Ah, I see. Please DM us your order number so we can look into this.')).toMatch(
      /^Ah, I see\. [^.]*(?:sorry|apolog)/,
    ));

  it('is greeted with a comma, behind a handle too', () =>
    expect(
      whole('en', LOST, '@maud_r Hello please DM us your order number so we can look into this. ^FR'),
    ).toMatch(/^@maud_r Hello, /));
});

describe('sorrow for how somebody feels about a thing', () => {
  it.each([
    [
      'en',
      LATE,
      'We’re very sorry to hear you’re upset about the lamp that Leeds packed, Maud. A new one leaves tomorrow.',
      'We’re very sorry about the lamp that Leeds packed, Maud.',
    ],
    [
      'fr',
      BROKEN,
      'Bonjour Maud, nous sommes désolés que vous soyez déçue par la lampe. Une autre part demain.',
      'nous sommes désolés pour la lampe.',
    ],
    [
      'fr',
      BROKEN,
      'Bonjour Maud, nous sommes navrés d’apprendre que vous soyez mécontente du carton. Une autre lampe part demain.',
      'nous sommes navrés pour le carton.',
    ],
  ] as const)('is sorrow for the thing: %s', (locale, customer, draft, words) =>
    expect(whole(locale, customer, draft)).toContain(words),
  );
});

describe('no whole reply', () => {
  it('where the draft goes on from another', () =>
    expect(whole('en', LATE, '@maud_r and the phone number on the account so we can look. Thanks! ^KW')).toBe(
      '',
    ));

  it('that would say nothing but that it is sorry', () => {
    const input = {
      platform: 'facebook',
      visibility: 'private',
      thread: [
        { role: 'brand', text: 'Merci, le lien est parti par e-mail.' },
        { role: 'customer', author: 'Maud R.', text: 'Je n’arrive pas à ouvrir le lien, il faut le faire ?' },
      ],
      draft: 'Vous n’avez pas ouvert notre e-mail.',
    } as unknown as CaseInput;
    const analysis = judge.analyse(input);
    expect(analysis.diagnostics.map(({ rule }) => rule)).toContain('blame-customer');
    expect(judge.rewriter.whole(analysis, 'fr')).toEqual([]);
  });
});

describe('what follows', () => {
  it('stands before an offer to answer other questions', () =>
    expect(
      whole(
        'en',
        LATE,
        'We’re sorry about the lamp. Please contact us at https://lamps.example/help today. Let us know of any other questions.',
      ),
    ).toMatch(/help today\. .+\. Let us know of any other questions\.$/));

  it.each([
    ['Hi, Ms. Maud. Please send us a DM, we will check where it broke. *AB', /^Hi, Ms\. Maud\. \p{Lu}/u],
    ['Hi, Mr. Bell. Please send us a DM, we will check where it broke. *AB', /^Hi\. \p{Lu}/u],
  ])('stands behind a title and its name, or behind what is left without them: %s', (draft, begun) =>
    expect(whole('en', LATE, draft)).toMatch(begun),
  );

  it('is asked for where help was only held out', () =>
    expect(
      whole(
        'en',
        LATE,
        'Hi Maud. We are really sorry to hear this. Please let us know if we can be of any assistance.',
      ),
    ).toMatch(/(?:direct message|private)/));
});
