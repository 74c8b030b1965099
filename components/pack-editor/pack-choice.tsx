import { useState } from 'react';
import type { Locale } from '../../engine/types/text';
import { Button } from '../ui/button';
import { Speaking, useSay } from '../ui/voice';

/** A pack that can be written on. */
export interface ChosenPack {
  readonly id: string;
  readonly name: string;
  /** Whether there is a draft that is not in use yet. */
  readonly drafted: boolean;
}

interface PackChoiceProps {
  readonly packs: readonly ChosenPack[];
  readonly onOpen: (id: string) => void;
  readonly onNew: (name: string) => void;
}

function Choice({ packs, onOpen, onNew }: PackChoiceProps) {
  const [name, setName] = useState('');
  const say = useSay();
  return (
    <main className="page editor">
      <h1>{say('editor.title')}</h1>
      {packs.length > 0 && <h2>{say('editor.yourPacks')}</h2>}
      <ul className="rule-entries">
        {packs.map((pack) => (
          <li key={pack.id}>
            <button type="button" className="press rule-entry" onClick={() => onOpen(pack.id)}>
              <span>{pack.name}</span>
              {pack.drafted && <span className="changed">{say('editor.draft')}</span>}
            </button>
          </li>
        ))}
      </ul>
      <h2>{say('editor.newPack')}</h2>
      <p className="quiet">{say('editor.newPackHint')}</p>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onNew(name.trim());
        }}
      >
        <label htmlFor="new-pack">{say('editor.packName')}</label>
        <input
          id="new-pack"
          type="text"
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="bench-keep">
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            {say('editor.makePack')}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** Which pack to write on, or a new one. */
export function PackChoice({
  locale,
  theme,
  ...rest
}: PackChoiceProps & { readonly locale: Locale; readonly theme: 'light' | 'dark' }) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Choice {...rest} />
      </Speaking>
    </div>
  );
}
