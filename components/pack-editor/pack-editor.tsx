import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema';
import { Button } from '../ui/button';
import { Speaking, useSay } from '../ui/voice';
import { ChangesView } from './changes-view';
import { ConflictsView } from './conflicts-view';
import type { Bench, Outcome, PackDesk } from './desk';
import { EditingPack } from './editing';
import { EditorHead } from './editor-head';
import { NewRuleForm } from './new-rule-form';
import { OutcomeNote } from './outcome-note';
import { RuleList } from './rule-list';
import { RuleView } from './rule-view';
import { useDraft } from './use-draft';

type Place = { readonly at: 'list' | 'new' | 'changes' } | { readonly at: 'rule'; readonly id: string };

interface Loaded {
  readonly draft: Pack;
  readonly published: Pack | null;
}

interface EditorProps {
  readonly desk: PackDesk;
  readonly core: Pack;
  readonly bench: Bench;
}

const LIST: Place = { at: 'list' };

/** The editor of a pack that has been read. */
function Editor({ desk, core, bench, loaded }: EditorProps & { loaded: Loaded }) {
  const drafting = useDraft(loaded.draft, desk);
  const [place, setPlace] = useState<Place>(LIST);
  const [published, setPublished] = useState(loaded.published);
  const [outcome, setOutcome] = useState<Outcome | 'publishing' | null>(null);
  const say = useSay();
  const { move } = drafting;
  const pack = drafting.draft.now;
  const editing = useMemo(
    () => ({
      core,
      pack,
      bench,
      change: (next: Pack, touches?: string) =>
        move({ type: 'change', pack: next, ...(touches === undefined ? {} : { touches }) }),
    }),
    [core, pack, bench, move],
  );
  const publish = (edition: Pack) => {
    if (!desk.publish) return;
    setOutcome('publishing');
    desk.publish(edition).then(
      (next) => {
        setOutcome(next);
        if (next.kind !== 'done' && next.kind !== 'same') return;
        setPublished(next.pack);
        move({ type: 'change', pack: next.pack });
      },
      () => setOutcome({ kind: 'fault', reason: say('editor.notPublished') }),
    );
  };
  const decided = (next: Pack) => {
    move({ type: 'change', pack: next });
    publish(next);
  };
  const conflicts =
    outcome !== null && outcome !== 'publishing' && outcome.kind === 'conflicts' ? outcome : null;
  const list = () => setPlace(LIST);
  return (
    <EditingPack editing={editing}>
      <main className="page editor">
        <EditorHead drafting={drafting} onChanges={() => setPlace({ at: 'changes' })} />
        <OutcomeNote outcome={outcome} />
        {conflicts && <ConflictsView {...conflicts} onDecided={decided} />}
        {place.at === 'list' && (
          <RuleList onOpen={(id) => setPlace({ at: 'rule', id })} onNew={() => setPlace({ at: 'new' })} />
        )}
        {place.at === 'new' && <NewRuleForm onDone={(id) => setPlace({ at: 'rule', id })} onCancel={list} />}
        {place.at === 'rule' && <RuleView key={place.id} id={place.id} onBack={list} />}
        {place.at === 'changes' && (
          <ChangesView
            before={published}
            pack={pack}
            onBack={list}
            onPublish={desk.publish && (() => publish(pack))}
            onKeep={desk.keep && (() => desk.keep?.(pack))}
          />
        )}
      </main>
    </EditingPack>
  );
}

/** Reads the pack before there is anything to edit. */
function Reading({ desk, ...rest }: EditorProps) {
  const [loaded, setLoaded] = useState<Loaded | 'reading' | 'failed'>('reading');
  const say = useSay();
  const read = () => {
    setLoaded('reading');
    Promise.all([desk.read(), desk.published?.() ?? null]).then(
      ([draft, published]) => setLoaded({ draft, published }),
      () => setLoaded('failed'),
    );
  };
  useEffect(read, [desk]);
  if (loaded === 'reading')
    return (
      <main className="page">
        <p role="status">{say('editor.reading')}</p>
      </main>
    );
  if (loaded === 'failed')
    return (
      <main className="page">
        <p role="alert">{say('editor.unread')}</p>
        <Button onClick={read}>{say('settings.retry')}</Button>
      </main>
    );
  return <Editor desk={desk} {...rest} loaded={loaded} />;
}

export interface PackEditorProps extends EditorProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
}

/** The page where a team lead writes, tries and publishes the rules of a team. */
export function PackEditor({ locale, theme, ...rest }: PackEditorProps) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Reading {...rest} />
      </Speaking>
    </div>
  );
}
