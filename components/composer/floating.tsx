import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../engine/types/text';
import { type Box, nudge, type Point, place } from '../advice-card/place';
import { current, openCardOf } from './findings';
import { useCoach } from './react';
import type { CoachState } from './state';

/** Where things stand in the window, in its own pixels. */
export interface Geometry {
  /** The words spoken of, or the bar. */
  readonly anchor: Box;
  readonly viewport: Box;
  /** What must never be covered: the site's Post button, its counter, its emoji button. */
  readonly avoid: readonly Box[];
}

/** Measures the page for these words, or for the bar when there are none; `null` when they are out of view. */
export type Measure = (spans: readonly Span[] | null) => Geometry | null;

/** What asks for a new place: another card, or a page that moved. Unfolding does not: buttons stay put. */
function occasion(coach: CoachState): string {
  return `${openCardOf(coach)?.card ?? coach.desk?.view ?? coach.open}@${coach.layout}`;
}

function usePlace(ref: RefObject<HTMLDivElement | null>, measure: Measure): Point | null {
  const coach = useCoach();
  const [spot, setSpot] = useState<Point | null>(null);
  const placedFor = useRef('');
  useLayoutEffect(() => {
    const spans = current(coach)?.spans ?? [];
    const page = measure(spans.length > 0 ? spans : null);
    if (!page || !ref.current) return setSpot(null);
    const { width, height } = ref.current.getBoundingClientRect();
    const size = { width, height };
    const stay = placedFor.current === occasion(coach);
    placedFor.current = occasion(coach);
    setSpot((before) => {
      const next =
        stay && before
          ? nudge(before, size, page.viewport)
          : place(size, page.anchor, page.viewport, page.avoid);
      return before?.left === next.left && before.top === next.top ? before : next;
    });
  }, [coach, measure, ref]);
  return spot;
}

/** Something that floats beside the words it speaks of, above the page. */
export function Floating({ measure, children }: { measure: Measure; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const spot = usePlace(ref, measure);
  const move = spot && { translate: `${spot.left}px ${spot.top}px` };
  return (
    <div ref={ref} className={spot ? 'floating' : 'floating unplaced'} style={move ?? {}}>
      {children}
    </div>
  );
}
