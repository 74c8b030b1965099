import { useLayoutEffect, useRef } from 'react';
import type { Box } from '../../components/advice-card/place';
import { mountBar, mountOverlay } from '../../components/composer/mount';
import type { Look } from '../../components/composer/state';
import css from '../../components/composer/styles.css?inline';
import { bars } from './scenes';

/** A closed shadow root whose host is reset, as it will stand in a site's page. */
function closedRoot(host: HTMLElement): Element {
  host.style.cssText = 'all: initial !important; display: block !important';
  const root = host.attachShadow({ mode: 'closed' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = css;
  return root.appendChild(document.createElement('div'));
}

const toBox = ({ left, top, width, height }: DOMRect): Box => ({ left, top, width, height });

/** A reply box with its Post button, the bar in the flow and the card over the page. */
export function InShadow({ look }: { look: Look }) {
  const draft = useRef<HTMLParagraphElement>(null);
  const post = useRef<HTMLButtonElement>(null);
  const inFlow = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const store = bars['to revisit']!(look);
    const rect = (element: Element | null) => toBox(element!.getBoundingClientRect());
    const away = [
      mountBar(closedRoot(inFlow.current!), store),
      mountOverlay(closedRoot(over.current!), store, (spans) => ({
        anchor: rect(spans ? draft.current : inFlow.current),
        viewport: { left: 0, top: 0, width: innerWidth, height: innerHeight },
        avoid: [rect(post.current)],
      })),
    ];
    Object.assign(window, { coach: store });
    return () => {
      for (const unmount of away) unmount();
    };
  }, [look]);
  return (
    <div style={{ width: 560, margin: '120px auto', font: '20px serif' }}>
      <p ref={draft} style={{ width: 200 }}>
        vous auriez dû relire
      </p>
      <div ref={inFlow} />
      <button ref={post} type="button">
        Post
      </button>
      <div ref={over} />
    </div>
  );
}
