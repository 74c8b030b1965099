import { useSay } from '../../ui/voice';
import type { Numbers } from './door';

/** What today came to, in one line; nothing before the first reply. */
export function Today({ numbers }: { numbers: Numbers | null }) {
  const say = useSay();
  const { replies = 0, mended = 0 } = numbers?.today ?? {};
  if (replies === 0) return null;
  return (
    <p className="quiet small today">
      {say('tally.today', { replies: say('tally.replies', { n: replies }), n: mended })}
    </p>
  );
}
