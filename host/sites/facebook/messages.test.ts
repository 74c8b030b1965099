// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { messagesOn } from './messages';

const NOW = new Date(2026, 4, 12, 15, 0);
const HOUR = 3_600_000;

interface Said {
  readonly by: string;
  readonly text: string;
  /** As the site writes it. */
  readonly age: string;
  readonly id: number;
  readonly under?: { readonly id: number; readonly by: string };
}

const label = ({ by, age, under }: Said, french: boolean): string => {
  if (french)
    return under ? `Réponse de ${by} au commentaire de ${under.by} ${age}` : `Commentaire de ${by} ${age}`;
  return under ? `Reply by ${by} to ${under.by}’s comment ${age}` : `Comment by ${by} ${age}`;
};

function comment(said: Said, french = true): string {
  const { by, text, age, id, under } = said;
  const ids = under ? `comment_id=${under.id}&reply_comment_id=${id}` : `comment_id=${id}`;
  return `<div role="article" aria-label="${label(said, french)}">
    <a href="/p?comment_id=${btoa(`comment:9_${id}`)}"><span dir="auto">${by}</span></a>
    <div dir="auto">${text}</div>
    <ul><li><a href="/brand/posts/1?${ids}">${age}</a></li><li><div role="button">Répondre</div></li></ul>
  </div>`;
}

const BOX = `<form role="presentation"><div data-lexical-editor="true" role="textbox" contenteditable="true"
  aria-label="Commenter en tant que Norel"></div></form>`;

function show(...html: string[]): void {
  document.body.innerHTML = `<div role="dialog">${html.join('')}${BOX}</div>`;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the comments in view', () => {
  it('are told by side, conversation and whom they answer', () => {
    const first = { by: 'Élise Vannier', text: 'En panne', age: '3 j', id: 1 };
    show(comment(first), comment({ by: 'Norel', text: 'Je regarde', age: '2 j', id: 2, under: first }));
    expect(messagesOn(document, NOW)?.messages).toMatchObject([
      { key: '1', side: 'customer', author: 'Élise Vannier', thread: '1' },
      { key: '2', side: 'brand', thread: '1', to: 'Élise Vannier' },
    ]);
  });

  it.each([
    ['2 j', true, 48, 24],
    ['3w', false, 504, 168],
    ['3 sem', true, 504, 168],
    ['5 h', true, 5, 1],
    ['40m', false, 0.667, 0.017],
    ['hier', true, 15, 24],
    ['Yesterday', false, 15, 24],
  ] as const)('say «%s» as exactly as it is', (age, french, hours, loose) => {
    show(comment({ by: 'Sam', text: 'x', age, id: 1 }, french));
    const [one] = messagesOn(document, NOW)?.messages ?? [];
    expect((NOW.getTime() - Date.parse(one?.at ?? '')) / HOUR).toBeCloseTo(hours, 2);
    expect((one?.loose ?? 0) / HOUR).toBeCloseTo(loose, 2);
  });

  it('are none on a page without a conversation', () => {
    document.body.innerHTML = BOX;
    expect(messagesOn(document, NOW)).toBeNull();
  });
});

/** How often the page's elements are asked for anything while `run` runs. */
function asked(run: () => void): number {
  let count = 0;
  const names = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute'] as const;
  const own = names.map((name) => [name, Element.prototype[name]] as const);
  for (const [name, call] of own)
    Object.assign(Element.prototype, {
      [name](this: Element, ...rest: [string]) {
        count++;
        return (call as (...some: [string]) => unknown).apply(this, rest);
      },
    });
  run();
  for (const [name, call] of own) Object.assign(Element.prototype, { [name]: call });
  return count;
}

describe('a page of five hundred comments', () => {
  const many = (count: number): string[] =>
    Array.from({ length: count }, (_, i) =>
      comment({ by: `Client ${i}`, text: 'Alors ?', age: '2 j', id: i + 1 }),
    );
  const cost = (count: number): number => {
    show(...many(count));
    return asked(() => messagesOn(document, NOW));
  };

  it('costs each comment as little as a page of fifty does', () => {
    expect(cost(500)).toBeLessThan(10.5 * cost(50));
    expect(cost(500) / 500).toBeLessThan(40);
  });

  it('catches a reader that looks at all of them for each', () => {
    show(...many(50));
    const few = asked(() => {
      for (const one of document.querySelectorAll('[role="article"]'))
        for (const other of document.querySelectorAll('[role="article"]')) other.matches(`#${one.id}a`);
    });
    expect(few / 50).toBeGreaterThan(40);
  });
});
