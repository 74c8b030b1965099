import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { today } from '../../rules/bin/quality/today';

const PAGE = new URL('../../docs/quality.md', import.meta.url);

/** All exams are judged: on a busy machine that takes longer than other tests do. */
const PATIENCE_MS = 300_000;

describe('the quality page', () => {
  it('says what the rules do today (else: npm run quality)', { timeout: PATIENCE_MS }, () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(today(createJudge()));
  });
});
