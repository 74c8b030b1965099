import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Where Chromium serves an extension's own pages: its id is a digest of its key. */
export async function chromiumOrigin(folder: string): Promise<string> {
  const { key = '' } = await manifestOf(folder);
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return `chrome-extension://${id}`;
}

const UUID = '7ac70000-0000-4000-8000-000000000001';

/** Firefox draws an address for each extension; this preference has it drawn beforehand. */
export async function firefoxAddress(folder: string): Promise<{ origin: string; preference: string }> {
  const id = (await manifestOf(folder)).browser_specific_settings?.gecko?.id ?? '';
  return { origin: `moz-extension://${UUID}`, preference: JSON.stringify({ [id]: UUID }) };
}
