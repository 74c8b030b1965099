import { describe, expect, it } from 'vitest';
import { failuresIn, worthASecondTry } from './failures';

const file = (name: string, ...tests: string[]) => ({
  name: `/there/tests/e2e/${name}.test.ts`,
  status: 'failed',
  message: 'could not be set up\nat all',
  assertionResults: [
    { fullName: 'passed', status: 'passed' },
    ...tests.map((fullName) => ({ fullName, status: 'failed', failureMessages: ['waited\nin vain'] })),
  ],
});

describe('failures of a run', () => {
  it('are named by file and test, with the first line of what they said', () => {
    const passed = { ...file('packs'), status: 'passed' };
    expect(failuresIn({ testResults: [passed, file('desk', 'opens', 'closes')] }, '/there')).toEqual([
      { file: 'tests/e2e/desk.test.ts', test: 'opens', why: 'waited' },
      { file: 'tests/e2e/desk.test.ts', test: 'closes', why: 'waited' },
    ]);
  });

  it('are a file’s own where none of its tests failed', () => {
    expect(failuresIn({ testResults: [file('desk')] }, '/there')).toEqual([
      { file: 'tests/e2e/desk.test.ts', test: 'the file itself', why: 'could not be set up' },
    ]);
  });

  it('are worth a second try in a few files, never in many or none', () => {
    const among = (...names: string[]) =>
      worthASecondTry(failuresIn({ testResults: names.map((name) => file(name, 'opens')) }, '/there'));
    expect(among('a', 'b', 'c')).toBe(true);
    expect(among('a', 'b', 'c', 'd')).toBe(false);
    expect(among()).toBe(false);
  });
});
