import type { Coach, CoachHost } from './actions';
import type { Change } from './applying';
import { opened } from './opening';
import { writeOneMore } from './writing';

/** What a person who goes on changes: the words, or what is open. */
const isAsItWas = (now: Coach, then: Coach): boolean =>
  now.draft === then.draft && now.revision === then.revision && now.open === then.open;

function open(change: Change, get: () => Coach, host: CoachHost): void {
  change((state) => opened(state, 'whole'));
  void writeOneMore(change, get, host);
}

/** Opens the whole reply in better words once it is ready; not any more where the person went on meanwhile. */
export function openWhole(change: Change, get: () => Coach, host: CoachHost): void {
  const asked = get();
  const openIf = (): void => {
    if (isAsItWas(get(), asked)) open(change, get, host);
  };
  if (host.readyWhole) host.readyWhole(asked.draft).then(openIf, openIf);
  else openIf();
}
