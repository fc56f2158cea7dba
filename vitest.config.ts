import { defineConfig } from 'vitest/config';

// Two projects: `unit` is everything that runs in this process or over a pipe; `e2e` drives real editors, two at a time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,features,protocol,property}/**/*.test.ts'],
          testTimeout: 60_000,
          // All processors: by itself vitest leaves one free, which is half of a small machine.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 600_000,
          // Each file has an editor and a browser of its own; more of them than this wait for the processor.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
