import type { Channel } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import { faultLine } from '../../rules/pack/fault';
import { type FieldChange, fieldChanges } from '../../rules/pack/merge/changes';
import type { Json } from '../../rules/pack/merge/json';
import type { Pack } from '../../rules/pack/schema';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import type { Say } from '../ui/words';
import { usePack } from './editing';
import { fieldWords } from './field-words';

/** A value on a line: an example by its reply, anything else as it is written. */
function shown(value: Json, say: Say): string {
  if (typeof value === 'string') return value;
  const { draft, channel, value: reach, text, until } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof draft === 'string') return draft;
  if (typeof channel === 'string') return `${say(`channel.${channel as Channel}`)} · ${reach}`;
  return typeof text === 'string' ? `${text} (${until})` : JSON.stringify(value);
}

function Values({ change }: { change: FieldChange }) {
  const say = useSay();
  const gone = change.removed ?? (change.before === undefined ? [] : [change.before]);
  const come = change.added ?? (change.after === undefined ? [] : [change.after]);
  return (
    <ul>
      {gone.map((value) => (
        <li key={`-${shown(value, say)}`}>
          <span className="unseen">{say('editor.removed')}</span>
          <del>{shown(value, say)}</del>
        </li>
      ))}
      {come.map((value) => (
        <li key={`+${shown(value, say)}`}>
          <span className="unseen">{say('editor.added')}</span>
          <ins>{shown(value, say)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Why the pack as it stands would be refused. */
export function faultsOf(pack: Pack, locale: Locale): string[] {
  const opened = openPack(exportPack(pack), locale);
  return 'refused' in opened ? opened.refused.map(faultLine) : [];
}

interface ChangesViewProps {
  readonly before: Pack | null;
  readonly pack: Pack;
  readonly onPublish?: (() => void) | undefined;
  readonly onKeep?: (() => void) | undefined;
  readonly onBack: () => void;
}

/** What publishing would change, field by field, and what stands in its way. */
export function ChangesView({ before, pack, onPublish, onKeep, onBack }: ChangesViewProps) {
  const say = useSay();
  const locale = useLocale();
  const { core } = usePack();
  const faults = faultsOf(pack, locale);
  const nothing: Pack = { schemaVersion: 1, id: pack.id, name: pack.name, version: 1 };
  const changes = fieldChanges(before ?? nothing, pack);
  const isReady = faults.length === 0;
  return (
    <section aria-labelledby="editor-changes">
      <Button look="link" onClick={onBack}>
        ← {say('editor.allRules')}
      </Button>
      <h2 id="editor-changes">{say('editor.changes')}</h2>
      <p className="quiet">{say(before ? 'editor.changesHint' : 'editor.neverPublished')}</p>
      {faults.length > 0 && (
        <div className="fault" role="alert">
          {say('editor.mendFirst')}
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length === 0 && <p>{say('editor.noChanges')}</p>}
      <ul className="field-changes">
        {changes.map((change) => (
          <li key={change.path.join('/')}>
            <h3>{fieldWords(change.path, { core, pack }, { locale, say })}</h3>
            <Values change={change} />
          </li>
        ))}
      </ul>
      <div className="bench-keep">
        {onPublish && (
          <Button look="primary" onClick={onPublish} disabled={!isReady || changes.length === 0}>
            {say('editor.publish')}
          </Button>
        )}
        {onKeep && (
          <Button onClick={onKeep} disabled={!isReady}>
            {say('editor.export')}
          </Button>
        )}
      </div>
    </section>
  );
}
