import type { FailedChannel, Said } from '../../../engine/reading/case-note';
import type { OpenPromise } from '../../../engine/reading/open-promises';
import type { Locale } from '../../../engine/types/text';
import { momentOf } from '../../advice-card/moment';
import { type Say, words } from '../../ui/words';
import { SITE_NAMES } from '../site-names';
import type { Handover } from '../views';

interface Voice {
  readonly say: Say;
  readonly locale: Locale;
}

/** A heading with its lines; nothing when there are none. */
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[title, ...lines].join('\n')] : [];

function saidLine({ text, at }: Said, { say, locale }: Voice): string {
  const words = say('card.quoted', { text: text.trim() });
  const when = momentOf(at, locale);
  return when ? `${words} (${when})` : words;
}

const failedLine = ({ channel, words }: FailedChannel, { say }: Voice): string =>
  say('handover.failedLine', { channel: say(`channel.${channel}`), words });

function promiseLine({ words, due, late }: OpenPromise, { say, locale }: Voice): string {
  const date = momentOf(due, locale) ?? '';
  return say(late ? 'handover.promiseLate' : 'handover.promiseDue', { words, date });
}

function saidLines({ note: { said, left } }: Handover, voice: Voice): string[] {
  const lines = said.map((one) => saidLine(one, voice));
  return left > 0 ? lines.toSpliced(1, 0, voice.say('handover.left', { n: left })) : lines;
}

/** Who the case is about, as a heading names them. */
function whoOf({ note: { who }, handle }: Handover, say: Say): string {
  const name = who ?? (handle ? `@${handle}` : say('handover.unknown'));
  return who && handle && who !== `@${handle}` ? `${who} (@${handle})` : name;
}

/** The subject of an e-mail about a case. */
export function noteSubject(handover: Handover, locale: Locale): string {
  const say = words(locale);
  return say('handover.subject', { who: whoOf(handover, say), site: SITE_NAMES[handover.site] });
}

function headOf(handover: Handover, { say, locale }: Voice): string {
  const since = momentOf(handover.note.since, locale);
  return [
    noteSubject(handover, locale),
    say('handover.link', { link: handover.link }),
    ...(since ? [say('handover.since', { date: since })] : []),
  ].join('\n');
}

/**
 * A case as one text that a colleague understands without having seen the page.
 * @returns parts with an empty line between them; what is not known is left out
 */
export function noteText(handover: Handover, locale: Locale): string {
  const voice = { say: words(locale), locale };
  const { say } = voice;
  const { failed, promised, draft } = handover.note;
  return [
    headOf(handover, voice),
    ...part(say('handover.said'), saidLines(handover, voice)),
    ...part(
      say('handover.failed'),
      failed.map((one) => failedLine(one, voice)),
    ),
    ...part(
      say('handover.promised'),
      promised.map((one) => promiseLine(one, voice)),
    ),
    ...part(say('handover.draft'), draft ? [draft] : []),
  ].join('\n\n');
}
