import { useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '../../engine/types/text';
import { mergeLayers } from '../../rules/pack/layers';
import { holdsAll } from '../../rules/pack/merge/holds-all';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { Speaking, useSay } from '../ui/voice';
import { BrandView } from './brand-view';
import { ChangesView } from './changes-view';
import { ConflictsView } from './conflicts-view';
import { ContactsView } from './contacts-view';
import type { Below, Bench, Outcome, PackDesk, Sampler } from './desk';
import { moved } from './draft';
import { EditingPack } from './editing';
import { EditorHead } from './editor-head';
import { type EditorSection, EditorSections, SECTIONS } from './editor-sections';
import { wentBack } from './going-back';
import { KeysView } from './keys-view';
import { LocksView } from './locks-view';
import { NewRuleForm } from './new-rule-form';
import { OutcomeNote } from './outcome-note';
import { RuleList } from './rule-list';
import { RuleView } from './rule-view';
import { SampleView } from './sample-view';
import { TextsView } from './texts-view';
import { ThresholdsView } from './thresholds-view';
import { useDraft } from './use-draft';
import { VersionsView } from './versions-view';
import { WordsView } from './words-view';

type Place =
  | { readonly at: EditorSection | 'new' | 'changes' }
  | { readonly at: 'rule'; readonly id: string };

interface Loaded {
  readonly draft: Pack;
  readonly published: Pack | null;
  readonly below: Below;
}

interface EditorProps {
  readonly desk: PackDesk;
  readonly core: Pack;
  readonly bench: Bench;
  readonly sampler?: Sampler | undefined;
}

type Told = Outcome | 'publishing' | null;

const isFault = (told: Told): boolean => told !== null && told !== 'publishing' && told.kind === 'fault';

const LIST: Place = { at: 'rules' };
const TEAM: Below = { layer: 'team', team: null };

/** The editor of a pack that has been read. */
function Editor({ desk, core, bench, sampler, loaded }: EditorProps & { loaded: Loaded }) {
  const drafting = useDraft(loaded.draft, desk);
  const [place, setPlace] = useState<Place>(LIST);
  /** Where one was when one went to look at the changes. */
  const [left, setLeft] = useState<Place>(LIST);
  const [published, setPublished] = useState(loaded.published);
  const [outcome, setOutcome] = useState<Told>(null);
  /** What came since the draft was begun could not be read, so nothing took the draft’s place. */
  const [isBehind, setBehind] = useState(false);
  const inUse = useRef(loaded.published);
  /** The edition that was to be published last; what is decided changes it, and no edit made since. */
  const sent = useRef(loaded.draft);
  /** What was in use when that was sent. */
  const sentOver = useRef(loaded.published);
  const say = useSay();
  const { move, take } = drafting;
  useEffect(
    () =>
      desk.watch?.(({ draft, published: used }) => {
        setPublished(used);
        inUse.current = used;
        // What could not be published from here was published from the options meanwhile.
        setOutcome((now) => (isFault(now) && holdsAll(used, sent.current, sentOver.current) ? null : now));
        if (draft) take(draft);
      }),
    [desk, take],
  );
  const pack = drafting.draft.now;
  const { layer, team } = loaded.below;
  // A person's own pack changes the rules as the team has them.
  const below = useMemo(() => (team ? mergeLayers({ core, team }).pack : core), [core, team]);
  const editing = useMemo(
    () => ({
      core: below,
      pack,
      layer,
      team,
      bench,
      sampler,
      change: (next: Pack, touches?: string) =>
        move({ type: 'change', pack: next, ...(touches === undefined ? {} : { touches }) }),
      open: (id: string) => setPlace({ at: 'rule', id }),
    }),
    [below, pack, layer, team, bench, sampler, move],
  );
  const publish = (edition: Pack, theirs?: Pack) => {
    if (!desk.publish || outcome === 'publishing') return;
    sent.current = edition;
    sentOver.current = inUse.current;
    setOutcome('publishing');
    desk.publish(edition, theirs).then(
      (next) => {
        setOutcome(next);
        if (next.kind !== 'done' && next.kind !== 'same') return;
        setPublished(next.pack);
        inUse.current = next.pack;
        move({ type: 'came', base: edition, theirs: next.pack });
      },
      () => setOutcome({ kind: 'fault', reason: say('editor.notPublished') }),
    );
  };
  const conflicts =
    outcome !== null && outcome !== 'publishing' && outcome.kind === 'conflicts' ? outcome : null;
  /** Brings another edition into the draft. @returns what the draft is then */
  const brought = (base: Pack, theirs: Pack): Pack => {
    const came = { type: 'came', base, theirs } as const;
    move(came);
    return moved(drafting.draft, came).now;
  };
  const decided = (next: Pack) => publish(brought(sent.current, next), conflicts?.theirs);
  const parts = { sample: sampler, keys: desk.keys, versions: desk.versions };
  const missing = SECTIONS.filter((one) => one in parts && !parts[one as keyof typeof parts]);
  /** Another edition in the draft's place: all of it, whatever was published since the draft was begun. */
  const replace = async (next: (now: Pack) => Pack) => {
    const since = await desk.catchUp?.(pack).catch(() => 'unread' as const);
    setBehind(since === 'unread');
    if (since === 'unread') return;
    const now = since ? brought(since.base, since.theirs) : pack;
    move({ type: 'change', pack: next(now) });
  };
  const list = () => setPlace(LIST);
  const open = (at: EditorSection) => {
    setPlace({ at });
    setBehind(false);
    // What publishing came to has been read; what is still to be settled stays.
    setOutcome((now) => (now === 'publishing' || now?.kind === 'conflicts' ? now : null));
  };
  const changes = () => {
    if (place.at !== 'changes') setLeft(place);
    setPlace({ at: 'changes' });
  };
  return (
    <EditingPack editing={editing}>
      <main className="page editor">
        <EditorHead drafting={drafting} onFile={(opened) => void replace(() => opened)} onChanges={changes} />
        <OutcomeNote outcome={outcome} onPlace={desk.openPlace} />
        {isBehind && (
          <p role="alert" className="fault">
            {say('editor.behind')}
          </p>
        )}
        {conflicts && <ConflictsView {...conflicts} onDecided={decided} />}
        <EditorSections
          at={SECTIONS.find((one) => one === place.at) ?? null}
          without={missing}
          onOpen={open}
        />
        {place.at === 'brand' && <BrandView />}
        {place.at === 'contacts' && <ContactsView />}
        {place.at === 'texts' && <TextsView />}
        {place.at === 'thresholds' && <ThresholdsView />}
        {place.at === 'locks' && <LocksView />}
        {place.at === 'words' && <WordsView />}
        {place.at === 'keys' && desk.keys && <KeysView desk={desk.keys} />}
        {place.at === 'sample' && <SampleView before={published} />}
        {place.at === 'versions' && desk.versions && (
          <VersionsView
            read={desk.versions}
            published={published}
            onGoBack={(earlier) => void replace((now) => wentBack(now, earlier))}
            onChanges={changes}
          />
        )}
        {place.at === 'rules' && (
          <RuleList onOpen={(id) => setPlace({ at: 'rule', id })} onNew={() => setPlace({ at: 'new' })} />
        )}
        {place.at === 'new' && <NewRuleForm onDone={(id) => setPlace({ at: 'rule', id })} onCancel={list} />}
        {place.at === 'rule' && <RuleView key={place.id} id={place.id} onBack={list} />}
        {place.at === 'changes' && (
          <ChangesView
            before={published}
            pack={pack}
            isContested={conflicts !== null}
            onBack={() => setPlace(left)}
            onOpen={setPlace}
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
    Promise.all([desk.read(), desk.published?.() ?? null, desk.below?.() ?? TEAM]).then(
      ([draft, published, below]) => setLoaded({ draft, published, below }),
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
