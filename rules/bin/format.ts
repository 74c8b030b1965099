import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonical } from '../pack/canonical';
import { CORE } from './core-pack';

/** Writes every file of the core pack in the canonical order: `npm run format:packs`. */
for (const entry of readdirSync(CORE, { recursive: true, encoding: 'utf8' })) {
  if (!entry.endsWith('.json')) continue;
  const file = path.join(CORE, entry);
  const before = readFileSync(file, 'utf8');
  const after = canonical(JSON.parse(before));
  if (after !== before) writeFileSync(file, after);
}
