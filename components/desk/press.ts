import type { Coach, CoachHost } from '../composer/actions';
import { words } from '../ui/words';
import { mailTo } from './handover/mail';
import { noteSubject, noteText } from './handover/note-text';
import { pictureOf } from './shot/picture';
import type { DeskHost, DeskView, DeskViewName } from './views';
import { MORE_ROWS } from './waiting/rows';

type Press = (coach: Coach, desk: DeskHost, host: CoachHost, rest: string) => void;
type Viewed<Name extends DeskViewName> = Extract<DeskView, { view: Name }>;

/** The open view, if it is this one. */
function viewOf<Name extends DeskViewName>({ desk }: Coach, name: Name): Viewed<Name> | null {
  return desk?.view === name ? (desk as Viewed<Name>) : null;
}

async function copyNote(coach: Coach, host: CoachHost): Promise<void> {
  const open = viewOf(coach, 'handover');
  if (!open) return;
  const text = noteText(open.handover, coach.uiLocale);
  coach.say((await host.copy(text).catch(() => false)) ? 'copied' : 'notCopied');
}

/** The mailto address of the open case. */
export function mailOf(view: Viewed<'handover'>, locale: Coach['uiLocale']): ReturnType<typeof mailTo> {
  const { handover } = view;
  const cut = words(locale)('handover.cut');
  return mailTo(noteSubject(handover, locale), noteText(handover, locale), cut);
}

async function insert(coach: Coach, desk: DeskHost, id: string): Promise<void> {
  const offer = viewOf(coach, 'saved')?.offers.find((one) => one.id === id);
  if (!offer || coach.applying) return;
  coach.close();
  const { result, slots } = await desk.insert(offer);
  coach.say(result, slots);
}

async function copyPicture(coach: Coach, desk: DeskHost): Promise<void> {
  const open = viewOf(coach, 'shot');
  if (!open) return;
  const copied = await desk.copyPicture(pictureOf(open, coach)).catch(() => false);
  coach.say(copied ? 'copied' : 'notCopied');
}

async function savePicture(coach: Coach, desk: DeskHost): Promise<void> {
  const open = viewOf(coach, 'shot');
  if (open) desk.savePicture(await pictureOf(open, coach));
}

const OPENS: Readonly<Record<DeskViewName, (desk: DeskHost) => DeskView>> = {
  handover: (desk) => ({ view: 'handover', handover: desk.handover() }),
  saved: (desk) => {
    const offers = desk.saved();
    return { view: 'saved', query: null, offers, at: 0, total: offers.length };
  },
  waiting: (desk) => ({ view: 'waiting', cases: desk.waiting(), rows: MORE_ROWS }),
  shot: (desk) => ({ view: 'shot', shot: desk.shot(), masked: false }),
};

/** Opens a view of the desk on what the page shows now. */
export function openDesk(coach: Coach, desk: DeskHost, name: DeskViewName): void {
  coach.showDesk(OPENS[name](desk));
}

const opening =
  (name: DeskViewName): Press =>
  (coach, desk) =>
    openDesk(coach, desk, name);

const PRESSES: Readonly<Record<string, Press>> = {
  handover: opening('handover'),
  saved: opening('saved'),
  waiting: opening('waiting'),
  shot: opening('shot'),
  again: opening('waiting'),
  more: (coach) => {
    const open = viewOf(coach, 'waiting');
    if (open) coach.showDesk({ ...open, rows: open.rows + MORE_ROWS });
  },
  back: (coach) => coach.leaveDesk(),
  copy: (coach, _desk, host) => void copyNote(coach, host),
  mail: (coach, desk) => {
    const open = viewOf(coach, 'handover');
    if (open) desk.follow(mailOf(open, coach.uiLocale).url);
  },
  way: (coach, desk) => {
    const way = viewOf(coach, 'handover')?.handover.way;
    if (way) desk.follow(way.url);
  },
  settings: (_coach, _desk, host) => host.openSettings(),
  offer: (coach, desk, _host, id) => void insert(coach, desk, id),
  case: (coach, desk, _host, key) => {
    coach.close();
    desk.goTo(key);
  },
  mask: (coach) => {
    const open = viewOf(coach, 'shot');
    if (open) coach.showDesk({ ...open, masked: !open.masked });
  },
  'copy-picture': (coach, desk) => void copyPicture(coach, desk),
  'save-picture': (coach, desk) => void savePicture(coach, desk),
};

/** Does what a control of the desk says: `copy`, `offer:<id>`. */
export function pressDesk(coach: Coach, host: CoachHost, control: string): void {
  const [verb = '', ...rest] = control.split(':');
  if (host.desk) PRESSES[verb]?.(coach, host.desk, host, rest.join(':'));
}
