import { expect, it } from 'vitest';
import { KeyRests } from './key-rests';

const key = (type: string, code: string, isTrusted = true) => ({ type, code, key: code, isTrusted });

it('keeps the rest of a key that was ours, once', () => {
  const rests = new KeyRests();
  rests.pressed(key('keydown', 'Escape'), true);
  expect(rests.isRest(key('keypress', 'Escape'))).toBe(true);
  expect(rests.isRest(key('keyup', 'Escape'))).toBe(true);
  expect(rests.isRest(key('keyup', 'Escape'))).toBe(false);
});

it('leaves the page the rest of a key that it saw pressed', () => {
  const rests = new KeyRests();
  rests.pressed(key('keydown', 'AltLeft'), false);
  rests.pressed(key('keydown', 'KeyT'), true);
  expect(rests.isRest(key('keyup', 'AltLeft'))).toBe(false);
  expect(rests.isRest(key('keyup', 'KeyT'))).toBe(true);
});

it('gives a key back that was ours, was never released, and was pressed in the page again', () => {
  const rests = new KeyRests();
  rests.pressed(key('keydown', 'KeyA'), true);
  rests.pressed(key('keydown', 'KeyA'), false);
  expect(rests.isRest(key('keypress', 'KeyA'))).toBe(false);
  expect(rests.isRest(key('keyup', 'KeyA'))).toBe(false);
});

it('hears no script of the page', () => {
  const rests = new KeyRests();
  rests.pressed(key('keydown', 'KeyA', false), true);
  expect(rests.isRest(key('keyup', 'KeyA'))).toBe(false);
  rests.pressed(key('keydown', 'KeyA'), true);
  expect(rests.isRest(key('keyup', 'KeyA', false))).toBe(false);
  expect(rests.isRest(key('keyup', 'KeyA'))).toBe(true);
});

it('tells keys apart that have no code, as on a phone', () => {
  const rests = new KeyRests();
  rests.pressed({ ...key('keydown', ''), key: 'Enter' }, true);
  expect(rests.isRest({ ...key('keyup', ''), key: 'a' })).toBe(false);
  expect(rests.isRest({ ...key('keyup', ''), key: 'Enter' })).toBe(true);
});
