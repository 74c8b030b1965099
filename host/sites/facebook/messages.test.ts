// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type WaitingCase, waitingOf } from '../../../engine/waiting/waiting';
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

/** Everything by which an element is asked something about itself or its surroundings. */
const CALLS = [
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'getAttribute',
  'contains',
] as const;
const READS = [
  'textContent',
  'nodeValue',
  'childNodes',
  'children',
  'childElementCount',
  'firstChild',
  'firstElementChild',
  'nextSibling',
  'nextElementSibling',
  'parentElement',
  'parentNode',
  'localName',
  'innerHTML',
  'offsetTop',
  'offsetHeight',
  'innerText',
] as const;

const OWNERS: readonly object[] = [
  Node.prototype,
  CharacterData.prototype,
  Element.prototype,
  HTMLElement.prototype,
];

/** How often the page's elements are asked for anything while `run` runs. */
function asked(run: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const owner of OWNERS)
    for (const name of [...CALLS, ...READS]) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own) continue;
      const { get, value } = own;
      const counted = (real: (...some: unknown[]) => unknown) =>
        function (this: Node, ...some: unknown[]) {
          count++;
          return real.apply(this, some);
        };
      Object.defineProperty(owner, name, {
        ...own,
        ...(get ? { get: counted(get) as () => unknown } : { value: counted(value) }),
      });
      undo.push(() => Object.defineProperty(owner, name, own));
    }
  run();
  for (const back of undo) back();
  return count;
}

const CLOCK = { now: NOW.toISOString(), hours: '9-18', patience: { amber: 12, red: 24 } };

describe('a page of five hundred comments', () => {
  const many = (count: number): string[] =>
    Array.from({ length: count }, (_, i) =>
      comment({ by: `Client ${i}`, text: 'Alors ?', age: '2 j', id: i + 1 }),
    );
  const waiting = (): WaitingCase[] => waitingOf(messagesOn(document, NOW)?.messages ?? [], CLOCK);

  it('asks the page a few things of each, however many there are and whatever they are made of', () => {
    show(...many(500));
    const all = asked(waiting);
    show(...many(50));
    expect(all).toBeLessThan(10.5 * asked(waiting));
    expect(all / 500).toBeLessThan(15);
    expect(all / 500).toBeGreaterThan(5);
    show(...many(50).map((one) => one.replaceAll('<ul>', `<ul>${'<li><b><i></i></b></li>'.repeat(20)}`)));
    expect(asked(waiting) / 50).toBeLessThan(15);
  });

  it('reads the words of a row when they are shown', () => {
    show(...many(50));
    const cases = waiting();
    expect(asked(() => cases.map(({ key, author, waited }) => [key, author, waited]))).toBe(0);
    expect(asked(() => cases[0]?.text)).toBeGreaterThan(0);
    expect(cases[0]?.text).toBe('Alors ?');
    expect(cases).toHaveLength(50);
  });

  it('catches a reader that looks at all of them for each', () => {
    show(...many(50));
    const few = asked(() => {
      for (const one of document.querySelectorAll('[role="article"]'))
        for (const other of document.querySelectorAll('[role="article"]')) other.matches(`#${one.id}a`);
    });
    expect(few / 50).toBeGreaterThan(20);
  });

  it('catches a reader that walks through all that a comment is made of', () => {
    show(...many(50));
    const walk = (element: Element): void => [...element.children].forEach(walk);
    const walked = asked(() => {
      for (const one of document.querySelectorAll('[role="article"]')) for (let i = 0; i < 4; i++) walk(one);
    });
    expect(walked / 50).toBeGreaterThan(20);
  });
});

describe('a comment whose words lead to another', () => {
  it('is known by the link of its own time', () => {
    const words = '<a href="/brand/posts/1?comment_id=77">celui-ci</a> aussi';
    show(comment({ by: 'Sam', text: words, age: '2 j', id: 1 }));
    expect(messagesOn(document, NOW)?.messages).toMatchObject([{ key: '1', author: 'Sam', thread: '1' }]);
  });
});

const nested = (said: Said, ...inside: string[]): string =>
  comment(said).replace(/<\/div>$/, `${inside.join('')}</div>`);

