import type { Waited, WaitingCase } from '../../../engine/waiting/waiting';
import type { Say } from '../../ui/words';

const MINUTES = 60;
const DAY = 24;
/** From here on hours say no more than days. */
const TWO_DAYS = 2 * DAY;

function lengthOf(hours: number, say: Say): string {
  const minutes = Math.floor(hours * MINUTES);
  if (minutes < MINUTES) return say('waiting.minutes', { n: minutes });
  const whole = Math.floor(minutes / MINUTES);
  if (whole >= TWO_DAYS) return say('waiting.days', { n: Math.floor(whole / DAY) });
  const rest = minutes % MINUTES;
  if (rest === 0 || whole >= DAY) return say('waiting.hours', { n: whole });
  return say('waiting.hoursMinutes', { n: whole, minutes: String(rest).padStart(2, '0') });
}

/** Beyond this much of a difference the uncertainty is told. */
const TELLING = 0.2;

const isLoose = ({ least, most }: Waited): boolean => most - least > TELLING * Math.max(1, least);

/** How long somebody has waited: «2 h 10», and where the page tells no better, «au moins 2 j». */
export function waitedWords({ waited, folded }: Pick<WaitingCase, 'waited' | 'folded'>, say: Say): string {
  if (folded) return say('waiting.folded');
  if (!waited) return say('waiting.unknown');
  const length = lengthOf(waited.least, say);
  return isLoose(waited) ? say('waiting.atLeast', { length }) : say('waiting.exactly', { length });
}
