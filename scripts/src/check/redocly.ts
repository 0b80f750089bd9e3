import { createRequire } from 'node:module'
import type * as Redocly from '@redocly/openapi-core'

export type { Config, NormalizedProblem } from '@redocly/openapi-core'
export type { Plugin } from '@redocly/openapi-core/lib/config/types.js'

// `import` reads its 150 files twice, once to find out what they export.
const redocly: typeof Redocly = createRequire(import.meta.url)('@redocly/openapi-core')

/** What is used of the linter. @see https://redocly.com/docs/cli */
export const { BaseResolver, createConfig, lintDocument, Source } = redocly
