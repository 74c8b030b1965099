import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import * as client from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import styles from '../../components/composer/styles.css?inline';

/**
 * What our interface is drawn with in a page, its words and its styles: a script of its own, because it is two fifths of what a page
 * has to read when a reply box is first focused, and nothing may hold the page for long. The build has the scripts that
 * draw find it here: see `drawnHere` in wxt.config.ts.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { __tact_drawing__?: Record<string, unknown> };
  world.__tact_drawing__ ??= {
    react,
    'react/jsx-runtime': jsx,
    'react-dom/client': client,
    '/locales/fr.json': fr,
    '/locales/en.json': en,
    '/composer/styles': styles,
  };
});
