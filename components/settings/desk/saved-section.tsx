import { useState } from 'react';
import type { SavedReply } from '../../../rules/saved/saved-reply';
import { excerpt } from '../../advice-card/excerpt';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { Switch } from '../../ui/switch';
import { useLocale, useSay } from '../../ui/voice';
import { useEditing } from '../editing';
import { importSaved } from './import-saved';

/** What a saved reply can leave open, as it is written in either language. */
const BLANKS = {
  fr: '{prenom}, {probleme}, {contact}, {delai}',
  en: '{name}, {issue}, {contact}, {delay}',
} as const;

/** As much of a reply as a row has room for. */
const SHOWN = 160;

function Row({
  reply,
  onApprove,
  onRemove,
}: {
  reply: SavedReply;
  onApprove: (on: boolean) => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const { title, text, approved } = reply;
  return (
    <li className="entry saved-reply">
      <span>
        {title}
        <span className="quiet small line-time">{excerpt(text, [], SHOWN).text}</span>
      </span>
      <span className="saved-deeds">
        <span className="small quiet" aria-hidden="true">
          {say('saved.approve')}
        </span>
        <Switch label={say('saved.approveOf', { title })} on={approved} onChange={onApprove} />
        <Button look="link" aria-label={say('saved.removeOf', { title })} onClick={onRemove}>
          {say('saved.remove')}
        </Button>
      </span>
    </li>
  );
}

/** The replies that the team keeps to start from: brought in from a file, approved, taken out. */
export function SavedSection() {
  const { settings, change, remove } = useEditing();
  const say = useSay();
  const [said, setSaid] = useState('');
  const { saved } = settings;
  const put = (next: readonly SavedReply[]) => ({ ...settings, saved: next });
  const bring = async (file: File): Promise<void> => {
    const { library, said: outcome } = await importSaved(saved, file, say);
    setSaid(outcome);
    if (library) change(put(library));
  };
  return (
    <section aria-labelledby="saved-title">
      <h2 id="saved-title">{say('saved.title')}</h2>
      <p className="quiet">{say('saved.hint')}</p>
      <p className="quiet small">{say('saved.marks', { blanks: BLANKS[useLocale()] })}</p>
      <FileDrop
        id="saved-file"
        label={say('saved.import')}
        hint={say('saved.files')}
        accept=".json,.csv,.tsv,.md,.markdown,.txt"
        onFile={(file) => void bring(file)}
      />
      <p className="small" role="status">
        {said}
      </p>
      {saved.length > 0 && (
        <p className="small quiet saved-count">{say('saved.count', { n: saved.length })}</p>
      )}
      <ul className="entries">
        {saved.map((reply) => (
          <Row
            key={reply.id}
            reply={reply}
            onApprove={(approved) =>
              change(put(saved.map((one) => (one.id === reply.id ? { ...one, approved } : one))))
            }
            onRemove={() => remove(put(saved.filter(({ id }) => id !== reply.id)), say('saved.removed'))}
          />
        ))}
      </ul>
      {saved.length > 1 && (
        <Button onClick={() => remove(put([]), say('saved.removedAll'))}>{say('saved.removeAll')}</Button>
      )}
    </section>
  );
}
