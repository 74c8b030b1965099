import { useState } from 'react';
import { publicKeyIn } from '../../rules/pack/signature/public-key';
import { Button } from '../ui/button';
import { FileDrop } from '../ui/file-drop';
import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { ringOf, withKey } from './key-changes';
import { LineField } from './line-field';
import { TextField } from './text-field';

/** A colleague's key, pasted or as a file. */
export function AddKey() {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [hadSecret, setHadSecret] = useState(false);
  const say = useSay();
  const given = text.trim() === '' ? null : publicKeyIn(text);
  const isKnown = given !== null && 'key' in given && ringOf(pack).some(({ key }) => key === given.key);
  const fault = () => {
    if (!given) return undefined;
    if ('fault' in given) return say(`editor.keys.fault.${given.fault}`);
    return isKnown ? say('editor.keys.fault.known') : undefined;
  };
  const isReady = given !== null && 'key' in given && !isKnown && name.trim() !== '';
  const take = (next: string) => {
    const read = publicKeyIn(next);
    // The secret half is looked at no further, and not left standing in the field.
    setText('key' in read ? read.key : next);
    setHadSecret('key' in read && read.secret);
  };
  const add = () => {
    if (!isReady) return;
    change(withKey(pack, given.key, name.trim().slice(0, 100)));
    setName('');
    setText('');
    setHadSecret(false);
  };
  return (
    <section aria-label={say('editor.keys.addTitle')}>
      <h3>{say('editor.keys.addTitle')}</h3>
      <LineField label={say('editor.keys.name')} value={name} onChange={setName} />
      <TextField
        label={say('editor.keys.public')}
        hint={say('editor.keys.publicHint')}
        value={text}
        fault={fault()}
        onChange={take}
      />
      {hadSecret && <p role="status">{say('editor.keys.hadSecret')}</p>}
      <FileDrop
        label={say('editor.keys.file')}
        hint={say('editor.keys.fileHint')}
        accept=".json,.txt,.pub,application/json,text/plain"
        onFile={(file) => void file.slice(0, 10_000).text().then(take)}
      />
      <div className="bench-keep">
        <Button onClick={add} disabled={!isReady}>
          {say('editor.keys.add')}
        </Button>
      </div>
    </section>
  );
}
