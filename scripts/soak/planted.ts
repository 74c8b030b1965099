import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the copy's entry script does beside its own work, each time that a page scrolls. */
const BURN = `;addEventListener('scroll',()=>{const t=performance.now();while(performance.now()-t<20);},true);`;

/** A copy of the built extension that burns 20 ms at each scroll: an instrument that does not see that sees nothing. */
export function planted(folder: string): { folder: string; remove(): void } {
  const copy = mkdtempSync(path.join(tmpdir(), 'tact-planted-'));
  cpSync(folder, copy, { recursive: true });
  appendFileSync(path.join(copy, 'content-scripts/page.js'), BURN);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true }) };
}
