import { repositoryTests } from '@crm-clients/test-support/vitest-config'
import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig(({ mode }) => ({
  test: { ...repositoryTests(mode), isolate: false, testTimeout: 120_000, hookTimeout: 120_000 },
}))
