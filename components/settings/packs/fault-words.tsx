import { faultLine } from '../../../rules/pack/fault';
import { useLocale, useSay } from '../../ui/voice';
import type { PackFault } from './door';
import { faultSentence } from './fault-sentence';

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

/** Why a pack is not in use, and the way on. */
export function FaultWords({ fault }: { fault: PackFault }) {
  const locale = useLocale();
  return fault.kind === 'refused' ? <Refused {...fault} /> : <p>{faultSentence(locale, fault)}</p>;
}
