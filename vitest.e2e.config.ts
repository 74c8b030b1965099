import { defineConfig } from 'vitest/config';

/** Files whose subject is time itself (typing at a pace, what a tab weighs): they have the machine to themselves. */
const ALONE = ['editors-typing', 'coming-and-going'].map((name) => `tests/e2e/${name}.test.ts`);

/**
 * Tests in real browsers. Each file opens browsers and servers of its own, and mostly waits for them: two files run
 * beside each other, so that two cores are busy.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'tests/e2e/once.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'beside',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
