import type { CoachStore } from '../../../components/composer/store';
import type { Judging } from '../judging';
import type { SessionOptions } from '../session-contract';
import { deskOf } from './desk';
import { type Library, libraryOf } from './library';

/** The desk around a box; its judging is made after it, and asked only when a view is opened. */
export function deskAround(options: SessionOptions, made: () => { judging: Judging; store: CoachStore }) {
  const { around } = options;
  if (!around) return null;
  const analysis = (text: string) => made().judging.aside(text);
  const library: Library = libraryOf({ ...options, analysis });
  return { library, desk: deskOf({ ...options, ...around, library, analysis, store: () => made().store }) };
}
