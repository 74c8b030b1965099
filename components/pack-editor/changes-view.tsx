import type { Channel } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import { faultInWords } from '../../rules/bench/fault-words';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Fault } from '../../rules/pack/fault';
import { type FieldChange, fieldChanges } from '../../rules/pack/merge/changes';
import type { Json } from '../../rules/pack/merge/json';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import type { Say } from '../ui/words';
import { ownRule } from './changes';
import { usePack } from './editing';
import { fieldWords, wordOfValue } from './field-words';

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
  const told = (value: Json): string => wordOfValue(change.path, value, say) ?? shown(value, say);
  const come = change.added ?? (change.after === undefined ? [] : [change.after]);
  return (
    <ul>
      {gone.map((value) => (
        <li key={`-${told(value)}`}>
          <span className="unseen">{say('editor.removed')}</span>
          <del>{told(value)}</del>
        </li>
      ))}
      {come.map((value) => (
        <li key={`+${told(value)}`}>
          <span className="unseen">{say('editor.added')}</span>
          <ins>{told(value)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Where a fault stands, from the pack down. */
function pathOf({ rule, field }: Fault, pack: Pack): string[] {
  const steps = field.split(': ');
  if (rule === undefined) return steps;
  const isOfOverride = steps[0] === 'overrides';
  return isOfOverride
    ? ['overrides', rule, ...steps.slice(1)]
    : [ownRule(pack, rule) ? 'rules' : 'overrides', rule, ...steps];
}

/** Why the pack as it stands would be refused, each fault by the words of its field. */
function faultsOf(core: Pack, pack: Pack, voice: { locale: Locale; say: Say }): string[] {
  const opened = openPack(exportPack(pack), voice.locale);
  if (!('refused' in opened)) return [];
  return opened.refused.map((fault) =>
    voice.say('editor.faultIn', {
      field: fieldWords(pathOf(fault, pack), { core, pack }, voice),
      reason: faultInWords(fault.reason, voice.locale),
    }),
  );
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
  const faults = faultsOf(core, pack, { locale, say });
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
