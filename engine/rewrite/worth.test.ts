import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Analysis } from '../analysis/analyse';
import type { Locale } from '../types/text';
import { hasWeight } from './judge';

const judge = createJudge();

/** A public draft's analysis, of a brand that tells no contacts. */
const analysed = (customer: string, draft: string, said?: string): Analysis =>
  judge.analyse({
    platform: 'facebook',
    visibility: 'public',
    brand: { name: 'Halden' },
    thread: [
      ...(said ? [{ role: 'brand', text: said }] : []),
      { role: 'customer', author: 'Maud R.', text: customer },
    ],
    draft,
  } as unknown as CaseInput);

/** The first whole reply; empty where none is offered. */
const whole = (locale: Locale, ...told: Parameters<typeof analysed>): string =>
  judge.rewriter.whole(analysed(...told), locale)[0]?.text ?? '';

const LATE = 'My lamp arrived broken, it does not work at all, this is unacceptable. Never again!';
const LOST = 'Ma lampe n’est jamais arrivée, je suis très déçue';

describe('a whole reply is not worth sending', () => {
  it.each([
    ['that is sorry and leads nowhere', 'en', 'Why no direct coach to Leeds any more? You will lose customers. Disappointed.', 'Apologies for the letdown. A timetable is never an easy matter, and maybe we can drive you elsewhere.'],
    ['over a question left open', 'en', 'They called twice, nobody helped, this is a disgrace. Is this correct, you are waiving delivery fees to Malta but not Gozo? Who should they call if the information they were given was incorrect?', 'We’ve partnered with the Harbour Trust. Please reach out to them directly and ask what you could do.'],
    ['behind a retort', 'en', 'No news of my lost trunk for two days, does your system even work?', 'It does Maud. We apologise for the inconvenience. We try hard to find it.'],
    ['before a lecture', 'en', LATE, 'The racks are for all passengers, and each of them should find room for a bag whenever we can manage it.'],
    ['beside a denial', 'en', LATE, 'Our crew is always ready to help out and we look forward to driving you soon.'],
    ['beside a trouble made small', 'en', LATE, 'We know broken lamps aren’t fun, but our packers take great care. What’s your order number?'],
    ['beside a policy that they could have read', 'en', LATE, 'We’re sorry you feel this way, Maud. Our packing terms are available on our website, prior to ordering.'],
    ['beside what the house holds dear', 'fr', 'Ma lampe est arrivée cassée, c’est inadmissible, je suis très déçue', 'Bonjour Maud,\n\nNous sommes navrés que vous ayez ce sentiment. La qualité de nos lampes est au cœur de nos préoccupations.\n\nInès'],
    ['that doubts whether they are unhappy', 'en', LATE, 'If you’re unhappy with your lamp please contact us on our website: https://example.com/lamps'],
    ['that asks what they just told', 'en', LATE, 'Are you experiencing any issue with your lamp? Please let us know.'],
    ['that hopes that nothing much happened', 'en', LATE, 'We’re sorry for the lamp Maud, we hope this hasn’t caused too much inconvenience.'],
    ['over a limit of the house that names its desk', 'en', LATE, 'We are unable to assist with lamps over social media. Please call 0800 555 0199 about your lamp.'],
    ['behind a startled word', 'en', LATE, 'Whoa, your lamp is replaced tomorrow.'],
    ['of turns stitched together', 'fr', 'Ma lampe est arrivée cassée, c’est inadmissible, je suis très déçue', 'Bonjour Maud, la lampe est remplacée demain. Bonjour, êtes-vous encore avec nous ?'],
    ['that sends them on once more', 'en', 'I get the runaround, try this link and that link, and my printer is still broken, terrible', 'You have to ask your regional store, I’m afraid: https://example.com/store'],
    ['of a matter of taste', 'en', 'I can’t believe how tight the seats on your coach to Leeds are. It’s ridiculous. I even paid for a better seat', 'We want all of our guests to sit well and we apologize. Thanks for holding on this morning.'],
    ['with a way where a gesture settled it', 'fr', LOST, 'Bonjour Maud,\n\nJe suis désolée pour votre lampe.\n\nUn geste commercial a été activé hier.\n\nJ’ai fait part de ce carton au quai.\n\nSi besoin, nous restons à votre disposition pour toute autre question.\n\nInès'],
  ] as const)('%s', (_, locale, customer, draft) => {
    expect(analysed(customer, draft).diagnostics.some(hasWeight)).toBe(true);
    expect(whole(locale, customer, draft)).toBe('');
  }); // biome-ignore format: a list reads better dense
});

