// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../engine/reading/week';
import { adviceOn } from '../../rules/import/advice';
import { brandOn } from '../../rules/import/contacts';
import { readPage } from './read-page';

const PAGES = path.resolve(import.meta.dirname, '../../tests/imports');

function read(name: string) {
  const html = readFileSync(path.join(PAGES, `${name}.html`), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = page.documentElement.outerHTML;
  const found = readPage(page);
  expect(page.documentElement.outerHTML).toBe(before);
  return { ...found, url: `https://brand.example/${name}` };
}
const contacts = (name: string) => brandOn(read(name)).contacts.map(({ contact }) => contact);
const advice = (name: string) => adviceOn(read(name)).map(({ text, bearing, rule }) => [bearing, rule, text]);

describe('a brand’s page', () => {
  it('in French: number with its hours, e-mail, form, address, each with the words it was read from', () => {
    const page = read('contact-fr');
    expect(page.locale).toBe('fr');
    expect(contacts('contact-fr').map(({ channel, value, hours }) => [channel, value, hours])).toEqual([
      ['form', expect.stringMatching(/\/contact\/formulaire$/), undefined],
      ['phone', '01 99 00 12 34', 'Du lundi au vendredi de 9 h à 18 h 30'],
      ['email', 'clients@norel.example', undefined],
      ['address', '12 bis, rue des Tanneurs, 35000 Rennes', undefined],
    ]);
    const [, phone, email] = brandOn(page).contacts;
    expect(phone?.words).toBe(
      'Appelez le 01 99 00 12 34 (prix d’un appel local) … Du lundi au vendredi de 9 h à 18 h 30',
    );
    expect(email?.words).toBe('Écrire au service clients');
  });

  it('in English: a number and a chat, each with hours of its own, and no hours of a banner', () => {
    expect(contacts('contact-en')).toEqual([
      { channel: 'phone', value: '0808 157 0123', hours: 'Mon–Fri 8am–8pm, Sat 9am–5pm' },
      { channel: 'chat', value: 'https://chat.brackwell.example/start', hours: 'Every day 7:00 - 22:00' },
      { channel: 'email', value: 'help@brackwell.example' },
      { channel: 'address', value: '14 Mill Lane, Leeds LS1 4AB' },
    ]);
    expect(brandOn(read('contact-en')).hours).toEqual([]);
  });

  it('of help: a short number round the clock, the desk’s hours, the form on the page itself', () => {
    const { hours } = brandOn(read('help-fr'));
    expect(contacts('help-fr')).toEqual([
      { channel: 'phone', value: '39 12', hours: '24h/24 et 7j/7' },
      { channel: 'form', value: 'https://ondine.example/formulaire' },
      { channel: 'form', value: 'https://brand.example/help-fr' },
    ]);
    expect(hours).toEqual([
      { hours: '8-20', words: 'Nos conseillers sont joignables tous les jours de 8h à 20h.' },
    ]);
  });

  it('keeps the days with the hours, told in one line or in several, and every proposal can be read again', () => {
    const [french] = brandOn(read('hours-fr')).hours;
    const [english] = brandOn(read('hours-en')).hours;
    expect(french?.hours).toBe('Lundi – vendredi : 9 h – 12 h et 14 h – 18 h ; Samedi : 10 h – 16 h');
    expect(english?.hours).toBe('Monday to Saturday, 9am to 7pm');
    const morning = [540, 720];
    const afternoon = [840, 1080];
    const weekday = [morning, afternoon];
    expect(weekOf(french?.hours)).toEqual([...Array(5).fill(weekday), [[600, 960]], []]);
    expect(weekOf(english?.hours)).toEqual([...Array(6).fill([[540, 1140]]), []]);
    expect(brandOn(read('hours-fr')).hours).toHaveLength(1);
    for (const name of ['contact-fr', 'contact-en'])
      for (const { hours } of contacts(name)) if (hours) expect(weekOf(hours)).not.toBeNull();
  });

  it('that names no contact proposes none, nor advice', () => {
    expect(brandOn(read('nothing-en'))).toEqual({ contacts: [], hours: [] });
    expect(advice('nothing-en')).toEqual([]);
  });
});

describe('an article of good practice', () => {
  it('in French: each sentence with the rule that says the same, the others by themselves', () => {
    expect(read('article-fr').locale).toBe('fr');
    expect(advice('article-fr')).toEqual([
      ['do', 'apologise', 'Présentez vos excuses dès la première ligne'],
      ['do', 'personalise', 'Appelez le client par son prénom et signez votre réponse'],
      ['do', 'offer-handoff', expect.stringMatching(/^Poursuivez en message privé/)],
      ['do', null, 'Notez l’heure de votre réponse dans le cahier de l’équipe'],
      ['do', 'acknowledge-delay', 'N’oubliez pas de reconnaître l’attente'],
      ['dont', 'blame-customer', 'Rejeter la faute sur le client ou sur le transporteur'],
      ['dont', 'minimise', 'Ne minimisez pas son problème'],
      ['dont', 'reuse-canned', 'Un copier-coller de la réponse d’hier'],
      ['dont', null, 'Répondre après 22 h'],
    ]);
  });

  it('in English, under lines in bold instead of headings, with ticks and crosses', () => {
    expect(read('article-en').locale).toBe('en');
    expect(advice('article-en')).toEqual([
      ['do', 'apologise', 'Apologise once, and mean it'],
      ['do', 'next-step', 'Say what happens next and by when'],
      ['do', 'boilerplate', 'Use your own words'],
      ['do', null, 'Check the weather board before promising a delivery'],
      ['dont', 'blame-customer', 'Don’t blame the customer, even when they are wrong'],
      ['dont', 'non-apology', 'Write “sorry if you feel that way”'],
      ['dont', 'misplaced-humour', 'Joke with somebody who is upset'],
      ['dont', null, 'Answer during the two o’clock meeting'],
    ]);
  });

  it('in two columns', () => {
    expect(advice('table-fr')).toEqual([
      ['do', 'register', 'Vouvoyer le client'],
      ['dont', 'shouting', 'Les majuscules et les points d’exclamation'],
      ['do', 'next-step', 'Donner un délai précis'],
      ['dont', 'public-gesture', 'Promettre un remboursement en public'],
      ['do', null, 'Citer le nom de la boutique'],
      ['dont', 'misplaced-humour', 'L’humour avec une personne en colère'],
    ]);
  });

  it('tells the words by which a rule was found', () => {
    const found = adviceOn(read('article-fr')).find(({ rule }) => rule === 'blame-customer');
    expect(found?.because).toEqual(['rejeter', 'faute', 'client']);
  });
});
