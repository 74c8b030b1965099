import { describe, expect, it } from 'vitest';
import { weekOf } from '../../engine/reading/week';
import { brandOn } from './contacts';
import { deskHours } from './hours';

const brand = (...lines: string[]) =>
  brandOn({
    url: 'https://brand.example/contact',
    title: 'Contact',
    locale: 'fr',
    lines: lines.map((text) => ({ text })),
    items: [],
    hasForm: false,
  });
const hours = (...lines: string[]) => brand(...lines).hours.map((one) => one.hours);

const MORNING = [540, 720];
const DAY = [540, 1080];
const SATURDAY = [600, 720];

describe('hours in several lines', () => {
  it('are all the number’s under which they stand', () => {
    const { contacts, hours: desk } = brand(
      'Discutez par chat',
      'Appelez le 01 99 00 11 22',
      'Lundi – vendredi : 9 h – 18 h',
      'Samedi : 10 h – 12 h',
    );
    expect(desk).toEqual([]);
    expect(contacts).toHaveLength(1);
    expect(weekOf(contacts[0]?.contact.hours)).toEqual([...Array(5).fill([DAY]), [SATURDAY], []]);
    expect(contacts[0]?.words).toContain('Samedi : 10 h – 12 h');
  });

  it('are each number’s own where the next line names one, and the desk’s where it has a label', () => {
    const { contacts, hours: desk } = brand(
      'Appelez le 01 99 00 11 22',
      'Lundi – vendredi : 9 h – 18 h',
      'Samedi, appelez le 01 99 00 33 44, 10 h – 12 h',
      'Boutique : dimanche, 10 h – 12 h',
    );
    expect(contacts.map(({ contact }) => contact.hours)).toEqual([
      'Lundi – vendredi : 9 h – 18 h',
      expect.stringMatching(/^Samedi.*12 h$/),
    ]);
    expect(desk.map((one) => one.hours)).toEqual(['dimanche, 10 h – 12 h']);
  });

  it('are no week where the next line has a label: it is another desk', () => {
    const two = ['du lundi au vendredi, 9 h – 12 h', 'samedi et dimanche, 10 h – 16 h'];
    expect(hours(`Boutique de Lyon : ${two[0]}`, `Service clients en ligne : ${two[1]}`)).toEqual(two);
  });

  it('go on behind «et», and by themselves are none', () => {
    const first = 'Ouvert du lundi au vendredi de 9 h à 12 h';
    const [week, ...more] = hours(first, 'et de 14 h à 18 h');
    expect(more).toEqual([]);
    expect(weekOf(week)).toEqual([...Array(5).fill([MORNING, [840, 1080]]), [], []]);
    const [english] = hours('Open Monday to Friday, 9am to 12pm', 'and Saturday, 10am to 12pm');
    expect(weekOf(english)).toEqual([...Array(5).fill([MORNING]), [SATURDAY], []]);
    expect(hours('Ouvert', 'et de 14 h à 18 h')).toEqual([]);
    expect(hours(first, 'et au comptoir : samedi, 10 h – 12 h')).toEqual([
      'du lundi au vendredi de 9 h à 12 h',
    ]);
  });

  it('are proposed once, though a page tells them twice', () => {
    const block = ['Lundi – vendredi : 9 h – 18 h', 'Samedi : 10 h – 12 h'];
    expect(hours(...block, 'Et encore', ...block)).toHaveLength(1);
  });
});

it('a line of commas alone is read at once', () => {
  expect(deskHours(`${','.repeat(200_000)} 9 h – 18 h, hors jours fériés`)).toBe('9-18');
});
