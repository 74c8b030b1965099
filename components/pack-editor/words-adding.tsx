import { useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { LineField } from './line-field';
import { MeantName } from './meant-name';
import { useNameFault } from './use-name-fault';
import { type Shelf, withNewWords, wordsName } from './word-changes';

/** A new list or cue, by its name. */
export function AddWords({ shelf }: { shelf: Shelf }) {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const say = useSay();
  const faultOf = useNameFault(shelf);
  const meant = wordsName(name);
  const fault = faultOf(meant);
  const add = () => {
    change(withNewWords(pack, shelf, meant));
    setName('');
  };
  return (
    <form
      className="weights"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) add();
      }}
    >
      <LineField
        label={say(`editor.lists.new.${shelf}`)}
        hint={say(`editor.lists.nameHint.${shelf}`)}
        value={name}
        fault={name.trim() === '' ? undefined : fault}
        onChange={setName}
      >
        <MeantName typed={name} meant={meant} />
      </LineField>
      <Button type="submit" disabled={fault !== undefined}>
        {say(`editor.lists.add.${shelf}`)}
      </Button>
    </form>
  );
}
