import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { UNDRAWN } from './host/injection/undrawn';
import { MATCHES } from './host/sites/hosts';
import { coreParts } from './rules/bin/core-files';
import { latePatterns } from './scripts/build/late-patterns';

/** Fixed from the first commit: what a store, a policy and a person's settings know the extension by. */
const GECKO_ID = 'tact@tact.example';
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1o6jlQJ2nJK99WPs1rsc5FHZV+j4eQ9gPU8OLd0lZsNLWd/iU29j51KvYOZsV8XBwnwzxMetaiF3UKmqshQsJFkWmR60dtcgF6mSkDLb/icTe9lOToIHjDErS7y9iGNguPfZODPvIA+f1Hvurw+0ACbpxLg05B0PEwx1q0cZdxYhGGy0MI9VUWCZ6I7eRw1DRLWJs3WeLwqLsqXOfriTMgWKZ7TUcgEWDMxbasSNJqRi5FIXiT8JI9aNhuBEO+hg5EaXytdu69+FnOmcOQD/K6cPqJZLGZFYI5ySukXwPTYUdxFAZ2lkxKccLLmBC/AmJmnvOc9mnclquzBFExJVewIDAQAB';

/** What an organisation may set, for browsers that ask for its schema; Tact checks it by itself all the same. */
const MANAGED = 'managed-schema.json';

/** Scripts that draw in a page, and what they draw with: it comes into the page before them, from `entrypoints/drawing`. */
const DRAWING_SCRIPTS: readonly string[] = ['coach', 'field'];
/** Packages by their name, files by how their path ends. */
const DRAWN_WITH: readonly string[] = [
  'react',
  'react/jsx-runtime',
  'react-dom/client',
  '/locales/fr.json',
  '/locales/en.json',
  '/composer/styles.css?inline',
];
const DRAWN = '\0drawn:';

/**
 * Has a script find what it draws with in its world, in place of a copy of its own; where that is missing, nothing of the
 * script runs.
 */
const drawnHere: Plugin = {
  name: 'drawn-here',
  enforce: 'pre',
  resolveId: (id) => {
    const name = DRAWN_WITH.find((one) => (one.startsWith('/') ? id.endsWith(one) : id === one));
    // A name that ends as a style sheet's does would be taken for one.
    return name && `${DRAWN}${name.replace(/\.css.*/, '')}`;
  },
  load: (id) =>
    id.startsWith(DRAWN)
      ? {
          code: `module.exports = globalThis.__tact_drawing__[${JSON.stringify(id.slice(DRAWN.length))}];`,
          moduleType: 'js',
        }
      : undefined,
  generateBundle: {
    // After the script has been given its own result.
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry)
          chunk.code = `if(globalThis.__tact_drawing__){${chunk.code}\n}else ${JSON.stringify(UNDRAWN)};`;
    },
  },
};

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  imports: false,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: MATCHES,
    // Asked for one address at a time, when the person subscribes to a pack there.
    optional_host_permissions: ['https://*/*'],
    // Chromium keeps Alt+Shift with T, N, R and some more for itself, and gives a command that asks for one of them none.
    commands: {
      advice: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_advice__',
      },
      field: {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_command_field__',
      },
      blank: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_blank__',
      },
      shot: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_shot__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '120', storage: { managed_schema: MANAGED } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ name }) => DRAWING_SCRIPTS.includes(name)))
        config.plugins = [drawnHere, latePatterns, config.plugins];
    },
    /** Tact's own pack, compiled and as it was written, for packs to be laid over: read in `host/packs/core.ts`. */
    'build:publicAssets': (_, files) => {
      for (const [part, contents] of Object.entries(coreParts()))
        files.push({ relativeDest: `core-${part}.json`, contents: JSON.stringify(contents) });
      files.push({ relativeDest: MANAGED, absoluteSrc: path.resolve('assets', MANAGED) });
    },
  },
});
