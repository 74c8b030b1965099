import { describe, expect, it } from 'vitest';
import type { Message } from '../../engine/types/situation';
import { amongst, inTime, once, remembered } from './remembered';

const said = (id: string, at?: string): Message => ({ role: 'bystander', id, text: id, ...(at && { at }) });

describe('messages', () => {
  it('stand once each, as last read', () => {
    const corrected: Message = { role: 'brand', id: 'a', text: 'a' };
    expect(once([said('a'), said('b'), corrected])).toEqual([corrected, said('b')]);
    const nameless: Message = { role: 'customer', author: 'A', text: 'same' };
    expect(once([nameless, { ...nameless }, { ...nameless, author: 'B' }])).toHaveLength(2);
  });

  it('stand in time; one without a time stays behind the one it followed', () => {
    const [old, young, none] = [
      said('old', '2026-01-01T00:00:00Z'),
      said('young', '2026-02-01T00:00:00Z'),
      said('none'),
    ];
    expect(inTime([young, none, old])).toEqual([old, young, none]);
    expect(inTime([none, old])).toEqual([none, old]);
    expect(inTime([said('1', old.at), said('2', old.at)]).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('are kept when the page throws them away', () => {
    const remember = remembered();
    remember([said('a'), said('b')]);
    expect(remember([said('b'), said('c')]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keep the time that was read first, and are told by their id', () => {
    const remember = remembered();
    const [first] = remember([said('a', '2026-01-01T00:00:00Z')]);
    const thread = remember([said('a', '2026-01-01T00:00:07Z'), said('b')]);
    expect(thread[0]).toEqual(first);
    expect(amongst(thread, said('a', '2026-01-01T00:00:07Z'))).toEqual(first);
    expect(amongst(thread, said('c'))).toEqual(said('c'));
  });
});
