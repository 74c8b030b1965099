import { faultLine } from '../../../rules/pack/fault';
import { distrustFor } from '../../../rules/pack/signature/words';
import { useLocale, useSay } from '../../ui/voice';
import type { PackFault } from './door';

const MOST = 12;

/** Every fault of a pack that cannot be used, with rule, field and reason. */
function Refused({ faults }: Extract<PackFault, { kind: 'refused' }>) {
  const say = useSay();
  return (
    <>
      <p>{say('packs.fault.refused', { n: faults.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <ul className="refusals small" tabIndex={0} aria-label={say('packs.title')}>
        {faults.slice(0, MOST).map((fault) => (
          <li key={faultLine(fault)}>{faultLine(fault)}</li>
        ))}
        {faults.length > MOST && <li>{say('packs.more', { n: faults.length - MOST })}</li>}
      </ul>
    </>
  );
}

/** Why a pack is not in use, and the way on, in a sentence. */
export function FaultWords({ fault }: { fault: PackFault }) {
  const say = useSay();
  const locale = useLocale();
  switch (fault.kind) {
    case 'fetch':
      return <p>{say(`packs.fault.${fault.fault}`, { status: fault.status ?? '' })}</p>;
    case 'refused':
      return <Refused {...fault} />;
    case 'distrusted':
      return <p>{distrustFor(locale, fault.why)}</p>;
    case 'other':
      return <p>{say('packs.fault.other', { id: fault.id })}</p>;
    case 'older':
      return <p>{say('packs.fault.older', { version: fault.version })}</p>;
    case 'full':
      return <p>{say('packs.fault.full')}</p>;
  }
}
