import { pressDesk } from '../desk/press';
import type { Coach, CoachHost } from './actions';
import { current, openCardOf } from './findings';
import type { Control } from './state';

/** What there is one of at a time. */
type Single = Exclude<Control, `item:${string}` | `post:${number}`>;
type Press = (coach: Coach, host: CoachHost) => void;

function stepOn(coach: Coach): void {
  const count = current(coach)?.rewrites.length ?? 0;
  if (count > 0) coach.unfold({ step: ((openCardOf(coach)?.step ?? 0) + 1) % count });
}

function dismissCurrent(coach: Coach): void {
  const finding = current(coach);
  if (finding) coach.dismissOnce(finding.rule);
}

type Own = Exclude<Single, `desk:${string}`>;

const presses: Record<Own, Press> = {
  bar: (coach) => (coach.open === 'list' ? coach.close() : coach.openList()),
  rewrite: (coach) => coach.rewriteAll(),
  unremind: (coach) => void coach.unremind(),
  gear: (_, host) => host.openSettings(),
  replace: (coach) => void coach.apply(),
  copy: (coach) => void coach.copy(),
  other: stepOn,
  split: (coach) => coach.split(),
  why: (coach) => coach.unfold({ why: !openCardOf(coach)?.why }),
  previous: (coach) => coach.previous(),
  next: (coach) => coach.next(),
  more: (coach) => coach.unfold({ menu: !openCardOf(coach)?.menu }),
  'dismiss-once': dismissCurrent,
  close: (coach) => coach.close(),
  restore: (coach) => coach.restore(),
  resume: (coach) => coach.resume(),
};

/** Does what a control says. A mouse, the keyboard and a shortcut all come through here. */
export function pressControl(coach: Coach, host: CoachHost, control: Control): void {
  if (control.startsWith('item:')) coach.openCard(control.slice('item:'.length));
  else if (control.startsWith('post:')) void coach.copyPost(Number(control.slice('post:'.length)));
  else if (control.startsWith('desk:')) pressDesk(coach, host, control.slice('desk:'.length));
  else presses[control as Own](coach, host);
}
