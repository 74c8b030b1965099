import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Kind = 'chromium' | 'firefox';

/** Branded Chromes come last: they take an unpacked extension only in a roundabout way. */
const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE: Readonly<Record<Kind, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that this machine already has, or the one named in TACT_CHROMIUM or TACT_FIREFOX. */
export function findInstalled(kind: Kind): string | undefined {
  const named = process.env[`TACT_${kind.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...ELSEWHERE[kind]].find(runs);
}

/** Does this Chromium bear a brand, and so refuse `--load-extension`? */
export function isBranded(executable: string): boolean {
  return /google|chrome(\.exe)?$|edge/i.test(executable);
}
