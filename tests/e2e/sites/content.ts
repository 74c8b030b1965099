import type { Composer, KeyPress, Posted } from '../../../host/sites/contract.ts';
import { siteFor } from '../../../host/sites/sites.ts';
import { ANSWERED, ASKED, type Commands, type Key, type Name, type Seen } from './commands.ts';

const posted: Posted[] = [];
let kept: Composer | null = null;
let clock = Date.parse('2026-11-20T12:00:00Z') / 1000;

function composerAt(selector: string): Composer | null {
  const element = selector ? document.querySelector(selector) : document.activeElement;
  return element && (siteFor(location.hostname)?.composerFor(element) ?? null);
}

function nameOf(element: Element): string {
  return element.getAttribute('data-testid') ?? element.id ?? element.nodeName;
}

function barOf(composer: Composer): string {
  const place = composer.barPlace();
  if (!place) return 'nowhere';
  const fits = place.before === null || place.before.parentElement === place.parent;
  if (!fits) return 'torn';
  return place.before ? `before ${nameOf(place.before)}` : `last in ${place.parent.className}`;
}

function boxOf({ root, editable }: Composer): string {
  const name = (one: Element) =>
    (one.closest('[data-composer]') ?? one.querySelector('[data-composer]'))?.getAttribute('data-composer');
  if (!root.contains(editable)) return 'torn';
  const names = [name(root), name(editable)];
  return names[0] === names[1] ? `${names[0]}` : names.join(' and ');
}

function see({ at, now }: Commands['see']['ask']): Seen | null {
  const composer = composerAt(at);
  if (!composer) return null;
  const { site, kind, visibility } = composer;
  const situation = composer.situation(now ? new Date(now) : undefined);
  const box = boxOf(composer);
  return { site, kind, visibility, box, situation, bar: barOf(composer), avoid: composer.avoid().length };
}

const press = (key: Key): KeyPress => ({
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...key,
});

function watch({ at }: Commands['watch']['ask']): boolean {
  const composer = composerAt(at);
  composer?.onPosted((one) => posted.push(one), new AbortController().signal);
  return composer !== null;
}

function keep({ at }: Commands['keep']['ask']): boolean {
  kept = composerAt(at);
  return kept !== null;
}

const answers: { [N in Name]: (ask: Commands[N]['ask']) => Commands[N]['answer'] } = {
  see,
  all: () =>
    siteFor(location.hostname)
      ?.composersIn(document)
      .map(({ kind }) => kind) ?? [],
  keys: ({ at, keys }) => keys.map((key) => composerAt(at)?.isPostKey(press(key)) ?? false),
  click: ({ at, on }) => composerAt(at)?.isPostClick(document.querySelector(on)!) ?? false,
  watch,
  posted: () => posted,
  keep,
  again: () => kept?.situation().thread.length ?? 0,
  steady: () => {
    const read = () => JSON.stringify(kept?.situation(new Date(clock++ * 1000)));
    const [first, second] = [read(), read()];
    return kept !== null && first === second;
  },
};

document.addEventListener(ASKED, (event) => {
  const { name, ask } = JSON.parse((event as CustomEvent<string>).detail) as { name: Name; ask: never };
  const detail = JSON.stringify({ answer: answers[name](ask) });
  document.dispatchEvent(new CustomEvent(ANSWERED, { detail }));
});
