import { faultInWords } from '../../rules/bench/fault-words';
import { phraseFault } from '../../rules/bench/rule-judge';
import { useLocale, useSay } from '../ui/voice';
import { usePack } from './editing';
import { PhrasesField } from './phrases-field';
import { type Shelf, withWords } from './word-changes';

const LOCALES = ['fr', 'en'] as const;

interface WordsProps {
  readonly shelf: Shelf;
  readonly name: string;
}

/** The words of both languages; a fault is told on its line. */
export function WordsFields({ shelf, name }: WordsProps) {
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
