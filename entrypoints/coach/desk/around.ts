import type { CoachStore } from '../../../components/composer/store';
import type { Judging } from '../judging';
import type { SessionOptions } from '../session-contract';
import { deskOf } from './desk';
import { type Library, libraryOf } from './library';
import { visasOf } from './visas';

/** What is made after the desk. Each is asked for by itself: the store is there while judging is still being made. */
interface MadeLater {
  readonly judging: () => Judging;
  readonly store: () => CoachStore;
}

/** The desk around a box; its judging is asked only when a view is opened. */
export function deskAround(options: SessionOptions, { judging, store }: MadeLater) {
  const { around } = options;
  if (!around) return null;
  const analysis = (text: string) => judging().aside(text);
  const library: Library = libraryOf({ ...options, analysis });
  const visas = visasOf({ ...options, store, signal: options.closing.signal });
  return { library, visas, desk: deskOf({ ...options, ...around, library, visas, analysis, store }) };
}
