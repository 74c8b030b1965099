import type { Arriving } from './arriving.ts';

/** The state a replica shows to tests: what would be posted, what was posted, what went wrong. */
export interface Post {
  text: string;
  via: 'button' | 'shortcut' | 'enter';
  from: string;
}

export interface Span {
  start: number;
  end: number;
}

/** One reply box of the page, read through its editor's own model. */
export interface ShownComposer {
  root(): HTMLElement | null;
  text(): string;
  selection(): Span | undefined;
  remount?(): void;
}

export interface Replica {
  /** Has a message come in, where the page shows a public conversation. */
  arrive(message: Arriving): void;
  posts: Post[];
  errors: string[];
  text(name?: string): string;
  texts(): Record<string, string>;
  selection(name?: string): Span | undefined;
  focused(): string | undefined;
  remount(name?: string): void;
}

declare global {
  interface Window {
    __replica: Replica;
  }
}

const composers = new Map<string, ShownComposer>();
let lastFocused: string | undefined;

function holdsFocus(composer: ShownComposer): boolean {
  return composer.root()?.contains(document.activeElement) ?? false;
}

function focused(): string | undefined {
  const found = [...composers].find(([, composer]) => holdsFocus(composer))?.[0];
  lastFocused = found ?? lastFocused;
  return found;
}

function pick(name?: string): ShownComposer | undefined {
  const wanted = name ?? focused() ?? lastFocused ?? [...composers.keys()][0];
  return wanted === undefined ? undefined : composers.get(wanted);
}

export const replica: Replica = {
  arrive: () => undefined,
  posts: [],
  errors: [],
  text: (name) => pick(name)?.text() ?? '',
  texts: () => Object.fromEntries([...composers].map(([name, composer]) => [name, composer.text()])),
  selection: (name) => pick(name)?.selection(),
  focused,
  remount: (name) => pick(name)?.remount?.(),
};

const mirror = document.createElement('script');
mirror.type = 'application/json';
mirror.id = 'replica-state';

/** Writes the state into the page, where an isolated world can read it too. */
export function publish(): void {
  const { posts, errors } = replica;
  const state = { posts, errors, texts: replica.texts(), focused: focused(), selection: replica.selection() };
  mirror.textContent = JSON.stringify(state);
}

/** Makes a composer visible to tests under a name; returns the way to withdraw it. */
export function show(name: string, composer: ShownComposer): () => void {
  composers.set(name, composer);
  publish();
  return () => {
    if (composers.get(name) === composer) composers.delete(name);
    publish();
  };
}

/** Notes that the site has accepted a post. */
export function recordPost(post: Post): void {
  replica.posts.push(post);
  publish();
}

/** Puts the state on the page and keeps it fresh. */
export function exposeReplica(): void {
  window.__replica = replica;
  document.head.append(mirror);
  document.addEventListener('selectionchange', publish);
  document.addEventListener('focusin', publish);
}
