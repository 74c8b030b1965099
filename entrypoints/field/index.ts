import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coachFocused } from './focused';

/** Injected into a tab by the person's press on the popup or the shortcut; its result goes back to whoever injected it. */
export default defineUnlistedScript(() => coachFocused());
