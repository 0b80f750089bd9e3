import { longTests } from '@crm-clients/test-support/vitest-config'
import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig(({ mode }) => ({ test: { ...longTests(mode), isolate: false, testTimeout: 30_000 } }))
