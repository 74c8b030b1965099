import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their source; the browsers have a configuration of their own. */
export default defineConfig({
  test: {
    include: ['{engine,rules,host,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
    allowOnly: false,
    // Properties over many thousand strings and commands in processes of their own: slow machines need the room.
    testTimeout: 60_000,
  },
});
