import { defineConfig } from 'vitest/config';

/**
 * Unit tests stand beside their source; the browsers have a configuration of their own. Two workers: the default leaves
 * one of two cores idle.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    // Properties over many thousand strings and commands in processes of their own: slow machines need the room.
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        // Engine and rules know no page and keep nothing: their files share a process, and with it what is compiled.
        extends: true,
        test: { name: 'pure', include: ['{engine,rules}/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'world',
          include: ['{host,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
        },
      },
    ],
  },
});
