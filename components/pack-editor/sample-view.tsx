import { useEffect, useRef, useState } from 'react';
import { faultInWords } from '../../rules/bench/fault-words';
import type { SampleAnswer, SampleReply, SampleRule } from '../../rules/bench/sample';
import type { Pack } from '../../rules/pack/schema/pack';
import type { ReadReplies } from '../../rules/replies/read-replies';
import { Button } from '../ui/button';
import { FileDrop } from '../ui/file-drop';
import { useLocale, useSay } from '../ui/voice';
import { type PackEditing, usePack } from './editing';
import { MarkedText } from './marked-text';
import { nameOf } from './rule-entries';
import { type Refusal, repliesIn } from './sample-file';
import { SampleRefusal } from './sample-refusal';

/** Replies taken of a file: enough to tell, few enough to wait for. */
const MOST = 5000;

type State =
  | { readonly at: 'empty' }
  | { readonly at: 'refused'; readonly file: File; readonly refusal: Refusal }
  | { readonly at: 'running'; readonly read: ReadReplies; readonly judged: number }
  | { readonly at: 'off' }
  | { readonly at: 'done'; readonly read: ReadReplies; readonly answer: SampleAnswer };

/** Runs one sample at a time; a new file, or leaving, calls the one before off. */
function useSample({ pack, sampler }: PackEditing, before: Pack | null) {
  const [state, setState] = useState<State>({ at: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = () => {
    running.current?.abort();
    setState({ at: 'off' });
  };
  const judge = async (read: ReadReplies) => {
    running.current?.abort();
    const closing = new AbortController();
    running.current = closing;
    const tell = (judged: number) => !closing.signal.aborted && setState({ at: 'running', read, judged });
    tell(0);
    const trial = { before, after: pack, replies: read.replies };
    const answer = await sampler?.(trial, tell, closing.signal).catch(
      (error: Error): SampleAnswer => ({ faults: [error.message] }),
    );
    if (answer && !closing.signal.aborted) setState({ at: 'done', read, answer });
  };
  const open = async (file: File, column?: string) => {
    const read = await repliesIn(file, MOST, column);
    if ('kind' in read) setState({ at: 'refused', file, refusal: read });
    else await judge(read);
  };
  return { state, cancel, open, judge };
}

function ReplyLine({ reply }: { reply: SampleReply }) {
  const say = useSay();
  return (
    <li className={reply.now ? 'example wrong' : 'example right'}>
      <span className="example-state">{say(reply.now ? 'editor.sample.comes' : 'editor.sample.goes')}</span>
      <p>
        <MarkedText text={reply.draft} spans={reply.spans} />
      </p>
    </li>
  );
}

function RuleLine({ rule, read }: { rule: SampleRule; read: number }) {
  const { core, pack } = usePack();
  const say = useSay();
  const locale = useLocale();
  const known = [...(pack.rules ?? []), ...(core.rules ?? [])].find(({ id }) => id === rule.id);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">
        {known ? nameOf(known, locale) : rule.id}
        {rule.replies.length > 0 && (
          <details>
            <summary>{say('editor.sample.which', { n: rule.replies.length })}</summary>
            <ul className="examples">
              {rule.replies.map((reply) => (
                <ReplyLine key={reply.draft} reply={reply} />
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>{rule.before}</td>
      <td>
        {rule.now} <span className="quiet small">{percent.format(rule.now / read)}</span>
      </td>
    </tr>
  );
}

function RuleTable({ title, rules, read }: { title: string; rules: readonly SampleRule[]; read: number }) {
  const say = useSay();
  return (
    <table className="sample">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('settings.rule')}</th>
          <th scope="col">{say('editor.sample.before')}</th>
          <th scope="col">{say('editor.sample.now')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} read={read} />
        ))}
      </tbody>
    </table>
  );
}

/** What the sample came to: first the rules that speak differently from before. */
function Outcome({ read, answer }: { read: ReadReplies; answer: SampleAnswer }) {
  const say = useSay();
  const locale = useLocale();
  if ('faults' in answer)
    return (
      <div className="fault" role="alert">
        {say('editor.sample.cannot')}
        <ul>
          {answer.faults.slice(0, 5).map((fault) => (
            <li key={fault}>{faultInWords(fault, locale)}</li>
          ))}
        </ul>
      </div>
    );
  const differing = answer.rules.filter(({ replies }) => replies.length > 0);
  const same = answer.rules.filter(({ replies }) => replies.length === 0);
  return (
    <>
      <p role="status">
        {say('editor.sample.read', { n: answer.read })}
        {read.refused > 0 && ` ${say('editor.sample.refused', { n: read.refused })}`}
        {read.isCut && ` ${say('editor.sample.cut', { n: MOST })}`}
        {differing.length === 0 && ` ${say('editor.sample.same')}`}
      </p>
      {differing.length > 0 && (
        <RuleTable title={say('editor.sample.differing')} rules={differing} read={answer.read} />
      )}
      {same.length > 0 && (
        <details>
          <summary>{say('editor.sample.others', { n: same.length })}</summary>
          <RuleTable title={say('editor.sample.unchanged')} rules={same} read={answer.read} />
        </details>
      )}
    </>
  );
}

/** A file of past replies: how often each rule would speak, on which, compared with the published edition. */
export function SampleView({ before }: { before: Pack | null }) {
  const editing = usePack();
  const { state, cancel, open, judge } = useSample(editing, before);
  const say = useSay();
  const isRunning = state.at === 'running';
  return (
    <section aria-labelledby="editor-sample">
      <h2 id="editor-sample">{say('editor.section.sample')}</h2>
      <p className="quiet">{say(before ? 'editor.sample.hint' : 'editor.sample.hintFirst')}</p>
      <FileDrop
        id="editor-sample-file"
        label={say('editor.sample.choose')}
        hint={say('editor.sample.files')}
        accept=".csv,.tsv,.ndjson,.jsonl"
        busy={isRunning}
        onFile={(file) => void open(file)}
      />
      {state.at === 'refused' && (
        <SampleRefusal refusal={state.refusal} onColumn={(column) => void open(state.file, column)} />
      )}
      {state.at === 'off' && <p role="status">{say('editor.sample.calledOff')}</p>}
      {isRunning && (
        <div className="field">
          <label htmlFor="editor-sample-progress">
            {say('editor.sample.running', { n: state.judged, total: state.read.replies.length })}
          </label>
          <progress id="editor-sample-progress" max={state.read.replies.length} value={state.judged} />
          <Button onClick={cancel}>{say('editor.sample.cancel')}</Button>
        </div>
      )}
      {state.at === 'done' && (
        <>
          <Outcome read={state.read} answer={state.answer} />
          <Button onClick={() => void judge(state.read)}>{say('editor.sample.again')}</Button>
        </>
      )}
    </section>
  );
}
