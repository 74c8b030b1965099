import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Failure, failuresIn, worthASecondTry } from './browsers/failures.ts';

/**
 * `npm run browsers`: the tests in real browsers; what follows `--` goes to vitest. With `CI` set, the files of a few
 * failures run once more, whole, for a slow machine's sake: a test alone would begin in what its first try has left.
 * What passed so is named (`second try: …`): it is a test to mend.
 */
const REPORT = '.cache/browsers.json';
const ROOT = path.resolve(import.meta.dirname, '..');

function run(files: readonly string[]): number {
  rmSync(REPORT, { force: true });
  const how = ['run', '--config', 'vitest.e2e.config.ts', '--reporter=default', '--reporter=json'];
  const { status } = spawnSync('npx', ['vitest', ...how, `--outputFile.json=${REPORT}`, ...files], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

const failures = (): readonly Failure[] =>
  existsSync(REPORT) ? failuresIn(JSON.parse(readFileSync(REPORT, 'utf8')), ROOT) : [];

function tryAgain(): number {
  const failed = failures();
  if (!worthASecondTry(failed)) return 1;
  const status = run([...new Set(failed.map(({ file }) => file))]);
  for (const { file, test, why } of failed) console.log(`second try: ${file} > ${test}: ${why}`);
  return status;
}

const status = run(process.argv.slice(2));
process.exitCode = status !== 0 && process.env.CI ? tryAgain() : status;
