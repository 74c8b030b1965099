import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemaText } from './json-schema';

it('docs/pack.schema.json is what the types say (else: npm run schema)', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/pack.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText());
});
