import { useState } from 'react';
import { faultInWords } from '../../rules/bench/fault-words';
import { phraseFault } from '../../rules/bench/rule-judge';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { usePack } from './editing';
import { fieldWords } from './field-words';
import { LineField } from './line-field';
import { NameField } from './name-field';
import { PhrasesField } from './phrases-field';
import {
  type Cue,
  nameFault,
  namesOn,
  type Shelf,
  usesOf,
  withNewWords,
  withoutWords,
  withRenamed,
  withWords,
} from './word-changes';

const SIDES = ['draft', 'customer', 'both'] as const;
const LOCALES = ['fr', 'en'] as const;

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

/** The words of both languages; a fault is told on its line. */
function Words({ shelf, name }: WordsProps) {
  const { core, pack, change } = usePack();
  const say = useSay();
  const ui = useLocale();
  const words = pack[shelf]?.[name];
  if (!words) return null;
  return (
    <div className="pair-fields">
      {LOCALES.map((locale) => (
        <PhrasesField
          key={locale}
          locale={locale}
          label={say(`editor.lists.words.${locale}`)}
          hint={say('editor.lists.wordsHint')}
          phrases={words[locale]}
          faultOf={(phrase) => {
            const fault = phraseFault(phrase, locale, { ...core.lists, ...pack.lists });
            return fault && faultInWords(fault, ui);
          }}
          onChange={(next) =>
            change(withWords(pack, shelf, name, { [locale]: next }), `${shelf} ${name} ${locale}`)
          }
        />
      ))}
    </div>
  );
}

/** Where the words are named, and the way to take them out: not while something needs them. */
function Uses({ shelf, name }: WordsProps) {
  const { core, pack, change } = usePack();
  const [isKept, setKept] = useState(false);
  const say = useSay();
  const locale = useLocale();
  const uses = usesOf(pack, shelf, name);
  const isTacts = Object.hasOwn(core[shelf] ?? {}, name);
  const places = uses.map((path) => fieldWords(path, { core, pack }, { locale, say }));
  const remove = () => {
    if (uses.length > 0 && !isTacts) setKept(true);
    else change(withoutWords(pack, shelf, name));
  };
  return (
    <>
      <p className="quiet small">
        {isTacts && `${say('editor.lists.replaces')} `}
        {uses.length > 0
          ? say('editor.lists.usedIn', { places: places.join(', ') })
          : say('editor.lists.unused')}
      </p>
      {isKept && uses.length > 0 && (
        <p role="alert" className="fault small">
          {say('editor.lists.stillUsed', { places: places.join(', ') })}
        </p>
      )}
      <Button look="link" onClick={remove} aria-label={say('settings.removeItem', { item: name })}>
        {say('settings.remove')}
      </Button>
    </>
  );
}

function useNameFault(shelf: Shelf): (name: string) => string | undefined {
  const { core, pack } = usePack();
  const say = useSay();
  return (name) => {
    const fault = nameFault({ core, pack }, shelf, name);
    return fault ? say(`editor.lists.fault.${fault}`) : undefined;
  };
}

function Entry({ shelf, name }: WordsProps) {
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
          faultOf={faultOf}
          onName={(next) => change(withRenamed(pack, shelf, name, next))}
        />
        {cue && <Side {...{ name, cue }} />}
        <Words {...{ shelf, name }} />
        <Uses {...{ shelf, name }} />
      </fieldset>
    </li>
  );
}

/** A new list or cue, by its name. */
function Add({ shelf }: { shelf: Shelf }) {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const say = useSay();
  const faultOf = useNameFault(shelf);
  const fault = faultOf(name.trim());
  const add = () => {
    change(withNewWords(pack, shelf, name.trim()));
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
        hint={say('editor.lists.nameHint')}
        value={name}
        fault={name.trim() === '' ? undefined : fault}
        onChange={setName}
      />
      <Button type="submit" disabled={fault !== undefined}>
        {say(`editor.lists.add.${shelf}`)}
      </Button>
    </form>
  );
}

/** Words under a name: lists that phrases name with «@», and cues that rules ask for. */
export function WordsView() {
  const { pack } = usePack();
  const say = useSay();
  return (
    <section aria-labelledby="editor-lists">
      <h2 id="editor-lists">{say('editor.section.words')}</h2>
      {(['lists', 'cues'] as const).map((shelf) => (
        <section key={shelf} aria-label={say(`editor.field.${shelf}`)}>
          <h3>{say(`editor.field.${shelf}`)}</h3>
          <p className="quiet">{say(`editor.lists.hint.${shelf}`)}</p>
          {namesOn(pack, shelf).length === 0 && <p className="empty">{say(`editor.lists.none.${shelf}`)}</p>}
          <ul className="editor-entries">
            {namesOn(pack, shelf).map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its name may change
              <Entry key={at} {...{ shelf, name }} />
            ))}
          </ul>
          <Add shelf={shelf} />
        </section>
      ))}
    </section>
  );
}
