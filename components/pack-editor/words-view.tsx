import { useSay } from '../ui/voice';
import { usePack } from './editing';
import { namesOn } from './word-changes';
import { AddWords } from './words-adding';
import { WordsEntry } from './words-entry';

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
              <WordsEntry key={at} {...{ shelf, name }} />
            ))}
          </ul>
          <AddWords shelf={shelf} />
        </section>
      ))}
    </section>
  );
}
