import { defineConfig } from 'vitest/config';

/** Files about pace and weight (typing so many letters a second, what a tab keeps): nothing busy runs beside them. */
const CALM = ['editors-typing', 'coming-and-going'].map((name) => `tests/e2e/${name}.test.ts`);

/**
 * Tests in real browsers. Each file opens browsers and servers of its own, and waits for them half of the time: two
 * files run beside each other, so that two cores are busy. What they share is built once, before the first.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'tests/e2e/once.ts',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'busy',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: CALM,
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'calm', include: CALM, sequence: { groupOrder: 2 } } },
    ],
  },
});
