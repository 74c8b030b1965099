import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonical } from '../rules/pack/canonical';

/** Writes a new rule's file, ready to be filled: `npm run new:rule -- late-reply`. */
const [id] = process.argv.slice(2);
const CORE = path.resolve(import.meta.dirname, '../rules/packs/core');

const rule = (name: string): object => ({
  id: name,
  family: 'faults',
  severity: 'warning',
  young: true,
  message: {
    fr: 'Ce que le client lira entre les lignes.',
    en: 'What the customer will read between the lines.',
  },
  why: { fr: 'La raison, avec sa source.', en: 'The reason, with its source.' },
  detect: { kind: 'phrase', fr: ['vos mots'], en: ['your words'] },
  rewrites: [{ kind: 'remove-sentence' }],
  examples: { fr: { flags: [], allows: [] }, en: { flags: [], allows: [] } },
});

function create(name: string): string {
  const file = path.join(CORE, `${name}.json`);
  if (existsSync(file)) return `There is a rule ${name} already: ${file}`;
  writeFileSync(file, canonical(rule(name)));
  return `Wrote ${path.relative(process.cwd(), file)}.
Write the examples before the phrases: four that it flags and four that it allows, in French and in English
(eight once it is no longer «young»). Then: npm run -s tact -- pack test ${name}`;
}

if (id && /^[a-z][a-z-]*$/.test(id)) console.log(create(id));
else console.error('Which rule? For example: npm run new:rule -- late-reply (small letters and hyphens)');
