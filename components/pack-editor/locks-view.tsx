import { useState } from 'react';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { isOwn } from './changes';
import { usePack } from './editing';
import { fieldWords, wordOfField } from './field-words';
import { LOCKABLE, type Lockable, lockPath, lockSteps, withLockAt, withoutLockAt } from './lock-changes';
import { entriesOf } from './rule-entries';

/** Locks a rule, or one field of it. */
function AddLock() {
  const { core, pack, change } = usePack();
  const [rule, setRule] = useState('');
  const [field, setField] = useState<Lockable | ''>('');
  const say = useSay();
  const locale = useLocale();
  const entries = entriesOf(core, pack, locale);
  const whole = rule !== '' && isOwn(pack, rule);
  return (
    <div className="weights">
      <div className="field">
        <label htmlFor="editor-lock-rule">{say('settings.rule')}</label>
        <select id="editor-lock-rule" value={rule} onChange={(event) => setRule(event.target.value)}>
          <option value="">{say('editor.locks.choose')}</option>
          {entries.map((entry) => (
            <option key={entry.rule.id} value={entry.rule.id}>
              {entry.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="editor-lock-field">{say('editor.locks.what')}</label>
        <select
          id="editor-lock-field"
          disabled={whole}
          value={whole ? '' : field}
          onChange={(event) => setField(LOCKABLE.find((one) => one === event.target.value) ?? '')}
        >
          <option value="">{say('editor.locks.whole')}</option>
          {LOCKABLE.map((one) => (
            <option key={one} value={one}>
              {wordOfField(one, say)}
            </option>
          ))}
        </select>
      </div>
      <Button disabled={rule === ''} onClick={() => change(withLockAt(pack, lockPath(pack, rule, field)))}>
        {say('editor.locks.add')}
      </Button>
    </div>
  );
}

/** What nobody above the team may change: all locks in one list. */
export function LocksView() {
  const { core, pack, change } = usePack();
  const say = useSay();
  const locale = useLocale();
  const locked = pack.locked ?? [];
  const known = { rules: [...(pack.rules ?? []), ...(core.rules ?? [])] };
  const wordsOf = (path: string): string => fieldWords(lockSteps(path, known), [pack, core], { locale, say });
  return (
    <section aria-labelledby="editor-locks">
      <h2 id="editor-locks">{say('editor.section.locks')}</h2>
      <p className="quiet">{say('editor.locks.hint')}</p>
      {locked.length === 0 && <p className="empty">{say('editor.locks.none')}</p>}
      <ul className="rule-entries">
        {locked.map((path) => (
          <li key={path} className="lock-entry">
            <span>{wordsOf(path)}</span>
            <Button
              look="link"
              aria-label={say('editor.locks.removeOf', { what: wordsOf(path) })}
              onClick={() => change(withoutLockAt(pack, path))}
            >
              {say('editor.locks.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddLock />
    </section>
  );
}
