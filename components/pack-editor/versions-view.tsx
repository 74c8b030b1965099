import { useCallback, useEffect, useState } from 'react';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import type { Version } from './desk';
import { usePack } from './editing';
import { FieldChanges } from './field-changes';
import { saysTheSame } from './going-back';
import { moment } from './value-words';

interface VersionLineProps {
  readonly version: Version;
  /** The one before, where it is still kept. */
  readonly before: Version | undefined;
  readonly onGoBack: () => void;
}

/** One published edition: which, when, whose, what it changed, and the way back to it. */
function VersionLine({ version, before, onGoBack }: VersionLineProps) {
  const { pack } = usePack();
  const say = useSay();
  const locale = useLocale();
  const { at, by, isInUse } = version;
  const when = moment(at, locale, { dateStyle: 'long', timeStyle: 'short' });
  const number = version.pack.version;
  const isDraft = saysTheSame(pack, version.pack);
  return (
    <li>
      <h3>{say('versions.number', { version: number })}</h3>
      <p className="quiet small">
        <time dateTime={at}>{when}</time>
        {by && ` · ${by}`}
        {isInUse && ` · ${say('versions.inUse')}`}
      </p>
      {before ? (
        <details>
          <summary>{say('versions.changed')}</summary>
          <FieldChanges before={before.pack} after={version.pack} isWithin />
        </details>
      ) : (
        <p className="quiet small">{say('versions.oldest')}</p>
      )}
      {isDraft ? (
        <p className="quiet small">{say('versions.isDraft')}</p>
      ) : (
        <Button aria-label={say('versions.goBackTo', { version: number })} onClick={onGoBack}>
          {say('versions.goBack')}
        </Button>
      )}
    </li>
  );
}

/** Reads the editions, and again when another has come to be in use. */
function useVersions(read: () => Promise<readonly Version[]>, published: Pack | null) {
  const [versions, setVersions] = useState<readonly Version[] | 'reading' | 'failed'>('reading');
  const load = useCallback(() => {
    void published;
    read().then(setVersions, () => setVersions('failed'));
  }, [read, published]);
  useEffect(load, [load]);
  return { versions, load };
}

interface VersionsViewProps {
  readonly read: () => Promise<readonly Version[]>;
  readonly published: Pack | null;
  readonly onGoBack: (earlier: Pack) => void;
  readonly onChanges: () => void;
}

/** The published editions that this computer keeps. Going back to one changes the draft alone. */
export function VersionsView({ read, published, onGoBack, onChanges }: VersionsViewProps) {
  const { pack } = usePack();
  const [taken, setTaken] = useState<Pack | null>(null);
  const say = useSay();
  const { versions, load } = useVersions(read, published);
  const goBack = (version: Version) => {
    onGoBack(version.pack);
    setTaken(version.pack);
  };
  return (
    <section aria-labelledby="editor-versions">
      <h2 id="editor-versions">{say('editor.section.versions')}</h2>
      <p className="quiet">{say('versions.hint')}</p>
      <div role="status">
        {taken && saysTheSame(pack, taken) && (
          <p>
            {say('versions.taken', { version: taken.version })}{' '}
            <Button look="link" onClick={onChanges}>
              {say('editor.seeChanges')}
            </Button>
          </p>
        )}
        {versions === 'reading' && <p>{say('versions.reading')}</p>}
      </div>
      {versions === 'failed' && (
        <>
          <p className="fault" role="alert">
            {say('versions.unread')}
          </p>
          <Button onClick={load}>{say('settings.retry')}</Button>
        </>
      )}
      {typeof versions !== 'string' && versions.length === 0 && <p>{say('versions.none')}</p>}
      {typeof versions !== 'string' && versions.length > 0 && (
        <ul className="versions">
          {versions.map((version, at) => (
            <VersionLine
              key={`${version.pack.version} ${version.at}`}
              version={version}
              before={versions[at + 1]}
              onGoBack={() => goBack(version)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
