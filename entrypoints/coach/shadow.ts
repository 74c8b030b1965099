import styles from '../../components/composer/styles.css?inline';
import { door } from './door';

/** An element of ours in the page, and the place inside its closed shadow root to draw in. */
export interface Shadow {
  readonly host: HTMLElement;
  readonly inside: HTMLElement;
}

function style(root: ShadowRoot, sheet: string): void {
  const element = document.createElement('style');
  element.textContent = sheet;
  root.append(element);
}

/**
 * Makes an element that no style or script of the page reaches.
 * @param name `tact-bar`, `tact-overlay` or `tact-field`
 * @param sheet what is drawn in it is styled by; the bar's and the card's when left out
 * @param look styles of the element itself, set one by one so that a strict policy on styles allows them
 */
export function createShadow(
  name: string,
  look: Readonly<Record<string, string>>,
  sheet: string = styles,
): Shadow {
  const host = document.createElement(name);
  host.style.setProperty('all', 'initial', 'important');
  for (const [property, value] of Object.entries(look)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  door().roots.set(host, root);
  style(root, sheet);
  const inside = document.createElement('div');
  root.append(inside);
  return { host, inside };
}
