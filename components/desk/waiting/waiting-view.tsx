import type { WaitingCase, WaitLevel } from '../../../engine/waiting/waiting';
import { excerpt } from '../../advice-card/excerpt';
import { PressButton } from '../../composer/press-button';
import { useSay } from '../../ui/voice';
import type { DeskView } from '../views';
import { waitedWords } from './waited-words';

/** As much of somebody's words as tells what it is about. */
const SHOWN = 90;

/** How pressing a wait is, by form as much as by colour: a ring, a half, a full disc. */
export function WaitMark({ level }: { level: WaitLevel }) {
  return (
    <svg className={`wait ${level}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
      {level === 'amber' && <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />}
      {level === 'red' && <circle cx="7" cy="7" r="5.4" fill="currentColor" />}
    </svg>
  );
}

/** Who waits, how long, with which words. */
export function CaseWords({ one }: { one: WaitingCase }) {
  const say = useSay();
  return (
    <>
      <WaitMark level={one.level} />
      <span className="line-words">
        {one.author} <span className={`waited ${one.level}`}>{waitedWords(one, say)}</span>
        {one.text !== '' && (
          <span className="quiet small line-quote">{excerpt(one.text, [], SHOWN).text}</span>
        )}
        {one.more > 0 && (
          <span className="quiet small line-time">{say('waiting.more', { n: one.more })}</span>
        )}
      </span>
    </>
  );
}

/** How many wait, in one line. */
export function WaitingCount({ cases }: { cases: readonly WaitingCase[] | null }) {
  const say = useSay();
  if (!cases) return <p className="list-note quiet">{say('waiting.unread')}</p>;
  const late = cases.filter(({ level }) => level === 'red').length;
  const count = say('waiting.count', { n: cases.length });
  if (cases.length === 0) return <p className="list-note quiet">{say('waiting.none')}</p>;
  return (
    <p className="list-note quiet">{late > 0 ? `${count} ${say('waiting.late', { n: late })}` : count}</p>
  );
}

/** Customers without an answer on the page in view, the longest wait first. */
export function WaitingView({ view }: { view: Extract<DeskView, { view: 'waiting' }> }) {
  const { cases, rows } = view;
  const rest = (cases?.length ?? 0) - rows;
  const say = useSay();
  return (
    <>
      <WaitingCount cases={cases} />
      <ul className="desk-list">
        {cases?.slice(0, rows).map((one) => (
          <li key={one.key}>
            <PressButton id={`desk:case:${one.key}`} className="line">
              <CaseWords one={one} />
            </PressButton>
          </li>
        ))}
      </ul>
      <p className="desk-note quiet small">{say('waiting.shownOnly')}</p>
      <div className="desk-buttons">
        {rest > 0 && (
          <PressButton id="desk:more" className="link">
            {say('waiting.rest', { n: rest })}
          </PressButton>
        )}
        <PressButton id="desk:again" className="link">
          {say('waiting.again')}
        </PressButton>
      </div>
    </>
  );
}
