import { wakes } from '../woken';

/** A place of ours over the page, deaf to the pointer, that no style or script of the page reaches. */
export interface Layer {
  readonly frame: HTMLElement;
  /** Puts the frame over what the element shows inside its borders. */
  align(): void;
}

const FRAME = {
  position: 'fixed',
  overflow: 'hidden',
  'pointer-events': 'none',
  'z-index': '2147483646',
  'box-sizing': 'border-box',
};

/** Sets styles one by one, which a page's policy on written styles does not forbid. */
export function dress(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** Opens a layer for an element; it is gone with the signal. */
export function openLayer(element: HTMLElement, signal: AbortSignal): Layer {
  const host = document.createElement('tact-underlines');
  const frame = document.createElement('div');
  dress(host, { all: 'initial', display: 'contents' });
  dress(frame, FRAME);
  host.setAttribute('aria-hidden', 'true');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { frame, align: () => align(frame, element) };
}

function align(frame: HTMLElement, element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect();
  dress(frame, {
    left: `${left + element.clientLeft}px`,
    top: `${top + element.clientTop}px`,
    width: `${element.clientWidth}px`,
    height: `${element.clientHeight}px`,
  });
}

/** Calls back when the element may have moved or changed its size or its scroll. */
export function watchPlace(element: HTMLElement, signal: AbortSignal, told: () => void): void {
  if (signal.aborted) return;
  const moved = wakes(told);
  const sizes = new ResizeObserver(moved);
  for (let one: Element | null = element; one; one = one.parentElement) sizes.observe(one);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  for (const type of ['scroll', 'resize', 'transitionend'])
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
}
