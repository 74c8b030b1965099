import { parseArgs } from 'node:util';
import { setStage } from '../tests/browsers/stage.ts';
import { builtExtension } from '../tests/e2e/coach/build.ts';
import { boxes } from './soak/boxes.ts';
import { typing } from './soak/composers.ts';
import { feed } from './soak/feed.ts';
import type { Stages } from './soak/table.ts';
import { tasks } from './soak/tasks.ts';
import { waiting } from './soak/waiting.ts';

/**
 * `npm run soak`: what Tact costs a page, with and without it in turns. `npm run soak -- typing waiting` does these parts
 * alone; `--seconds 120 --composers all` says how long and where to type.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '120' },
    composers: { type: 'string', default: 'main' },
    boxes: { type: 'string', default: '500' },
    articles: { type: 'string', default: '5000' },
    comments: { type: 'string', default: '500' },
    turns: { type: 'string', default: '7' },
  },
});

/** Opens Chromium without Tact and with it, for a part that has both take turns. */
const inTurns = (part: (stages: Stages) => Promise<void>) => async (): Promise<void> => {
  const stages: Stages = [
    ['without', await setStage('chromium')],
    ['with', await setStage('chromium', { extension: builtExtension('chromium') })],
  ];
  await part(stages);
  for (const [, stage] of stages) await stage.close();
};

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  typing: inTurns((stages) => typing(stages, Number(values.seconds), values.composers)),
  boxes: inTurns((stages) => boxes(stages, Number(values.boxes))),
  feed: () => feed(Number(values.articles)),
  tasks: () => tasks(Number(values.turns)),
  waiting: () => waiting(Number(values.turns), Number(values.comments)),
};

const asked = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) throw new Error(`no such part: ${unknown}; there are ${Object.keys(PARTS)}`);
for (const part of asked) await PARTS[part]?.();
