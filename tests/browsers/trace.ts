import type { CDPSession } from 'playwright-core';

/** What scripts of one origin did in a tab while something went on. */
export interface Ran {
  /** How often the browser called into them: a listener, an observer, a timer, a script that starts. */
  readonly calls: number;
  /** Milliseconds of processor time in these calls; one inside another counts once. */
  readonly ms: number;
}

/** As much of an event of Chromium's tracing as is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The browser's ways into a script. What a promise continues began in one of these, or another script's. */
const CALLS: ReadonlySet<string> = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** What scripts whose addresses begin so did, by the events of a trace. */
export function ranOf(events: readonly TraceEvent[], origin: string): Ran {
  const ours = events
    .filter(({ name, ph, args }) => ph === 'X' && CALLS.has(name) && args?.data?.url?.startsWith(origin))
    .sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  let [calls, ms] = [0, 0];
  for (const { pid, tid, ts, dur = 0, tdur = dur } of ours) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    calls++;
    ms += tdur / 1000;
  }
  return { calls, ms };
}

/** What Chromium calls a task of a thread. */
const TASK = 'RunTask';

/**
 * The tasks of the thread that ran scripts most: processor time of each in milliseconds, the longest first. What promises
 * continue is in them too.
 */
export function tasksOf(events: readonly TraceEvent[]): number[] {
  const ran = new Map<string, number>();
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  for (const one of events)
    if (one.name === 'FunctionCall') ran.set(thread(one), (ran.get(thread(one)) ?? 0) + 1);
  const [busiest] = [...ran].sort(([, a], [, b]) => b - a)[0] ?? [];
  return events
    .filter((one) => one.name === TASK && one.ph === 'X' && thread(one) === busiest)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a);
}

/** Of functions called, of every script and promise; and of the tasks that they are in. */
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];

/** Has a tab traced while something goes on. */
export async function traced(devtools: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }): void => {
    for (const one of value) events.push(one as TraceEvent);
  };
  devtools.on('Tracing.dataCollected', take);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    const complete = new Promise<unknown>((done) => devtools.once('Tracing.tracingComplete', done));
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', take);
  }
  return events;
}
