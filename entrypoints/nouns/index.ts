import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerEnglish } from '../../host/nouns/library';

/** Comes into the background when an English case is asked about. What is imported runs at the first question only. */
export default defineUnlistedScript(() => {
  offerEnglish(async () => (await import('../../rules/nouns/english')).englishNouns);
});
