import type { OpenPromise } from '../../engine/reading/open-promises';
import { momentOf } from '../advice-card/moment';
import { useLocale, useSay } from '../ui/voice';
import { useCoach } from './react';

function PromiseLine({ promise }: { promise: OpenPromise }) {
  const say = useSay();
  const date = momentOf(promise.due, useLocale()) ?? '';
  return (
    <li className="line promise">
      <span className="line-words">
        {say('card.quoted', { text: promise.words })}
        <span className="quiet small line-time">
          {say(promise.late ? 'list.promiseLate' : 'list.promiseDue', { date })}
        </span>
      </span>
    </li>
  );
}

/** What the brand promised in this thread and has not come back on: to be known before one answers. */
export function Promises() {
  const { promises } = useCoach();
  const say = useSay();
  if (promises.length === 0) return null;
  return (
    <>
      <h2 className="list-title">{say('list.promises')}</h2>
      <ul>
        {promises.map((promise) => (
          <PromiseLine key={`${promise.due}${promise.words}`} promise={promise} />
        ))}
      </ul>
    </>
  );
}
