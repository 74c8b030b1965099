import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** No-break or not, a space is a space to a reader. */
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

function leaves(tree: object): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [spaced(value)] : leaves(value),
  );
}

/** The words in bold that the interface never says. */
function unsaid(guide: string, interfaceWords: readonly string[]): string[] {
  const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => spaced(words));
  return bold.filter((words) => !interfaceWords.includes(words));
}

describe.each([
  ['docs/guide.md', 'assets/locales/en.json'],
  ['docs/guide.fr.md', 'assets/locales/fr.json'],
])('%s', (guide, locale) => {
  const said = leaves(JSON.parse(read(locale)) as object);

  it('names what one presses by the words that stand there', () => {
    expect(unsaid(read(guide), said)).toEqual([]);
    expect(read(guide).match(/\*\*/g)?.length).toBeGreaterThan(20);
  });

  it('would be caught with a word that stands nowhere', () => {
    expect(unsaid('Press **Teleport**.', said)).toEqual(['Teleport']);
  });
});
