import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemaText } from './json-schema';

/** Writes the published JSON Schema of packs: `npm run schema`. */
writeFileSync(fileURLToPath(new URL('../../docs/pack.schema.json', import.meta.url)), jsonSchemaText());
