/** What a replica can be asked for in its address; the table in README.md says what each one does. */
export type Hostility =
  | 'strip'
  | 'toolbar'
  | 'untrusted'
  | 'capture'
  | 'remount'
  | 'slow'
  | 'late'
  | 'virtual'
  | 'no-article'
  | 'twins'
  | 'folds'
  | 'trap';

export type Mention = 'none' | 'chip' | 'inline';

export interface Switches {
  story: string;
  lang: 'fr' | 'en' | undefined;
  theme: 'light' | 'dim' | 'dark';
  button: 'div' | 'button';
  mode: 'plain' | 'rich';
  labels: 'old' | 'new';
  mention: Mention;
  layout: 'wide' | 'narrow';
  dm: 'chat' | 'legacy';
  plan: 'free' | 'premium';
  thread: '1' | '2';
  dialog: 'reply' | 'quote';
  typeahead: 'off' | 'on';
  comments: 'lexical' | 'textarea';
  draft: string;
  many: number;
  feed: number;
  now: number;
  hostile: ReadonlySet<string>;
  slowMs: number;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | undefined {
  return allowed.find((option) => option === value);
}

/** Reads the switches of an address; anything unknown falls back to the plainest page. */
export function readSwitches(query: URLSearchParams): Switches {
  const now = query.get('now');
  return {
    story: query.get('story') ?? 'furniture',
    lang: oneOf(query.get('lang'), ['fr', 'en'] as const),
    theme: oneOf(query.get('theme'), ['light', 'dim', 'dark'] as const) ?? 'light',
    button: oneOf(query.get('button'), ['div', 'button'] as const) ?? 'button',
    mode: oneOf(query.get('mode'), ['plain', 'rich'] as const) ?? 'plain',
    labels: oneOf(query.get('labels'), ['old', 'new'] as const) ?? 'new',
    mention: oneOf(query.get('mention'), ['none', 'chip', 'inline'] as const) ?? 'none',
    layout: oneOf(query.get('layout'), ['wide', 'narrow'] as const) ?? 'wide',
    plan: oneOf(query.get('plan'), ['free', 'premium'] as const) ?? 'free',
    dm: oneOf(query.get('dm'), ['chat', 'legacy'] as const) ?? 'chat',
    thread: oneOf(query.get('thread'), ['1', '2'] as const) ?? '1',
    dialog: oneOf(query.get('dialog'), ['reply', 'quote'] as const) ?? 'reply',
    typeahead: oneOf(query.get('typeahead'), ['off', 'on'] as const) ?? 'off',
    comments: oneOf(query.get('comments'), ['lexical', 'textarea'] as const) ?? 'textarea',
    draft: query.get('draft') ?? '',
    many: Number(query.get('many') ?? 0),
    feed: Number(query.get('feed') ?? 0),
    now: now ? Date.parse(now) : Date.now(),
    hostile: new Set((query.get('hostile') ?? '').split(',').filter(Boolean)),
    slowMs: Number(query.get('slow') ?? 2500),
  };
}

export const switches = readSwitches(new URLSearchParams(location.search));

/** Is the page to misbehave in this way? */
export function hostile(way: Hostility): boolean {
  return switches.hostile.has(way);
}
