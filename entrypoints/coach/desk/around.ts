import type { CoachStore } from '../../../components/composer/store';
import type { Judging } from '../judging';
import type { SessionOptions } from '../session-contract';
import { deskOf } from './desk';
import { type Library, libraryOf } from './library';
import { visasOf } from './visas';

/** What is made after the desk: each asked for by itself, since one may be wanted before the other stands. */
interface Made {
  judging(): Judging;
  store(): CoachStore;
}

/** The desk around a box; its judging is made after it, and asked only when a view is opened. */
export function deskAround(options: SessionOptions, made: Made) {
  const { around } = options;
  if (!around) return null;
  const analysis = (text: string) => made.judging().aside(text);
  const library: Library = libraryOf({ ...options, analysis });
  const { store } = made;
  const visas = visasOf({ ...options, store, signal: options.closing.signal });
  return { library, visas, desk: deskOf({ ...options, ...around, library, visas, analysis, store }) };
}
