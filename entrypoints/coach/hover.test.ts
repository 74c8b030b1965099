// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoachStore } from '../../components/composer/store';
import { openOnRest } from './hover';

let element: HTMLElement;
let opened: string[];
let closing: AbortController;

function point(type: string, clientX: number, clientY = 20, at: Element = element): void {
  at.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: type === 'pointermove' }));
}

const rest = (): unknown => vi.advanceTimersByTime(1000);

beforeEach(() => {
  vi.useFakeTimers();
  element = document.body.appendChild(document.createElement('div'));
  opened = [];
  closing = new AbortController();
  const store = { getState: () => ({ openCard: (id: string) => opened.push(id) }) };
  // Only the one action that is called; the store as a whole is tested in its own place.
  openOnRest(
    { element },
    { at: (x, y) => (x < 100 && y < 40 ? 'blame-customer#0' : null) },
    store as unknown as CoachStore,
    closing.signal,
  );
  point('pointermove', 50);
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

it('opens the card of the words on which the pointer rests', () => {
  expect(opened).toEqual([]);
  rest();
  expect(opened).toEqual(['blame-customer#0']);
});

it('opens none again for a move that nobody made, nor for one of a trembling hand', () => {
  rest();
  point('pointerleave', 50);
  point('pointermove', 50);
  point('pointermove', 52, 22);
  rest();
  expect(opened).toHaveLength(1);
});

it('opens it again once the pointer has moved on', () => {
  rest();
  point('pointermove', 150);
  point('pointermove', 50);
  rest();
  expect(opened).toHaveLength(2);
});

it('opens it again when the pointer comes back from elsewhere in the window, by a leap', () => {
  rest();
  point('pointerleave', 50);
  point('pointermove', 500, 400, document.body);
  point('pointermove', 50);
  rest();
  expect(opened).toHaveLength(2);
});

it('opens none for a pointer that went away', () => {
  point('pointerleave', 50);
  rest();
  expect(opened).toEqual([]);
});

it('opens none where the pointer rests beside the words, below them as well', () => {
  point('pointermove', 50, 60);
  rest();
  point('pointermove', 150);
  rest();
  expect(opened).toEqual([]);
});

it('opens none once the coach has left, neither of a rest begun before nor of a move after', () => {
  closing.abort();
  rest();
  point('pointermove', 20);
  rest();
  expect(opened).toEqual([]);
});

it('leaves nothing listening on the window once the coach has left', () => {
  rest();
  const removed = vi.spyOn(window, 'removeEventListener');
  closing.abort();
  point('pointermove', 500, 400, document.body);
  // A move that is still heard takes the listener off.
  expect(removed).not.toHaveBeenCalled();
  removed.mockRestore();
});
