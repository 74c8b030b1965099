import { pressDesk } from '../desk/press';
import type { Coach, CoachHost } from './actions';
import { current } from './findings';
import type { Control } from './state';

type Press = (coach: Coach, host: CoachHost) => void;

const cardOf = (coach: Coach) => (coach.open === null || coach.open === 'list' ? undefined : coach.open);

function stepOn(coach: Coach): void {
  const count = current(coach)?.rewrites.length ?? 0;
  if (count > 0) coach.unfold({ step: ((cardOf(coach)?.step ?? 0) + 1) % count });
}

function dismissCurrent(coach: Coach): void {
  const finding = current(coach);
  if (finding) coach.dismissOnce(finding.rule);
}

type Own = Exclude<Control, `item:${string}` | `desk:${string}`>;

const presses: Record<Own, Press> = {
  bar: (coach) => (coach.open === 'list' ? coach.close() : coach.openList()),
  rewrite: (coach) => coach.rewriteAll(),
  unremind: (coach) => void coach.unremind(),
  gear: (_, host) => host.openSettings(),
  replace: (coach) => void coach.apply(),
  copy: (coach) => void coach.copy(),
  other: stepOn,
  why: (coach) => coach.unfold({ why: !cardOf(coach)?.why }),
  previous: (coach) => coach.previous(),
  next: (coach) => coach.next(),
  more: (coach) => coach.unfold({ menu: !cardOf(coach)?.menu }),
  'dismiss-once': dismissCurrent,
  close: (coach) => coach.close(),
  restore: (coach) => coach.restore(),
  resume: (coach) => coach.resume(),
};

/** Does what a control says. A mouse, the keyboard and a shortcut all come through here. */
export function pressControl(coach: Coach, host: CoachHost, control: Control): void {
  if (control.startsWith('item:')) coach.openCard(control.slice('item:'.length));
  else if (control.startsWith('desk:')) pressDesk(coach, host, control.slice('desk:'.length));
  else presses[control as Own](coach, host);
}
