import { useRef, useState } from 'react';
import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Locale } from '../../engine/types/text';
import { exampleOfCase, type PastedCase } from '../../rules/bench/pasted-case';
import type { Example } from '../../rules/pack/schema/example';
import type { PackRule } from '../../rules/pack/schema/rule';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { examplesOf, type Kind, withExamples } from './changes';
import type { Judged } from './desk';
import { usePack } from './editing';
import { MarkedText } from './marked-text';
import { StrayCase } from './stray-case';
import { TextField } from './text-field';
import { useBench } from './use-bench';

const exampleOf = (draft: string, asked: string): Example => ({
  thread: asked.trim() === '' ? [] : [{ role: 'customer', text: asked.trim() }],
  draft,
});

/** What the rule makes of the reply that is being tried. */
function Verdict({ draft, judged }: { draft: string; judged: Judged | undefined }) {
  const say = useSay();
  if (!judged) return <p role="status">{say('editor.judging')}</p>;
  if (!judged.speaks) return <p role="status">{say('editor.silent')}</p>;
  return (
    <div role="status">
      <p>{say(judged.spans.length > 0 ? 'editor.pointsAt' : 'editor.speaks')}</p>
      {judged.spans.length > 0 && (
        <p className="tried">
          <MarkedText text={draft} spans={judged.spans} />
        </p>
      )}
    </div>
  );
}

/** Any reply, tried on the rule, and kept as an example. A false alarm copied from a card is kept at once. */
export function BenchPanel({ rule }: { rule: PackRule }) {
  const { pack, change } = usePack();
  const [draft, setDraft] = useState('');
  const [asked, setAsked] = useState('');
  const [said, setSaid] = useState('');
  const [stray, setStray] = useState<(PastedCase & { readonly rule: string }) | null>(null);
  const panel = useRef<HTMLElement>(null);
  const say = useSay();
  const ui = useLocale();
  const locale: Locale = languageOf(draft, scan(draft)) ?? ui;
  const example = exampleOf(draft, asked);
  const isEmpty = draft.trim() === '';
  const answer = useBench(rule.id, isEmpty ? [] : [{ locale, kind: 'flags', example }]);
  const judged = answer && 'judged' in answer ? answer.judged[0] : undefined;

  const keepAt = (id: string, kind: Kind, language: Locale, kept: Example) => {
    const list = examplesOf(pack, id, language)[kind];
    change(withExamples(pack, id, language, kind, [...list, kept]));
    setDraft('');
    setAsked('');
    setStray(null);
  };
  const keep = (kind: Kind, language: Locale, kept: Example) => keepAt(rule.id, kind, language, kept);
  const take = ({ locale: language, example: kept }: PastedCase, id: string) => {
    keepAt(id, 'allows', language ?? ui, kept);
    setSaid(say('editor.pastedCase'));
  };
  const write = (text: string) => {
    setSaid('');
    setStray(null);
    const pasted = exampleOfCase(text);
    if (!pasted) return setDraft(text);
    if (pasted.rule !== null && pasted.rule !== rule.id) return setStray({ ...pasted, rule: pasted.rule });
    take(pasted, rule.id);
  };
  /** The words selected in the field, else those that the rule points at: what an example must be flagged for. */
  const marks = (): [number, number][] => {
    const field = panel.current?.querySelector('textarea');
    if (field && field.selectionStart < field.selectionEnd)
      return [[field.selectionStart, field.selectionEnd]];
    return (judged?.spans ?? []).map(([start, end]) => [start, end]);
  };
  const flag = () => {
    const words = marks();
    keep('flags', locale, words.length > 0 ? { ...example, marks: words } : example);
  };
  return (
    <section ref={panel} aria-label={say('editor.bench')} className="bench">
      <h3>{say('editor.bench')}</h3>
      <TextField
        label={say('editor.tryReply')}
        hint={say('editor.tryHint')}
        rows={3}
        value={draft}
        onChange={write}
      />
      <TextField label={say('editor.customerSaid')} rows={2} value={asked} onChange={setAsked} />
      <div role="status">{said && <p>{said}</p>}</div>
      {stray && (
        <StrayCase rule={stray.rule} onKeep={(id) => take(stray, id)} onDrop={() => setStray(null)} />
      )}
      {!isEmpty && <Verdict draft={draft} judged={judged} />}
      <div className="bench-keep">
        <Button onClick={flag} disabled={isEmpty}>
          {say('editor.keepFlags')}
        </Button>
        <Button onClick={() => keep('allows', locale, example)} disabled={isEmpty}>
          {say('editor.keepAllows')}
        </Button>
      </div>
    </section>
  );
}
