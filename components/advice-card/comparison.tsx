import type { Evidence } from '../../engine/types/diagnostic';
import type { Span } from '../../engine/types/text';
import { useCoach } from '../composer/react';
import type { Finding } from '../composer/state';
import { useLocale, useSay } from '../ui/voice';
import { byline } from './byline';
import { excerpt } from './excerpt';
import { Parts } from './parts';

/** Enough of both sides to be believed, and short enough that what to do about it stays in view. */
const SHOWN = 200;

interface SideProps {
  readonly title: string;
  readonly whole: string;
  readonly same: readonly Span[];
}

function Side({ title, whole, same }: SideProps) {
  const { text, spans } = excerpt(whole, same, SHOWN);
  return (
    <div className="side">
      <h3 className="small side-title">{title}</h3>
      <blockquote className="small">
        <Parts text={text} spans={spans} className="same" />
      </blockquote>
    </div>
  );
}

/** An earlier answer beside the draft, what is the same marked on both. One above the other where there is no room. */
export function Comparison({ finding, earlier }: { finding: Finding; earlier: Evidence }) {
  const { draft } = useCoach();
  const say = useSay();
  const same = earlier.spans ?? [];
  return (
    <figure className="comparison">
      <div className="sides">
        <Side title={byline(earlier, useLocale(), 'brandAnswer')} whole={earlier.text} same={same} />
        <Side title={say('card.thisDraft')} whole={draft.text} same={finding.spans} />
      </div>
      {same.length > 0 && <figcaption className="small quiet">{say('card.sameOnBoth')}</figcaption>}
    </figure>
  );
}
