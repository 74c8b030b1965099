import { useState } from 'react';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { usePack } from './editing';
import { fieldWords } from './field-words';
import { type Shelf, usesOf, withoutWords } from './word-changes';

interface WordsProps {
  readonly shelf: Shelf;
  readonly name: string;
}

/** Where the words are named, and the way to take them out: not while something needs them. */
export function WordsUses({ shelf, name }: WordsProps) {
  const { core, pack, change } = usePack();
  const [isKept, setKept] = useState(false);
  const say = useSay();
  const locale = useLocale();
  const uses = usesOf(pack, shelf, name);
  const isTacts = Object.hasOwn(core[shelf] ?? {}, name);
  const places = uses.map((path) => fieldWords(path, [pack], { locale, say }));
  const remove = () => {
    if (uses.length > 0 && !isTacts) setKept(true);
    else change(withoutWords(pack, shelf, name));
  };
  return (
    <>
      <p className="uses quiet small">
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
