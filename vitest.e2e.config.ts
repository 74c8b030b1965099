import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file at a time, since a browser wants the machine to itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    allowOnly: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
