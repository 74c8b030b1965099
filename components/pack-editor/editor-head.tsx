import { useRef, useState } from 'react';
import { openPack } from '../../rules/pack/exchange/open';
import { faultLine } from '../../rules/pack/fault';
import type { Pack } from '../../rules/pack/schema/pack';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import type { Drafting } from './use-draft';

interface OpenFileProps {
  /** The pack being edited: another's file is no edition of it. */
  readonly id: string;
  readonly onOpen: (pack: Pack) => void;
}

/** Takes a pack from a file in place of the draft; the draft is an undo away. */
function OpenFile({ id, onOpen }: OpenFileProps) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const say = useSay();
  const locale = useLocale();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = openPack(new Uint8Array(await file.arrayBuffer()), locale);
    if ('refused' in opened) return setFaults(opened.refused.map(faultLine));
    const isOther = opened.pack.id !== id;
    setFaults(isOther ? [say('lead.otherPack', { name: opened.pack.name })] : []);
    if (!isOther) onOpen(opened.pack);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="unseen"
        tabIndex={-1}
        aria-label={say('editor.open')}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button look="link" onClick={() => input.current?.click()}>
        {say('editor.open')}
      </Button>
      {faults.length > 0 && (
        <div className="fault" role="alert">
          {say('editor.fileRefused')}
          <ul>
            {faults.slice(0, 10).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface EditorHeadProps {
  readonly drafting: Drafting;
  readonly onFile: (pack: Pack) => void;
  readonly onChanges: () => void;
}

/** The pack's name, whether the draft is kept, and the ways back, forth and on. */
export function EditorHead({ drafting, onFile, onChanges }: EditorHeadProps) {
  const { draft, saving, move, save } = drafting;
  const say = useSay();
  const pack = draft.now;
  return (
    <header className="editor-head">
      <h1>{say('editor.title')}</h1>
      <div className="field">
        <label htmlFor="editor-pack-name">{say('editor.packName')}</label>
        <input
          id="editor-pack-name"
          type="text"
          maxLength={100}
          value={pack.name}
          onChange={(event) =>
            move({ type: 'change', pack: { ...pack, name: event.target.value }, touches: 'name' })
          }
        />
      </div>
      <div className="editor-bar sticky">
        <p role="status" className={`quiet small ${saving}`}>
          {saving === 'idle' ? say('editor.draftIsYours') : say(`editor.${saving}`)}
        </p>
        {saving === 'failed' && (
          <Button look="link" onClick={save}>
            {say('settings.retry')}
          </Button>
        )}
        <Button look="link" disabled={draft.past.length === 0} onClick={() => move({ type: 'undo' })}>
          {say('editor.undo')}
        </Button>
        <Button look="link" disabled={draft.future.length === 0} onClick={() => move({ type: 'redo' })}>
          {say('editor.redo')}
        </Button>
        <OpenFile id={pack.id} onOpen={onFile} />
        <Button onClick={onChanges}>{say('editor.seeChanges')}</Button>
      </div>
    </header>
  );
}
