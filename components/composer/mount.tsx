import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar';
import { Floating, type Measure } from './floating';
import { Panel } from './panel';
import { CoachProvider, useCoach } from './react';
import type { CoachStore } from './store';
import { Surface } from './surface';

function Overlay({ measure }: { measure: Measure }) {
  const { open } = useCoach();
  return (
    open !== null && (
      <Floating measure={measure}>
        <Panel />
      </Floating>
    )
  );
}

function mount(into: Element, store: CoachStore, children: ReactNode): () => void {
  const root = createRoot(into);
  root.render(
    <CoachProvider value={store}>
      <Surface>{children}</Surface>
    </CoachProvider>,
  );
  return () => root.unmount();
}

/** Shows the bar inside `into` (an element of our shadow root in the flow). Returns how to take it away. */
export const mountBar = (into: Element, store: CoachStore): (() => void) => mount(into, store, <Bar />);

/** Shows the list and the card inside `into` (an element of our shadow root over the page). */
export const mountOverlay = (into: Element, store: CoachStore, measure: Measure): (() => void) =>
  mount(into, store, <Overlay measure={measure} />);