describe('a comment with others inside it', () => {
  it('keeps their words and ids apart from its own', () => {
    const first = { by: 'Élise Vannier', text: 'En panne', age: '3 j', id: 1 };
    const second = { by: 'Norel', text: 'Je regarde', age: '2 j', id: 2, under: first };
    const draft =
      '<form role="presentation"><div role="textbox"><div dir="auto">brouillon</div></div></form>';
    show(nested(first, comment(second), draft));
    expect(messagesOn(document, NOW)?.messages.map(({ key, text, thread }) => [key, text, thread])).toEqual([
      ['1', 'En panne', '1'],
      ['2', 'Je regarde', '1'],
    ]);
  });

  it('that says nothing in words is nobody’s question', () => {
    show(
      comment({ by: 'Sam', text: '<img>', age: '2 j', id: 1 }),
      comment({ by: 'Nora', text: '<img alt="😡">', age: '2 j', id: 2 }),
    );
    expect(messagesOn(document, NOW)?.messages.map(({ text }) => text)).toEqual(['😡']);
  });
});

/** One post of a feed with what is said under it. */
const post = (by: string, ...comments: string[]): string => `<div aria-posinset="1">
  <div data-ad-rendering-role="profile_name"><a href="/b">${by}</a></div>
  <div data-ad-preview="message"><div dir="auto">Nouveau !</div></div>${comments.join('')}</div>`;

describe('a feed', () => {
  const ask = (by: string, id: number): string => comment({ by, text: 'Et mon colis ?', age: '5 h', id });
  const feed = (...posts: string[]): void => {
    document.body.innerHTML = `${posts.join('')}${BOX}`;
  };
  const told = () => messagesOn(document, NOW)?.messages.map(({ author, thread }) => [author, thread]);

  it('counts under every post of the brand’s, each comment in its own conversation', () => {
    feed(post('Norel', ask('Élise', 1), ask('Élise', 2)), post('Norel', ask('Karim', 3)));
    expect(told()).toEqual([
      ['Élise', '1'],
      ['Élise', '2'],
      ['Karim', '3'],
    ]);
    expect(messagesOn(document, NOW)?.isPartial).toBe(true);
  });

  it('leaves strangers’ posts alone, but not one where the brand has spoken', () => {
    feed(
      post('Léo', ask('Tom', 1)),
      post('Mairie', ask('Nora', 2), comment({ by: 'Norel', text: 'Bonjour', age: '1 h', id: 3 })),
    );
    expect(told()).toEqual([
      ['Nora', '2'],
      ['Norel', '3'],
    ]);
    feed(post('Léo', ask('Tom', 1)));
    expect(messagesOn(document, NOW)).toBeNull();
  });

  it('is nobody’s where no box says who answers and the posts are several people’s', () => {
    document.body.innerHTML = post('Léo', ask('Tom', 1)) + post('Mia', ask('Sam', 2));
    expect(messagesOn(document, NOW)).toBeNull();
    document.body.innerHTML = post('Norel', ask('Tom', 1)) + post('Norel', ask('Sam', 2));
    expect(told()).toHaveLength(2);
  });
});

describe('answers that are folded away', () => {
  const fold = (text: string): string => `<div><div role="button"><span>${text}</span></div></div>`;
  const cases = () =>
    waitingOf(messagesOn(document, NOW)?.messages ?? [], CLOCK).map(({ author, level, folded }) => [
      author,
      level,
      folded,
    ]);

  it.each([
    ['Afficher 1 réponse', true],
    ['Afficher les 3 réponses', true],
    ['View 1 reply', true],
    ['View all 3 replies', true],
    ['Léa Roux a répondu · 2 réponses', true],
    ['Répondre', false],
    ['Afficher plus de commentaires', false],
  ])('«%s» leaves open whether the brand was among them: %s', (text, isFolded) => {
    show(comment({ by: 'Élise', text: 'En panne', age: '3 j', id: 1 }), fold(text));
    expect(cases()).toEqual([['Élise', isFolded ? 'unknown' : 'red', isFolded]]);
  });

  it.each(['Norel a répondu · 2 réponses', 'Norel replied', 'Norel replied · 1 reply'])(
    '«%s» says that it was',
    (text) => {
      show(comment({ by: 'Élise', text: 'En panne', age: '3 j', id: 1 }), fold(text));
      expect(cases()).toEqual([]);
    },
  );

  it('come after those who surely wait, however old', () => {
    show(
      comment({ by: 'Élise', text: 'En panne', age: '3 j', id: 1 }),
      fold('Afficher 2 réponses'),
      comment({ by: 'Karim', text: 'Pareil', age: '2 h', id: 2 }),
    );
    expect(cases()).toEqual([
      ['Karim', 'fresh', false],
      ['Élise', 'unknown', true],
    ]);
  });
});
