import { flat, textOf } from '../text-of';
import type { Box } from './box';

const ANSWERING = /^(?:Replying as|Commenting as|Vous répondez en tant que|Réponse en tant que)\s+(.+)$/u;
const LONGEST = 120;

/** The page that is answered for, where the panel says so in words beside the box. */
export function actingName({ panel }: Pick<Box, 'panel'>): string | undefined {
  for (const one of panel.querySelectorAll('div, span')) {
    if (one.childElementCount > 2 || (one.textContent?.length ?? LONGEST) >= LONGEST) continue;
    const name = ANSWERING.exec(flat(textOf(one)))?.[1];
    if (name) return name;
  }
  return undefined;
}
