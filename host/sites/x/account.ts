import { lineOf } from '../text-of';
import { asHandle, handleIn } from './handle';
import { ACCOUNT_SWITCHER, PROFILE_LINK, SWITCHER_AVATAR } from './selectors';

const AVATAR = 'UserAvatar-Container-';

/** In the order of trust. Never the first avatar of the page: that is somebody else's. */
const WAYS: readonly ((page: Document) => string | undefined)[] = [
  (page) => handleIn(page.querySelector(PROFILE_LINK)?.getAttribute('href')),
  (page) => asHandle(page.querySelector(SWITCHER_AVATAR)?.getAttribute('data-testid')?.replace(AVATAR, '')),
  (page) => /@(\w{1,20})/.exec(lineOf(page.querySelector(ACCOUNT_SWITCHER)))?.[1],
  (page) => inState(page),
];

/** The state that the page was delivered with; narrow layouts show nothing else. */
function inState(page: Document): string | undefined {
  const script = [...page.scripts].find((one) => !one.src && one.text.includes('__INITIAL_STATE__'));
  return asHandle(/"screen_name":"(\w{1,20})"/.exec(script?.text ?? '')?.[1]);
}

/** The handle that the person is signed in with, without `@`. */
export function ownHandle(page: Document): string | undefined {
  for (const way of WAYS) {
    const found = way(page);
    if (found) return found;
  }
  return undefined;
}
