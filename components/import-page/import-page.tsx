import { useEffect, useState } from 'react';
import type { Locale } from '../../engine/types/text';
import { Speaking, useSay } from '../ui/voice';
import type { ImportDoor, Proposals, Target } from './door';
import { ProposalsForm } from './proposals-form';

type Loaded = { readonly proposals: Proposals | null; readonly targets: readonly Target[] };

const isEmpty = ({ contacts, hours, advice }: Proposals): boolean =>
  contacts.length + hours.length + advice.length === 0;

function Content({ door, locale }: { door: ImportDoor; locale: Locale }) {
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const whole = Promise.all([door.proposals(), door.targets()]);
    whole.then(
      ([proposals, targets]) => setLoaded({ proposals, targets }),
      () => setLoaded({ proposals: null, targets: [] }),
    );
  }, [door]);
  const proposals = loaded?.proposals;
  return (
    <main className="import-page">
      <h1>{say('import.title')}</h1>
      {!loaded && <p className="quiet">{say('import.loading')}</p>}
      {loaded && !proposals && <p>{say('import.nothingRead')}</p>}
      {proposals && (
        <>
          <p className="quiet">
            {proposals.title} · {proposals.url}
          </p>
          <p>{say(isEmpty(proposals) ? 'import.empty' : 'import.hint')}</p>
        </>
      )}
      {loaded && proposals && !isEmpty(proposals) && (
        <ProposalsForm {...{ proposals, door, locale }} targets={loaded.targets} />
      )}
    </main>
  );
}

export interface ImportPageProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly door: ImportDoor;
}

/** What a page that was read proposes for a pack. Nothing is kept before the person has confirmed it, one by one. */
export function ImportPage({ locale, theme, door }: ImportPageProps) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Content door={door} locale={locale} />
      </Speaking>
    </div>
  );
}
