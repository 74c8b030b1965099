import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../host/imports/read-page';

/** Injected when a person asks for a page to be read; what it returns goes to the extension and nowhere else. */
export default defineUnlistedScript(() => readPage(document));
