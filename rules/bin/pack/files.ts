import { readFileSync } from 'node:fs';
import { exportPack, openPack } from '../../pack/exchange/open';
import { faultLine, PackError } from '../../pack/fault';
import type { Pack } from '../../pack/schema/pack';

/** A file's bytes, its own alone. */
export const bytesOf = (file: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(file));

/**
 * A pack from a file.
 * @throws PackError naming file, rule, field and reason
 */
export function packOf(file: string): Pack {
  const opened = openPack(bytesOf(file));
  if ('pack' in opened) return opened.pack;
  throw new PackError(opened.refused.map((fault) => `${file}: ${faultLine(fault)}`));
}

/** A pack's text in the one order. */
export const textOf = (pack: Pack): string => new TextDecoder().decode(exportPack(pack));
