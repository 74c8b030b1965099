import { beforeEach, describe, expect, it } from 'vitest';
import { DoublePress, PRESSES } from './double-press';

const event = (type: string, more: object = {}) => ({
  type,
  isTrusted: true,
  detail: type.startsWith('pointer') ? 0 : 1,
  timeStamp: 1000,
  clientX: 50,
  clientY: 50,
  ...more,
});

describe('after a press on something of ours', () => {
  let presses: DoublePress;
  beforeEach(() => {
    presses = new DoublePress();
    presses.ours(event('click'));
  });

  it.each(PRESSES)('a %s at the same place is that press again', (type) =>
    expect(presses.isAgain(event(type, { timeStamp: 1200 }))).toBe(true),
  );

  it.each(PRESSES)('a %s that a script made up is the page’s', (type) =>
    expect(presses.isAgain(event(type, { isTrusted: false }))).toBe(false),
  );

  it('a later or farther one is the page’s', () => {
    expect(presses.isAgain(event('click', { timeStamp: 1400 }))).toBe(false);
    expect(presses.isAgain(event('pointerdown', { clientX: 60 }))).toBe(false);
  });

  it('a click by a key is the page’s, though it stands where we were pressed', () =>
    expect(presses.isAgain(event('click', { detail: 0 }))).toBe(false));
});

it('remembers no press that a script or a key made', () => {
  const presses = new DoublePress();
  presses.ours(event('click', { isTrusted: false }));
  presses.ours(event('click', { detail: 0 }));
  presses.ours(event('pointerdown'));
  expect(presses.isAgain(event('mousedown'))).toBe(false);
});
