import { faultInWords } from '../../rules/bench/fault-words';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Fault } from '../../rules/pack/fault';
import { fieldChanges } from '../../rules/pack/merge/changes';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { ownRule } from './changes';
import type { EditorSection } from './editor-sections';
import { FieldChanges } from './field-changes';
import { placeOfField } from './field-place';
import { fieldWords, type Voice } from './field-words';

/** Where a fault stands, from the pack down. */
function pathOf({ rule, field }: Fault, pack: Pack): string[] {
  const steps = field.split(': ');
  if (rule === undefined) return steps;
  const isOfOverride = steps[0] === 'overrides';
  return isOfOverride
    ? ['overrides', rule, ...steps.slice(1)]
    : [ownRule(pack, rule) ? 'rules' : 'overrides', rule, ...steps];
}

interface Amiss {
  readonly words: string;
  readonly path: readonly string[];
}

/** Why the pack as it stands would be refused, each fault by the words of its field. */
function faultsOf(pack: Pack, voice: Voice): Amiss[] {
  const opened = openPack(exportPack(pack), voice.locale);
  if (!('refused' in opened)) return [];
  return opened.refused.map((fault) => {
    const path = pathOf(fault, pack);
    const field = fieldWords(path, [pack], voice);
    const reason = faultInWords(fault.reason, voice.locale);
    return { path, words: voice.say('editor.faultIn', { field, reason }) };
  });
}

/** What has to be mended before anybody could use the pack, each with the way to it. */
function MendFirst({ faults, onOpen }: { faults: readonly Amiss[]; onOpen: ChangesViewProps['onOpen'] }) {
  const say = useSay();
  return (
    <div className="fault" role="alert">
      {say('editor.mendFirst')}
      <ul>
        {faults.map(({ words, path }) => {
          const place = placeOfField(path);
          return (
            <li key={words}>
              {words}{' '}
              {place && (
                <Button look="link" onClick={() => onOpen(place)}>
                  {say('lead.mend')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ChangesViewProps {
  readonly before: Pack | null;
  readonly pack: Pack;
  readonly onPublish?: (() => void) | undefined;
  /** Whether two editions are still to be settled: nothing is published past that. */
  readonly isContested: boolean;
  readonly onKeep?: (() => void) | undefined;
  readonly onBack: () => void;
  /** Opens the part of the editor where a field is. */
  readonly onOpen: (place: { at: EditorSection } | { at: 'rule'; id: string }) => void;
}

/** What publishing would change, field by field, and what stands in its way. */
export function ChangesView(props: ChangesViewProps) {
  const { before, pack, onPublish, isContested, onKeep, onBack, onOpen } = props;
  const say = useSay();
  const locale = useLocale();
  const voice = { locale, say };
  const faults = faultsOf(pack, voice);
  const nothing: Pack = { schemaVersion: 1, id: pack.id, name: pack.name, version: 1 };
  const changes = fieldChanges(before ?? nothing, pack);
  const isReady = faults.length === 0;
  return (
    <section aria-labelledby="editor-changes">
      <Button look="link" onClick={onBack}>
        ← {say('lead.back')}
      </Button>
      <h2 id="editor-changes">{say('editor.changes')}</h2>
      <p className="quiet">{say(before ? 'editor.changesHint' : 'editor.neverPublished')}</p>
      {faults.length > 0 && <MendFirst faults={faults} onOpen={onOpen} />}
      {changes.length === 0 && <p>{say('editor.noChanges')}</p>}
      <FieldChanges before={before ?? nothing} after={pack} />
      <div className="bench-keep">
        {onPublish && (
          <Button
            look="primary"
            onClick={onPublish}
            disabled={!isReady || isContested || changes.length === 0}
          >
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
