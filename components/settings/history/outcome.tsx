import { Button } from '../../ui/button';
import { useLocale, useSay } from '../../ui/voice';
import type { ImportReport, RefusedLine } from './door';
import { grouped } from './names';
import type { Outcome } from './use-deeds';

type Done = Extract<ImportReport, { kind: 'done' }>;

function DoneReport({ report }: { report: Done }) {
  const say = useSay();
  const locale = useLocale();
  const parts = (['already', 'old', 'left', 'gone'] as const).filter((part) => report[part] > 0);
  const line = (part: 'added' | (typeof parts)[number]) =>
    say(`history.${part}`, { n: report[part], count: grouped(report[part], locale) });
  return (
    <>
      <p>{line('added')}</p>
      {parts.map((part) => (
        <p key={part} className="quiet small">
          {line(part)}
        </p>
      ))}
    </>
  );
}

function Refused({ line, reason, field = '' }: RefusedLine) {
  const say = useSay();
  return (
    <li>
      {say('history.line', { line })} {say(`refusal.${reason}`, { field })}
    </li>
  );
}

function RefusedReport({ lines, more }: Extract<ImportReport, { kind: 'refused' }>) {
  const say = useSay();
  const locale = useLocale();
  const all = lines.length + more;
  return (
    <>
      <p>{say('history.refused', { n: all, count: grouped(all, locale) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <ul className="refusals small" tabIndex={0} aria-label={say('history.refusals')}>
        {lines.map((line) => (
          <Refused key={line.line} {...line} />
        ))}
        {more > 0 && <li>{say('history.moreRefused', { n: more, count: grouped(more, locale) })}</li>}
      </ul>
    </>
  );
}

function Report({ report }: { report: ImportReport }) {
  const say = useSay();
  if (report.kind === 'done') return <DoneReport report={report} />;
  if (report.kind === 'refused') return <RefusedReport {...report} />;
  return <p>{say(`unread.${report.fault}`)}</p>;
}

function Words({ outcome }: { outcome: Outcome }) {
  const say = useSay();
  switch (outcome.kind) {
    case 'imported':
      return <Report report={outcome.report} />;
    case 'failed':
      return <p className="history-fault">{say(`fault.${outcome.fault}`)}</p>;
    default:
      return <p>{outcome.words}</p>;
  }
}

/** What the last deed came to, and the way back from it. Always there, so that it is heard when it comes. */
export function LastOutcome({ outcome }: { outcome: Outcome | null }) {
  const say = useSay();
  return (
    <div className="history-outcome">
      <div role="status">{outcome && <Words outcome={outcome} />}</div>
      {outcome?.kind === 'erased' && (
        <Button look="link" onClick={outcome.undo}>
          {say('settings.undo')}
        </Button>
      )}
    </div>
  );
}