describe('the wait is spoken of', () => {
  const SAID = 'Paper vouchers are to be sent in by post.';
  it('never where they had an answer that is no good', () => {
    const customer = 'That answer is still no good, and an old one besides. Pathetic';
    const text = whole('en', customer, 'We apologize for this.', SAID);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/wait|sooner/);
  });

  it('as a wait where they had a reply before', () => {
    const customer = 'Lampe jamais livrée. Malgré votre réponse il y a cinq jours, toujours pas de nouvelles, aucune réponse.';
    const draft = 'Bonjour Maud,\n\nJe suis désolée pour votre lampe.\n\nJ’ai pris votre dossier en charge et vous serez rappelée demain.\n\nInès';
    const text = whole('fr', customer, draft);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/plus tôt|si tard|tardive/);
  }); // biome-ignore format: two long texts

  it('as a silence where they wrote and heard nothing', () => {
    const customer = 'I did. No response, still broken, I am so disappointed with you.';
    const text = whole('en', customer, 'We’re here to help! Send us your e-mail address so we can.', SAID);
    expect(text).toMatch(/wait/);
    expect(text).not.toMatch(/long (?:wait|time)/);
  });
});

describe('a way on', () => {
  it.each([
    'Hello, Maud. So sorry to hear of this. If you need any help, let us know. *IR',
    'Hello, Maud. So sorry to hear of this. We will be happy to assist if further help is needed. *IR',
  ])('comes in the place of help that is only held out: %s', (draft) => {
    const text = whole('en', LATE, draft);
    expect(text).not.toMatch(/let us know|happy to assist/);
    expect(text).toMatch(/message/);
  });

  it('comes before a look ahead', () =>
    expect(
      whole('en', LATE, 'Hello, Maud. We’re so sorry. We do hope you’ll give us another chance. *IR'),
    ).toMatch(/message.*We do hope you’ll give us another chance\. \*IR$/s));
});

describe('sorrow', () => {
  it('is owed to who is beside themselves, although the rule only hints at it', () =>
    expect(
      whole('en', 'This is unacceptable. First you cancel my order, and now this? Unbelievable.', 'Hi Maud! Can you please forward me your booking number so I can help?'),
    ).toMatch(/sorry|apolog/i)); // biome-ignore format: one expression

  it('follows a first reaction that calls them', () =>
    expect(whole('en', LATE, 'Oh no, Maud. We’ll have a new lamp with you tomorrow.')).toMatch(
      /^Oh no, Maud\. (?!We’ll have).+\. We’ll have/,
    ));

  it('is in plain words behind a light one', () =>
    expect(whole('en', LATE, 'Uh oh! We’ll have a new lamp with you tomorrow.')).toMatch(/Uh oh! We’re/));

  it('is for what they met with, without doubt', () =>
    expect(
      whole('en', 'The waiter was so rude to my mother, we are disappointed', 'Our apologies if you met with any rudeness from the team. They ought to be kind.'),
    ).toMatch(/apologies for the rudeness from the team\..*(?:message|DM)/)); // biome-ignore format: one expression

  it('follows thanks for their view, which gladden nobody', () =>
    expect(
      whole('fr', LOST, 'Bonjour Maud,\n\nJe vous remercie pour votre appréciation.\n\nVotre lampe part demain de l’entrepôt.\n\nInès'),
    ).toMatch(/appréciation\. .*(?:désolée?s?|excus|excuses).*\n\nVotre lampe part/)); // biome-ignore format: one expression

  it('keeps its object where only its doubt is at fault', () =>
    expect(whole('en', LATE, 'We apologize for any delays you’re seeing. A new lamp leaves tomorrow.')).toContain(
      'apologize for the delays you’re seeing',
    )); // biome-ignore format: one expression
});

describe('what comes next', () => {
  it('follows a message that they are asked to write elsewhere', () =>
    expect(
      whole('en', 'The app crashes again and again, so annoying, nothing works!', 'Sorry about that! Drop us a line via https://example.com/help'),
    ).toMatch(/https:\/\/example\.com\/help (?!\.).*(?:hear from you|your message)/)); // biome-ignore format: one expression

  it('is a way behind the last offer that says what it is for', () =>
    expect(
      whole('fr', LOST, 'Bonjour Maud,\n\nJe suis désolée pour cette commande.\n\nNos tournées changent en mars.\n\nSi besoin, nous restons à votre disposition.\n\nInès'),
    ).toMatch(/disposition\u00a0: écrivez-nous en message privé.{10,}\.\n\nInès$/)); // biome-ignore format: one expression

  it('stands before the signature, which stays where it was', () =>
    expect(
      whole('en', 'I wrote you a DM and nobody answers. My upload is stuck!', 'We can help with that! We’re just a DM away :) *MaudW'),
    ).toMatch(/\*MaudW$/)); // biome-ignore format: one expression

  it('is a list sent in private behind its last item', () =>
    expect(
      whole('en', 'We need a cot for Sunday, we are desperate, please help', 'Hi Maud, can you send us your booking number, email, phone number and full name, then we look.'),
    ).toMatch(/full name (?:by direct message|in private), then we look/)); // biome-ignore format: one expression
});

it('a run of words written twice stands once', () =>
  expect(
    whole('en', LATE, 'We apologize for we apologize for any confusion. The lamp is replaced tomorrow.'),
  ).toMatch(/(?<!for )we apologize for the confusion\./i));
