import { createRoot } from 'react-dom/client';
import styles from '../../components/field/field.css?inline';
import { FieldPanel, type FieldPanelProps } from '../../components/field/field-panel';
import { createShadow } from '../coach/shadow';

const CORNER = {
  position: 'fixed',
  inset: 'auto 8px 8px auto',
  'z-index': '2147483646',
  display: 'block',
};

/** Our corner of the page. */
export interface PanelPlace {
  readonly host: HTMLElement;
  show(some: Partial<FieldPanelProps>): void;
}

/** Out of the way of the field: a corner at the top where the field itself is at the bottom. */
function keepClear(host: HTMLElement, field: HTMLElement | null): void {
  if (!field) return;
  const [panel, box] = [host.getBoundingClientRect(), field.getBoundingClientRect()];
  const covers = box.right > panel.left && box.bottom > panel.top && box.top < panel.bottom;
  if (covers) host.style.setProperty('inset', '8px 8px auto auto', 'important');
}

/**
 * Puts the panel into the page, in a closed shadow root of its own; the bar is slotted into it.
 * @param field what must not be covered
 */
export function openPanel(
  first: FieldPanelProps,
  field: HTMLElement | null,
  signal: AbortSignal,
): PanelPlace {
  const { host, inside } = createShadow('tact-field', CORNER, styles);
  const root = createRoot(inside);
  let props = first;
  const show = (some: Partial<FieldPanelProps>): void => {
    props = { ...props, ...some };
    root.render(
      <FieldPanel {...props}>
        <slot />
      </FieldPanel>,
    );
  };
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  show({});
  requestAnimationFrame(() => keepClear(host, field));
  return { host, show };
}
