import { expect, it } from 'vitest';
import type { Rule } from '../../../engine/types/ruleset';
import { createJudge } from '../../bin/judge';
import { promiseDetector } from './promise';

const { engine } = createJudge();

it('each rule judges by its own cues, though they read the same thread', () => {
  const thread = [
    { role: 'customer', text: 'Ma ligne est en panne' },
    { role: 'brand', text: 'Bonjour, un conseiller va vous rappeler.' },
    { role: 'customer', text: 'Vous aviez promis. Je patiente depuis.' },
  ] as const;
  const draft = 'Bonjour Léa, nous regardons.';
  const { reading } = engine.analyse(draft, { platform: 'x', visibility: 'public', locale: 'fr', thread });
  const rule = (unkept: readonly string[]): Rule =>
    ({
      id: 'any',
      detect: { kind: 'promise', unkept, kept: [], reported: [], owns: [], news: [] },
    }) as unknown as Rule;
  expect(promiseDetector(rule(['c-unkept']))(reading)).toHaveLength(1);
  expect(promiseDetector(rule([]))(reading)).toHaveLength(0);
  expect(promiseDetector(rule(['c-unkept']))(reading)).toHaveLength(1);
});
