import { type ReactNode, useEffect, useRef, useState } from 'react';
import { hostile } from '../page/switches.ts';

/** One cell of the timeline; with `hostile=virtual` its content leaves the page when scrolled away. */
export function Cell({ children }: { children: ReactNode }) {
  const cell = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState<number>();
  useEffect(() => {
    if (!hostile('virtual') || !cell.current) return;
    const observer = new IntersectionObserver(([seen]) => {
      if (seen) setAway(seen.isIntersecting ? undefined : seen.boundingClientRect.height);
    });
    observer.observe(cell.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div data-testid="cellInnerDiv" ref={cell} style={away ? { height: away } : undefined}>
      {!away && <div>{children}</div>}
    </div>
  );
}
