import type { Oas3Visitor } from '@redocly/openapi-core/lib/visitors.js'

/** What a broken rule means, and what to do. */
export interface LintRule {
  readonly severity: 'error' | 'warning'
  /** Without it, no client can be generated, or one that cannot work: `pnpm generate` refuses. */
  readonly stopsGeneration?: true
  readonly fix: string
  /** Options that the linter's own rule takes. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Looks for what breaks the rule. Absent for rules that the linter brings along. */
  readonly visit?: () => Oas3Visitor
}
