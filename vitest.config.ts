import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start the program or read megabytes of hostile text; a busy machine needs its time, and nothing here measures speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
