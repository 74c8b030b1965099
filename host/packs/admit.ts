import type { Locale } from '../../engine/types/text';
import { compileRuleset } from '../../rules/pack/compile';
import { openPack } from '../../rules/pack/exchange/open';
import { type Fault, PackError } from '../../rules/pack/fault';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pack } from '../../rules/pack/schema/pack';
import { type Pin, verifyPack } from '../../rules/pack/signature/verify';
import { layered } from './layering';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A pack that may be used. */
export interface Admitted {
  readonly pack: Pack;
  /** What to remember of its keys; absent where it is not signed and never was. */
  readonly pin?: Pin;
  readonly signedBy?: string;
}

export interface Admission {
  readonly bytes: Bytes;
  /** The signature that lies beside it; null where there is none. */
  readonly signature: Uint8Array | null;
  /** What is trusted so far. */
  readonly pin: Pin | undefined;
  readonly corePack: () => Promise<Pack>;
  readonly locale: Locale;
}

type Judged = Admitted | { readonly fault: PackFault };

/** The keyring's name for the key, else as much of the key as tells it from others. */
const signerOf = (name: string | null, signature: Uint8Array): string =>
  name ?? /"key":\s*"([\w-]{8})/.exec(new TextDecoder().decode(signature))?.[1] ?? '?';

/** A signed pack is verified before anything in it is looked at; one that was signed once has to stay so. */
export async function trusted({
  bytes,
  signature,
  pin,
  locale,
}: Omit<Admission, 'corePack'>): Promise<Judged> {
  if (!signature && !pin) {
    const opened = openPack(bytes, locale);
    return 'pack' in opened ? opened : { fault: { kind: 'refused', faults: opened.refused } };
  }
  const verified = await verifyPack(crypto.subtle, bytes, signature, pin ?? null, locale);
  if ('pack' in verified)
    return {
      pack: verified.pack,
      pin: verified.pin,
      signedBy: signerOf(verified.signedBy, signature ?? new Uint8Array()),
    };
  return verified.refused === 'pack'
    ? { fault: { kind: 'refused', faults: verified.faults ?? [] } }
    : { fault: { kind: 'distrusted', why: verified.refused } };
}

/** «rule: field: reason», as compiling tells it. */
function faultOf(line: string): Fault {
  const [rule, field, ...reason] = line.split(': ');
  return rule && field && reason.length > 0
    ? { rule, field, reason: reason.join(': ') }
    : { field: 'pack', reason: line };
}

/** Whether it can be laid over Tact's own rules and compiled; every fault otherwise. */
async function compileFaults(pack: Pack, corePack: () => Promise<Pack>): Promise<readonly Fault[]> {
  try {
    compileRuleset(layered(await corePack(), [{ layer: 'team', pack }]));
    return [];
  } catch (error) {
    const lines = error instanceof PackError ? error.faults : [(error as Error).message];
    return lines.map(faultOf);
  }
}

/** Judges bytes that claim to be a pack: signature, form, content, and whether its phrases compile. Never throws. */
export async function admit(admission: Admission): Promise<Judged> {
  const judged = await trusted(admission);
  if ('fault' in judged) return judged;
  const faults = await compileFaults(judged.pack, admission.corePack);
  return faults.length > 0 ? { fault: { kind: 'refused', faults } } : judged;
}
