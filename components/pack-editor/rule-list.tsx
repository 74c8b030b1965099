import { useState } from 'react';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { WeightLine } from '../ui/weight';
import { usePack } from './editing';
import { entriesOf, grouped, type RuleEntry, sought } from './rule-entries';

function EntryState({ own, changed, severity }: RuleEntry) {
  const say = useSay();
  return (
    <span className="entry-state">
      {changed && !own && <span className="changed">{say('editor.changed')}</span>}
      <span className={`severity ${severity}`}>
        {severity !== 'off' && <WeightLine severity={severity} />}
        {severity === 'off' ? say('editor.off') : say(`severity.${severity}`)}
      </span>
    </span>
  );
}

/** Rules by family, with a search over names, messages and phrases. */
export function RuleList({ onOpen, onNew }: { onOpen: (id: string) => void; onNew: () => void }) {
  const { core, pack } = usePack();
  const [query, setQuery] = useState('');
  const say = useSay();
  const found = sought(entriesOf(core, pack, useLocale()), query);
  return (
    <section aria-labelledby="editor-rules">
      <div className="editor-bar">
        <h2 id="editor-rules">{say('editor.rules')}</h2>
        <Button onClick={onNew}>{say('editor.newRule')}</Button>
      </div>
      <div className="field">
        <label htmlFor="editor-search">{say('editor.search')}</label>
        <input
          id="editor-search"
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p className="quiet" role="status">
        {found.length === 0 ? say('editor.noneFound') : query && say('editor.found', { n: found.length })}
      </p>
      {grouped(found).map(({ title, entries }) => (
        <section key={title} aria-label={say(title)}>
          <h3>{say(title)}</h3>
          <ul className="rule-entries">
            {entries.map((entry) => (
              <li key={entry.rule.id}>
                <button type="button" className="press rule-entry" onClick={() => onOpen(entry.rule.id)}>
                  <span>{entry.name}</span>
                  <EntryState {...entry} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
