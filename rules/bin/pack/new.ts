import { existsSync, writeFileSync } from 'node:fs';
import { openPack } from '../../pack/exchange/open';
import { faultLine, PackError } from '../../pack/fault';
import type { Pack } from '../../pack/schema/pack';
import { bytesOf, textOf } from './files';

/** A first rule to write over, with examples that hold. */
const starter = (id: string, name: string): Pack => ({
  schemaVersion: 1,
  id,
  name,
  version: 1,
  rules: [
    {
      id: `x-${id}/dear-friend`,
      family: 'faults',
      severity: 'warning',
      young: true,
      message: { fr: 'On ne dit pas « cher ami » à un client.', en: 'A customer is nobody’s dear friend.' },
      why: { fr: 'Charte de la maison.', en: 'House style.' },
      detect: { kind: 'phrase', fr: ['(cher|chère) (ami|amie)'], en: ['dear friend'] },
      examples: {
        fr: {
          flags: [{ thread: [], draft: 'Bonjour cher ami, votre colis part demain.', marks: [[8, 16]] }],
          allows: [{ thread: [], draft: 'Bonjour Amina, votre colis part demain.' }],
        },
        en: {
          flags: [{ thread: [], draft: 'Hello dear friend, your parcel ships tomorrow.', marks: [[6, 17]] }],
          allows: [{ thread: [], draft: 'Hello Amina, your parcel ships tomorrow.' }],
        },
      },
    },
  ],
  overrides: {},
  locked: [],
});

/** Writes a new pack to begin with; nothing is overwritten. */
export function newPack(id: string, name: string, file: string): void {
  if (existsSync(file)) throw new Error(`${file}: there is a file of this name already`);
  writeFileSync(file, textOf(starter(id, name)));
  const opened = openPack(bytesOf(file));
  if ('refused' in opened) throw new PackError(opened.refused.map(faultLine));
}
