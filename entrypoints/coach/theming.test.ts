// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { english, notingHost } from '../../components/composer/sample';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import { followTheme } from './theming';

let root: HTMLElement;
let field: HTMLElement;
let store: CoachStore;
let closing: AbortController;
const theme = () => store.getState().theme;
const ground = (colour: string): void => {
  document.body.style.backgroundColor = colour;
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  field = root.appendChild(document.createElement('textarea'));
  store = createCoachStore(notingHost(), english);
  closing = new AbortController();
  followTheme({ root, field }, store, closing.signal);
});
afterEach(() => root.remove());

it('follows the site’s theme when the field is focused, and when something opens', () => {
  ground('rgb(0, 0, 0)');
  expect(theme()).toBe('light');
  field.focus();
  expect(theme()).toBe('dark');
  ground('rgb(21, 32, 43)');
  store.getState().openList();
  expect(theme()).toBe('dim');
});

it('looks no more once the box has gone', () => {
  closing.abort();
  ground('rgb(0, 0, 0)');
  field.focus();
  store.getState().openList();
  expect(theme()).toBe('light');
});
