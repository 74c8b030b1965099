import { pressDesk } from '../desk/press';
import type { Coach, CoachHost } from './actions';
import { current, openCardOf } from './findings';
import type { Control, Scope } from './state';

type Press = (coach: Coach, host: CoachHost) => void;

function stepOn(coach: Coach): void {
  const count = current(coach)?.rewrites.length ?? 0;
  if (count > 0) coach.unfold({ step: ((openCardOf(coach)?.step ?? 0) + 1) % count });
}

const dismissCurrent =
  (scope: Scope): Press =>
  (coach) => {
    const finding = current(coach);
    if (finding) void coach.dismiss({ rule: finding.rule, scope });
  };

function reportCurrent(coach: Coach): void {
  const finding = current(coach);
  if (finding) void coach.report(finding);
}

/** Where several people sign, the gear asks who first. */
function pressGear(coach: Coach, host: CoachHost): void {
  if (coach.signing.all.length === 0) host.openSettings();
  else if (coach.open === 'signing') coach.close();
  else coach.openSigning();
}

/** Controls that name what they are about behind a colon. */
const NAMING = {
  'item:': (coach: Coach, _: CoachHost, id: string) => coach.openCard(id),
  'post:': (coach: Coach, _: CoachHost, post: string) => void coach.copyPost(Number(post)),
  'restore:': (coach: Coach, _: CoachHost, rule: string) => void coach.restore(rule),
  'sign:': (coach: Coach, _: CoachHost, initials: string) => void coach.sign(initials),
  'desk:': pressDesk,
} as const;

/** What there is one of at a time. */
type Single = Exclude<Control, `${keyof typeof NAMING}${string}`>;

const presses: Record<Single, Press> = {
  bar: (coach) => (coach.open === 'list' ? coach.close() : coach.openList()),
  rewrite: (coach) => coach.rewriteAll(),
  unremind: (coach) => void coach.unremind(),
  gear: pressGear,
  settings: (_, host) => host.openSettings(),
  replace: (coach) => void coach.apply(),
  copy: (coach) => void coach.copy(),
  other: stepOn,
  split: (coach) => coach.split(),
  why: (coach) => coach.unfold({ why: !openCardOf(coach)?.why }),
  previous: (coach) => coach.previous(),
  next: (coach) => coach.next(),
  more: (coach) => coach.unfold({ menu: !openCardOf(coach)?.menu }),
  'dismiss-once': dismissCurrent('reply'),
  'dismiss-here': dismissCurrent('conversation'),
  'dismiss-rule': dismissCurrent('everywhere'),
  report: reportCurrent,
  'brand-yes': (coach) => void coach.answerBrand(true),
  'brand-no': (coach) => void coach.answerBrand(false),
  'sign-now': (coach) => void coach.putSignature(),
  close: (coach) => coach.close(),
  resume: (coach) => coach.resume(),
};

/** Does what a control says. A mouse, the keyboard and a shortcut all come through here. */
export function pressControl(coach: Coach, host: CoachHost, control: Control): void {
  const colon = control.indexOf(':') + 1;
  const naming = NAMING[control.slice(0, colon) as keyof typeof NAMING];
  if (naming) naming(coach, host, control.slice(colon));
  else presses[control as Single](coach, host);
}
