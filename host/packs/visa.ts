import { checkVisa } from '../../rules/pack/visa/visa';
import type { NoVisa, Visa } from '../../rules/pack/visa/words';
import type { AskedVisa } from '../protocol/messages';
import type { PacksInForce } from './in-force';

/**
 * Judges a pasted code by the keys of the packs that serve an account.
 * @returns the approval, or why it is none; rejects when the packs cannot be read
 */
export async function judgeVisa(
  packs: Pick<PacksInForce, 'keysFor'>,
  { account, code, reply, customer }: AskedVisa,
  now: Date,
): Promise<Visa | NoVisa> {
  const keys = await packs.keysFor(account);
  return checkVisa(crypto.subtle, code, { reply, customer }, { keys, now: now.toISOString() });
}
