import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the copy's entry script does beside its own work, each time that a page scrolls. */
const BURN = `;addEventListener('scroll',()=>{const t=performance.now();while(performance.now()-t<20);},true);`;

/** A work of 300 ms when a box is focused, in a promise's continuation: no listener, no timer. */
const HOLD = `;addEventListener('focusin',()=>{Promise.resolve().then(()=>{const t=performance.now();while(performance.now()-t<300);});},true);`;

interface Planted {
  readonly folder: string;
  remove(): void;
}

function copyWith(folder: string, code: string): Planted {
  const copy = mkdtempSync(path.join(tmpdir(), 'tact-planted-'));
  cpSync(folder, copy, { recursive: true });
  appendFileSync(path.join(copy, 'content-scripts/page.js'), code);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true }) };
}

/** A copy of the built extension that burns 20 ms at each scroll: an instrument that does not see that sees nothing. */
export const planted = (folder: string): Planted => copyWith(folder, BURN);

/** A copy that holds the page for 300 ms at each focus. */
export const plantedTask = (folder: string): Planted => copyWith(folder, HOLD);
