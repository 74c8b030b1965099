import { useState } from 'react';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { useSay } from '../../ui/voice';

interface AddingProps {
  readonly busy: boolean;
  readonly waiting: string | null;
  readonly onFile: (file: File) => void;
  readonly onAddress: (address: string) => void;
  readonly onWrite: (name: string) => void;
}

function AddressField({ busy, waiting, onAddress }: Omit<AddingProps, 'onFile' | 'onWrite'>) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const address = typed.trim() || (waiting ?? '');
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && address !== '') onAddress(address);
      }}
    >
      <label htmlFor="pack-address">{say('packs.address')}</label>
      <div className="entry">
        <input
          id="pack-address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="pack-address-hint"
          placeholder="https://"
          value={typed === '' && waiting ? waiting : typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" aria-disabled={busy || address === ''}>
          {say('packs.subscribe')}
        </Button>
      </div>
      <p id="pack-address-hint" className="quiet small">
        {say('packs.addressHint')}
      </p>
    </form>
  );
}

/** A lead begins a pack with its name. */
function WriteField({ busy, onWrite }: Pick<AddingProps, 'busy' | 'onWrite'>) {
  const say = useSay();
  const [name, setName] = useState('');
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || name.trim() === '') return;
        onWrite(name.trim());
        setName('');
      }}
    >
      <label htmlFor="pack-name">{say('packs.newName')}</label>
      <div className="entry">
        <input
          id="pack-name"
          type="text"
          autoComplete="off"
          maxLength={100}
          value={name}
          aria-describedby="pack-name-hint"
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" aria-disabled={busy || name.trim() === ''}>
          {say('packs.write')}
        </Button>
      </div>
      <p id="pack-name-hint" className="quiet small">
        {say('lead.writeHint')}
      </p>
    </form>
  );
}

/** A pack comes from a file, from an address, or from a lead who writes it here. */
export function Adding({ busy, waiting, onFile, onAddress, onWrite }: AddingProps) {
  const say = useSay();
  return (
    <FileDrop
      label={say('packs.import')}
      hint={say('packs.drop')}
      accept=".json,application/json"
      {...{ busy, onFile }}
    >
      <AddressField {...{ busy, waiting, onAddress }} />
      <WriteField {...{ busy, onWrite }} />
    </FileDrop>
  );
}
