import { describe, expect, it } from 'vitest';
import type { Pack } from '../../rules/pack/schema/pack';
import { begun, moved } from './draft';

const pack = (name: string): Pack => ({ schemaVersion: 1, id: 'shop', name, version: 1 });
const change = (name: string, touches?: string) =>
  ({ type: 'change', pack: pack(name), ...(touches ? { touches } : {}) }) as const;

describe('a draft', () => {
  it('goes back and forth', () => {
    let draft = begun(pack('a'));
    draft = moved(moved(draft, change('b')), change('c'));
    draft = moved(draft, { type: 'undo' });
    expect(draft.now.name).toBe('b');
    expect(moved(draft, { type: 'redo' }).now.name).toBe('c');
    expect(moved(moved(draft, change('d')), { type: 'redo' }).now.name).toBe('d');
    expect(moved(begun(pack('a')), { type: 'undo' }).now.name).toBe('a');
  });

  it('takes letters of one field back together, and fields one by one', () => {
    const written = ['b', 'bc'].reduce((draft, name) => moved(draft, change(name, 'name')), begun(pack('a')));
    const both = moved(written, change('z', 'other'));
    const once = moved(both, { type: 'undo' });
    expect(once.now.name).toBe('bc');
    expect(moved(once, { type: 'undo' }).now.name).toBe('a');
  });

  it('takes in what a colleague wrote, and going back takes none of it away', () => {
    const spoken = (some: Partial<Pack>, voice?: string): Pack => ({
      ...pack('a'),
      ...some,
      brand: { ...some.brand, ...(voice && { voice }) },
    });
    const sent = spoken({ version: 2 }, 'warm');
    let draft = moved(moved(begun(spoken({})), { type: 'change', pack: spoken({}, 'wa') }), {
      type: 'change',
      pack: sent,
    });
    // Published, and brought together with the hours that somebody else has set.
    const theirs = spoken({ version: 3, brand: { hours: '9-20' } }, 'warm');
    draft = moved(draft, { type: 'came', base: sent, theirs });
    expect(draft.now).toBe(theirs);
    draft = moved(draft, { type: 'undo' });
    expect(draft.now.brand).toEqual({ voice: 'wa', hours: '9-20' });
    draft = moved(draft, { type: 'undo' });
    expect(draft.now.brand).toEqual({ hours: '9-20' });
    expect(moved(draft, { type: 'redo' }).now.brand).toEqual({ voice: 'wa', hours: '9-20' });
  });

  it('keeps what is being written where somebody else changes the same', () => {
    const writing = moved(begun(pack('a')), change('mine'));
    const came = moved(writing, { type: 'came', base: pack('a'), theirs: pack('theirs') });
    expect(came.now.name).toBe('mine');
    expect(moved(came, { type: 'undo' }).now.name).toBe('theirs');
  });
});
