import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ReplyCatalogue } from '../../engine/similarity/reply-catalogue';
import { sketchOf } from '../../engine/similarity/sketch';
import { DRAFTS } from './texts';

const SENTENCES = path.resolve(import.meta.dirname, '../../rules/corpus/sentences');
const REPLIES = 10_000;
const SENTENCES_EACH = 5;

function sentences(): string[] {
  const files = readdirSync(SENTENCES).filter((name) => name.endsWith('.fr.txt'));
  const lines = files.flatMap((name) => readFileSync(path.join(SENTENCES, name), 'utf8').split('\n'));
  return lines.map((line) => line.replace(/^\S+\s+/, '')).filter((line) => line.length > 20);
}

/** Ten thousand replies of a few sentences each, many of which say the same: a desk repeats itself. */
export function fullCatalogue(): ReplyCatalogue {
  const all = sentences();
  const catalogue = new ReplyCatalogue(REPLIES);
  for (let i = 0; i < REPLIES; i++) {
    const parts = Array.from({ length: SENTENCES_EACH }, (_, n) => all[(i * 31 + n * n * 977) % all.length]);
    const sketch = sketchOf(parts.join(' '));
    if (sketch) catalogue.add(String(i), sketch);
  }
  catalogue.settle();
  return catalogue;
}

/** The earlier replies most like a draft, as at each rest of the typing. */
export function query(catalogue: ReplyCatalogue): () => void {
  return () => {
    const sketch = sketchOf(DRAFTS.fr);
    if (sketch) catalogue.mostAlike(sketch, 0.35, 8);
  };
}
