import type { Locale } from '../../../engine/types/text';
import { faultLine } from '../../../rules/pack/fault';
import { distrustFor } from '../../../rules/pack/signature/words';
import { words } from '../../ui/words';
import type { PackFault } from './door';

const MOST = 3;

/** Why a pack is not in use, and the way on, in a sentence; of a pack's own faults the first few. */
export function faultSentence(locale: Locale, fault: PackFault): string {
  const say = words(locale);
  switch (fault.kind) {
    case 'fetch':
      return say(`packs.fault.${fault.fault}`, { status: fault.status ?? '' });
    case 'refused': {
      const lines = fault.faults.slice(0, MOST).map(faultLine);
      return [say('packs.fault.refused', { n: fault.faults.length }), ...lines].join(' ');
    }
    case 'distrusted':
      return distrustFor(locale, fault.why);
    case 'stranger':
      return fault.key ? say('lead.stranger', { key: fault.key }) : say('lead.keyless');
    case 'other':
      return say('packs.fault.other', { id: fault.id });
    case 'older':
      return say('packs.fault.older', { version: fault.version });
    case 'full':
      return say('packs.fault.full');
  }
}

/** The same for who writes there: refused, it means something else than where one only reads. */
export function writingFault(locale: Locale, fault: PackFault): string {
  const say = words(locale);
  const isForeign = fault.kind === 'distrusted' && !['unsupported', 'other-content'].includes(fault.why);
  if (isForeign) return say('lead.foreign');
  if (fault.kind !== 'fetch') return faultSentence(locale, fault);
  const status = fault.status ?? '';
  if (fault.fault === 'signIn' || fault.fault === 'forbidden')
    return say(`packs.publish.${fault.fault}`, { status });
  return fault.fault === 'missing' ? say('lead.nowhere', { status }) : faultSentence(locale, fault);
}
