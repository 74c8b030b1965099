import { postPage, statusPage, suiteComments, suiteMessages } from '../../tests/browsers/addresses.ts';
import type { Page } from '../../tests/browsers/page.ts';
import { editable, modelText, untilPresent } from '../../tests/browsers/reading.ts';
import type { Stage } from '../../tests/browsers/stage.ts';
import { COMPOSER_KINDS, type ComposerKind } from '../../tests/e2e/coach/composer-kinds.ts';
import { ms, row, type Stages } from './table.ts';
import { nothingTyped, percentile, replyOf, type Typed, typeOn } from './typing.ts';

const asked = { theme: 'light', story: 'furniture' } as const;

/** The two that most replies are written in. */
const MAIN: readonly ComposerKind[] = [
  { name: 'X, reply in the page', url: statusPage(asked), composer: 'inline' },
  { name: 'Facebook, comment', url: postPage(asked), composer: 'comment' },
];

const ALL: readonly ComposerKind[] = [
  ...MAIN,
  ...COMPOSER_KINDS,
  { name: 'Business Suite, message', url: suiteMessages(asked), composer: 'message' },
  { name: 'Business Suite, comment', url: suiteComments(asked), composer: 'comment' },
  {
    name: 'Business Suite, comment (rich)',
    url: suiteComments({ ...asked, comments: 'lexical' }),
    composer: 'comment',
  },
];

const PER_SECOND = 15;
/** One turn's seconds: the browsers take turns, so that a busy machine is slow for both. */
const TURN = 5;
/** The first keys fill the caches of browser, page and engine. */
const WARM = replyOf(PER_SECOND * 4);

interface Writing {
  readonly label: string;
  readonly tab: Page;
  readonly typed: Typed;
}

async function opened(
  { url, composer, box, first }: ComposerKind,
  stage: Stage,
  isOurs: boolean,
): Promise<Page> {
  const tab = await stage.browser.page(url);
  if (first) await tab.click(first);
  const field = box ?? editable(composer);
  await untilPresent(tab, field);
  await tab.click(field);
  if (isOurs) await untilPresent(tab, 'tact-bar');
  await tab.type(WARM);
  return tab;
}

/** Types in turns with and without Tact, and prints what a key cost in each. */
async function typeInto(kind: ComposerKind, stages: Stages, seconds: number): Promise<void> {
  const all: Writing[] = [];
  for (const [label, stage] of stages)
    all.push({ label, tab: await opened(kind, stage, label === 'with'), typed: nothingTyped() });
  const text = replyOf(seconds * PER_SECOND);
  for (let at = 0; at < text.length; at += TURN * PER_SECOND)
    for (const { tab, typed } of all)
      await typeOn(tab, text.slice(at, at + TURN * PER_SECOND), PER_SECOND, typed);
  for (const { label, tab, typed } of all) {
    const kept = (await modelText(tab, kind.composer)).endsWith(text);
    const { script, toPaint, longTasks } = typed;
    row(
      `${kind.name}, ${label}`,
      ms(percentile(script, 0.5)),
      ms(percentile(script, 0.95)),
      ms(percentile(toPaint, 0.95)),
      longTasks,
      String(kept),
    );
    await tab.close();
  }
}

/** What typing costs per key, with and without Tact in turns. */
export async function typing(stages: Stages, seconds: number, which: string): Promise<void> {
  const kinds = which === 'all' ? ALL : MAIN;
  row(
    `${seconds} s at ${PER_SECOND} keys a second`,
    'script',
    'script p95',
    'paint p95',
    'long tasks',
    'text kept',
  );
  for (const kind of kinds) await typeInto(kind, stages, seconds);
}
