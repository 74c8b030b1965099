import type { Evaluation } from './evaluate';
import { scores } from './score';

const figure = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The figures of one labelled set, as a table. */
export function report(title: string, { tallies, acts, overlaps, alarmed }: Evaluation, n: number): string {
  const rows = [...tallies].sort().map(([key, tally]) => {
    const { precision, recall, f1, hit, missed, false: wrong } = scores(tally);
    return `${key.padEnd(28)} ${figure(precision)}  ${figure(recall)}  ${figure(f1)}   ${hit} found, ${missed} missed, ${wrong} false`;
  });
  return [
    `## ${title} (n = ${n})`,
    `${'rule'.padEnd(28)} prec  rec   F1`,
    ...rows,
    `act: ${acts.right} of ${n} right (${figure(acts.right / n)})`,
    `spans over quotes: ${figure(mean(overlaps))} (n = ${overlaps.length})`,
    `drafts with an unlabelled error or warning: ${alarmed.length} of ${n} (${figure(alarmed.length / n)})`,
  ].join('\n');
}
