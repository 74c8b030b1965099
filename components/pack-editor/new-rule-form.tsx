import { useState } from 'react';
import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Locale } from '../../engine/types/text';
import { proposePhrases } from '../../rules/bench/propose';
import type { Example } from '../../rules/pack/schema/example';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { type NewRule, newRuleId, withNewRule } from './changes';
import { usePack } from './editing';
import { Proposal } from './proposal';
import { TextField } from './text-field';

/** Replies, parted by a blank line, as they are pasted. */
const repliesIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((reply) => reply.trim())
    .filter(Boolean);

const exampleOf = (draft: string): Example => ({ thread: [], draft });

/** A rule from examples: flag these, not those. What it would look for is shown as they are written. */
export function NewRuleForm({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const { pack, change } = usePack();
  const [name, setName] = useState('');
  const [flags, setFlags] = useState('');
  const [allows, setAllows] = useState('');
  const say = useSay();
  const ui = useLocale();
  const [bad, good] = [repliesIn(flags), repliesIn(allows)];
  const locale: Locale = languageOf(flags, scan(flags)) ?? ui;
  const { phrases, missed } = proposePhrases(bad, good, locale);
  const id = newRuleId(pack, name);
  const examples = { flags: bad.map(exampleOf), allows: good.map(exampleOf) };
  const rule: NewRule = { id, name: name.trim(), locale, phrases: [...phrases], ...examples };
  const make = () => {
    change(withNewRule(pack, rule));
    onDone(id);
  };
  return (
    <section aria-labelledby="editor-new">
      <h2 id="editor-new">{say('editor.newRule')}</h2>
      <TextField
        label={say('editor.newName')}
        hint={say('editor.newNameHint')}
        value={name}
        onChange={(written) => setName(written.replace(/\n/g, ' '))}
      />
      <TextField
        label={say('editor.newFlags')}
        hint={say('editor.newHint')}
        rows={6}
        value={flags}
        onChange={setFlags}
      />
      <TextField label={say('editor.newAllows')} rows={4} value={allows} onChange={setAllows} />
      <div role="status" className="proposal">
        {bad.length > 0 && phrases.length > 0 && (
          <p>
            {say('editor.proposes', { n: phrases.length })}{' '}
            {phrases.map((phrase) => (
              <code key={phrase}>{phrase}</code>
            ))}
          </p>
        )}
        {missed.length > 0 && <p className="fault">{say('editor.cannotTell', { n: missed.length })}</p>}
      </div>
      {phrases.length > 0 && <Proposal rule={rule} />}
      <div className="bench-keep">
        <Button look="primary" onClick={make} disabled={name.trim() === ''}>
          {say('editor.make')}
        </Button>
        <Button onClick={onCancel}>{say('editor.cancel')}</Button>
      </div>
    </section>
  );
}
