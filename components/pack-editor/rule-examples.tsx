import type { Locale } from '../../engine/types/text';
import { faultInWords } from '../../rules/bench/fault-words';
import type { Example } from '../../rules/pack/schema/example';
import type { PackRule } from '../../rules/pack/schema/rule';
import { Button } from '../ui/button';
import { useLocale, useSay } from '../ui/voice';
import { examplesOf, type Kind, withExamples } from './changes';
import type { BenchAnswer, Judged, Trial } from './desk';
import { usePack } from './editing';
import { MarkedText } from './marked-text';
import { useBench } from './use-bench';

const LOCALES = ['fr', 'en'] as const;
const KINDS = ['flags', 'allows'] as const;

interface Placed extends Trial {
  /** Its place in the team's list of this language and kind; null for Tact's own. */
  readonly at: number | null;
}

/** The examples of a rule: the team's, then Tact's. */
function trialsOf(
  own: (locale: Locale, kind: Kind) => readonly Example[],
  core: PackRule | undefined,
): Placed[] {
  const all = LOCALES.flatMap((locale) => KINDS.map((kind) => ({ locale, kind })));
  return [
    ...all.flatMap(({ locale, kind }) =>
      own(locale, kind).map((example, at) => ({ locale, kind, example, at })),
    ),
    ...all.flatMap(({ locale, kind }) =>
      (core?.examples?.[locale][kind] ?? []).map((example) => ({ locale, kind, example, at: null })),
    ),
  ];
}

function ExampleLine({ rule, trial, judged }: { rule: PackRule; trial: Placed; judged: Judged | undefined }) {
  const { pack, change } = usePack();
  const say = useSay();
  const { locale, kind, example, at } = trial;
  const asked = example.thread.findLast(({ role }) => role === 'customer')?.text;
  const remove = () => {
    const others = examplesOf(pack, rule.id, locale)[kind].filter((_, place) => place !== at);
    change(withExamples(pack, rule.id, locale, kind, others));
  };
  const state = judged ? (judged.outcome === 'ok' ? 'right' : 'wrong') : 'unknown';
  return (
    <li className={`example ${state}`}>
      <span className="example-state">
        <span aria-hidden="true">{state === 'right' ? '✓' : state === 'wrong' ? '✕' : '…'}</span>{' '}
        {say(judged ? `editor.outcome.${judged.outcome}` : 'editor.outcome.unknown')}
      </span>
      {asked && (
        <q className="quiet" lang={locale}>
          {asked}
        </q>
      )}
      <p lang={locale}>
        <MarkedText text={example.draft} spans={judged?.spans ?? []} />
      </p>
      {at !== null && (
        <Button look="link" onClick={remove}>
          {say('editor.removeExample')}
        </Button>
      )}
    </li>
  );
}

type Line = { readonly trial: Placed; readonly judged: Judged | undefined };

const isWrong = ({ judged }: Line): boolean => judged !== undefined && judged.outcome !== 'ok';

function ExampleList({ rule, title, lines }: { rule: PackRule; title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="examples">
        {lines.map(({ trial, judged }) => (
          <ExampleLine
            key={`${trial.locale}${trial.kind}${trial.at}${trial.example.draft}`}
            {...{ rule, trial, judged }}
          />
        ))}
      </ul>
    </>
  );
}

/** How many come out right, or why none can be judged. */
function Summary({ answer, lines }: { answer: BenchAnswer | null; lines: readonly Line[] }) {
  const say = useSay();
  const locale = useLocale();
  const wrong = lines.filter(isWrong).length;
  if (answer && 'faults' in answer)
    return (
      <div className="fault" role="alert">
        {say('editor.cannotJudge')}
        <ul>
          {answer.faults.slice(0, 5).map((fault) => (
            <li key={fault}>{faultInWords(fault, locale)}</li>
          ))}
        </ul>
      </div>
    );
  if (!answer) return <p role="status">{say('editor.judging')}</p>;
  const right = lines.length - wrong;
  return (
    <p role="status" className={wrong > 0 ? 'fault' : 'quiet'}>
      {say('editor.asTheyShould', { n: right, total: lines.length })}
    </p>
  );
}

/** The examples of a rule, judged as its words are being written. Of Tact's, those that come out wrong. */
export function RuleExamples({ rule }: { rule: PackRule }) {
  const { core, pack } = usePack();
  const say = useSay();
  const ui = useLocale();
  const coreRule = core.rules?.find(({ id }) => id === rule.id);
  const trials = trialsOf((locale, kind) => examplesOf(pack, rule.id, locale)[kind], coreRule);
  const answer = useBench(rule.id, trials);
  const judged = answer && 'judged' in answer && answer.judged.length === trials.length ? answer.judged : [];
  const lines = trials.map((trial, at): Line => ({ trial, judged: judged[at] }));
  const ours = (locale: Locale, kind: Kind) =>
    lines.filter(({ trial }) => trial.at !== null && trial.locale === locale && trial.kind === kind);
  const theirs = lines.filter((line) => line.trial.at === null && isWrong(line));
  return (
    <section aria-label={say('editor.examples')}>
      <h3>{say('editor.examples')}</h3>
      {lines.length === 0 ? (
        <p className="quiet">{say('editor.noExamples')}</p>
      ) : (
        <Summary {...{ answer, lines }} />
      )}
      {[ui, ...LOCALES.filter((one) => one !== ui)].map((locale) =>
        KINDS.map((kind) => (
          <ExampleList
            key={`${locale} ${kind}`}
            rule={rule}
            title={say(`editor.list.${kind}.${locale}`)}
            lines={ours(locale, kind)}
          />
        )),
      )}
      <ExampleList rule={rule} title={say('editor.coreWrong')} lines={theirs} />
    </section>
  );
}
