import { defineConfig } from 'vite';
import { corePackPlugin } from '../../rules/bin/vite-plugin';

/** Serves every component in the open, where axe and a pair of eyes can reach it. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../.cache/gallery',
  logLevel: 'error',
  plugins: [corePackPlugin()],
  server: { fs: { allow: ['../..'] }, hmr: false, watch: null },
});
