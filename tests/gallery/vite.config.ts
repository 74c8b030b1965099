import { defineConfig } from 'vite';
import { corePack } from '../../rules/bin/core-pack';
import { corePackPlugin } from '../../rules/bin/vite-plugin';

const PACK = 'virtual:core-pack';

/** Gives the core pack as it stands in its files, which the extension fetches. */
const wholePack = {
  name: 'core pack of the gallery',
  resolveId: (id: string) => (id === PACK ? `\0${PACK}` : undefined),
  load: (id: string) => (id === `\0${PACK}` ? `export default ${JSON.stringify(corePack())}` : undefined),
};

/** Every component in the open, where axe and a pair of eyes can reach it. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [corePackPlugin(), wholePack],
});
