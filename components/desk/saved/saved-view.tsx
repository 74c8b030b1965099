import { excerpt } from '../../advice-card/excerpt';
import { PressButton } from '../../composer/press-button';
import { useSay } from '../../ui/voice';
import type { DeskView, SavedOffer } from '../views';

type SavedViewed = Extract<DeskView, { view: 'saved' }>;

/** As much of a reply as tells it from another. */
const SHOWN = 110;

function Offer({ offer, taken }: { offer: SavedOffer; taken: boolean }) {
  const say = useSay();
  return (
    <li>
      <PressButton
        id={`desk:offer:${offer.id}`}
        className={taken ? 'line offer taken' : 'line offer'}
        {...(taken && { 'aria-current': true })}
      >
        <span className="line-words">
          {offer.title}
          {offer.approved && <span className="quiet small"> · {say('saved.approved')}</span>}
          <span className="quiet small line-time">{excerpt(offer.text, [], SHOWN).text}</span>
        </span>
      </PressButton>
    </li>
  );
}

/** Said to a screen reader while the caret stays in the reply: which offer Enter would take. */
function Taken({ view: { offers, at } }: { view: SavedViewed }) {
  const say = useSay();
  const offer = offers[at];
  return (
    <p className="unseen" aria-live="polite">
      {offer && say('saved.taken', { title: offer.title, n: at + 1, total: offers.length })}
    </p>
  );
}

function Nothing({ total }: { total: number }) {
  const say = useSay();
  if (total > 0) return <p className="list-note quiet">{say('saved.none')}</p>;
  return (
    <>
      <p className="list-note quiet">{say('saved.empty')}</p>
      <PressButton id="desk:settings" className="button">
        {say('saved.toSettings')}
      </PressButton>
    </>
  );
}

/** The saved replies, or those that what was typed after «/» finds. */
export function SavedView({ view }: { view: SavedViewed }) {
  const say = useSay();
  const { query, offers, at, total } = view;
  if (offers.length === 0) return <Nothing total={total} />;
  return (
    <>
      <ul className="desk-list">
        {offers.map((offer, place) => (
          <Offer key={offer.id} offer={offer} taken={query !== null && place === at} />
        ))}
      </ul>
      {query !== null && <p className="desk-note quiet small">{say('saved.keys')}</p>}
      {query !== null && <Taken view={view} />}
    </>
  );
}
