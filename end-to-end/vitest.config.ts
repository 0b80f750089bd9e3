import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: { globalSetup: 'test/global-setup.ts', dir: 'test', testTimeout: 120_000, hookTimeout: 120_000 },
})
