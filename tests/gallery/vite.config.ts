import { defineConfig } from 'vite';
import { corePackPlugin } from '../../rules/bin/vite-plugin';

/** Every component in the open, where axe and a pair of eyes can reach it. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [corePackPlugin()],
});
