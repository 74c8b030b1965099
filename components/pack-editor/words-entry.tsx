import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { NameField } from './name-field';
import { useNameFault } from './use-name-fault';
import { type Cue, type Shelf, withWords, wordsName } from './word-changes';
import { withRenamed } from './word-references';
import { WordsFields } from './words-fields';
import { WordsUses } from './words-uses';

const SIDES = ['draft', 'customer', 'both'] as const;

interface WordsProps {
  readonly shelf: Shelf;
  readonly name: string;
}

/** Which side of the conversation a cue is looked for on. */
function Side({ name, cue }: { name: string; cue: Cue }) {
  const { pack, change } = usePack();
  const say = useSay();
  const id = `editor-cue-${name}`;
  const put = (value: string) => {
    const side = SIDES.find((one) => one === value);
    if (side) change(withWords(pack, 'cues', name, { in: side }));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say('editor.lists.side')}</label>
      <select id={id} value={cue.in} onChange={(event) => put(event.target.value)}>
        {SIDES.map((one) => (
          <option key={one} value={one}>
            {say(`editor.lists.sides.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One list or cue: its name, its words, where it is used. */
export function WordsEntry({ shelf, name }: WordsProps) {
  const { pack, change } = usePack();
  const say = useSay();
  const faultOf = useNameFault(shelf);
  const cue = shelf === 'cues' ? pack.cues?.[name] : undefined;
  return (
    <li className="editor-entry">
      <fieldset>
        <legend>{shelf === 'lists' ? `@${name}` : name}</legend>
        <NameField
          label={say('editor.lists.name')}
          hint={say('editor.lists.renameHint')}
          name={name}
          meant={wordsName}
          faultOf={faultOf}
          onName={(next) => change(withRenamed(pack, shelf, name, next))}
        />
        {cue && <Side {...{ name, cue }} />}
        <WordsFields {...{ shelf, name }} />
        <WordsUses {...{ shelf, name }} />
      </fieldset>
    </li>
  );
}
