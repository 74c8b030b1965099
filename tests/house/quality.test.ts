import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { freshCustomers, freshReplies } from '../../rules/bin/quality/fresh';
import { measure, measureActs } from '../../rules/bin/quality/measure';
import { page } from '../../rules/bin/quality/page';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** All exams are judged: on a busy machine that takes longer than other tests do. */
const PATIENCE_MS = 300_000;

describe('the quality page', () => {
  it('says what the rules do today (else: npm run quality)', { timeout: PATIENCE_MS }, () => {
    const judge = createJudge();
    const acts = measureActs(judge, freshCustomers());
    expect(read('docs/quality.md')).toBe(
      page(measure(judge, freshReplies()), acts, read('rules/corpus/weaknesses.md')),
    );
  });
});
