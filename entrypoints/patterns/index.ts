import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileRegex } from '../../rules/regex/compile-regex';
import { door } from '../coach/door';

/** Injected beside the coach only where a pack in force has regular expressions. */
export default defineUnlistedScript(() => {
  door().compileRegex = compileRegex;
});
