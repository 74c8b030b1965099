import { beforeEach, expect, it } from 'vitest';
import { english, notingHost } from '../../components/composer/sample';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import { atRest, isBusy } from './at-rest';

const turn = () => new Promise((done) => setTimeout(done));
let store: CoachStore;
let composing: boolean;
let runs: number;
let stopping: AbortController;

const wait = (): void =>
  atRest({ store, isBusy: () => isBusy(store, { composing }) }, stopping.signal, () => runs++);

beforeEach(() => {
  store = createCoachStore(notingHost(), english);
  composing = false;
  runs = 0;
  stopping = new AbortController();
});

it('is at once where the person is not at the box', () => {
  wait();
  expect(runs).toBe(1);
});

it('comes when what is open has been closed, once', async () => {
  store.getState().openList();
  wait();
  expect(runs).toBe(0);
  store.getState().close();
  await turn();
  store.getState().openList();
  store.getState().close();
  await turn();
  expect(runs).toBe(1);
});

it('waits for a press that is held, a control that has the focus, and an input method', async () => {
  store.getState().raiseGuard(['blame-customer']);
  wait();
  store.getState().focused('bar');
  store.getState().lowerGuard();
  await turn();
  expect(runs).toBe(0);
  composing = true;
  store.getState().focused(null);
  await turn();
  expect(runs).toBe(0);
  composing = false;
  store.getState().typed(1);
  await turn();
  expect(runs).toBe(1);
});

it('does not come where it is no longer wanted, or the person is at it again by then', async () => {
  store.getState().openList();
  wait();
  store.getState().close();
  store.getState().openList();
  await turn();
  expect(runs).toBe(0);
  stopping.abort();
  store.getState().close();
  await turn();
  expect(runs).toBe(0);
});
