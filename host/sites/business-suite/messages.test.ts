// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { waitingOf } from '../../../engine/waiting/waiting';
import { messagesOn } from './messages';

const NOW = new Date(2026, 4, 12, 15, 0);
const CLOCK = { now: NOW.toISOString(), hours: undefined, patience: { amber: 1, red: 24 } };

const row = (n: number, name: string, words: string, time: string): string =>
  `<button data-surface="/bizweb:INBOX/thread_row${n}"><span>${name.charAt(0)}</span><span>${name}</span>
   <span>${words}</span><span>${time}</span></button>`;

const PANEL = `<section><h2>Élise Vannier</h2><div role="log">
  <div role="row"><strong>Élise Vannier</strong><div dir="auto">En panne</div><span>3 h</span></div>
  <div role="row"><strong>Karim Aziz</strong><div dir="auto">Pareil</div></div>
  <div role="row"><strong>Norel</strong><div dir="auto">Bonjour Élise, je regarde.</div><span>1 h</span></div>
  </div><div>Vous répondez en tant que <strong>Norel</strong></div></section>`;

function show(path: string, ...html: string[]): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = html.join('');
}
const waiting = (): unknown[] =>
  waitingOf(messagesOn(document, NOW)?.messages ?? [], CLOCK).map(({ author, level }) => [author, level]);

beforeEach(() => show('/'));

describe('the inbox in view', () => {
  it('tells who wrote last, and since when', () => {
    show(
      '/latest/inbox/messenger?thread_type=FB_MESSAGE',
      row(0, 'Sam Okoro', 'Any news?', '2 j'),
      row(1, 'Nora Kessel', 'Vous : Bonjour Nora, c’est fait.', '10:32'),
      row(2, 'Ellie Hart', 'Merci, et mon colis ?', '14:20'),
      row(3, 'Karim Aziz', 'You: On its way.', 'Mon'),
    );
    expect(waiting()).toEqual([
      ['Sam Okoro', 'red'],
      ['Ellie Hart', 'fresh'],
    ]);
  });

  it('leaves rows alone that do not tell who spoke last, and pages that are no inbox', () => {
    show('/latest/inbox/all', '<button data-surface="/thread_row0"><span>Sam Okoro</span></button>');
    expect(messagesOn(document, NOW)).toBeNull();
    show('/latest/home', row(0, 'Sam Okoro', 'Any news?', '2 j'));
    expect(messagesOn(document, NOW)).toBeNull();
  });

  it('takes the open comments for what they say, not for the row of the list', () => {
    show(
      '/latest/inbox/facebook?thread_type=FB_PAGE_POST',
      row(0, 'Élise Vannier', 'En panne', '3 h'),
      row(1, 'Tom Reyes', 'Alors ?', '5 h'),
      PANEL,
    );
    expect(waiting()).toEqual([
      ['Tom Reyes', 'amber'],
      ['Karim Aziz', 'unknown'],
    ]);
  });
});
