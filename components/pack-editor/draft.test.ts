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
});
