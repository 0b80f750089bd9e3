import { readFileSync } from 'node:fs'
import type { OpenApiDocument } from '@crm-clients/testing/document'
import {
  BaseResolver,
  type Config,
  createConfig,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  Source,
} from '@redocly/openapi-core'
import type { VendorPlaces } from '../workspace.ts'
import type { Finding } from './finding.ts'
import { RULE_BOOK } from './rules/rule-book.ts'

/** The part of the rules without which nothing can be generated, or all of them. */
export type RuleSet = 'stops generation' | 'all'

/**
 * What is wrong with a spec by the rule book. `document` is the parsed spec.
 * @see https://redocly.com/docs/cli for the linter
 */
export async function lintSpec(
  { specFile, specName }: Pick<VendorPlaces, 'specFile' | 'specName'>,
  document: OpenApiDocument,
  ruleSet: RuleSet = 'all',
): Promise<Finding[]> {
  const source = new Source(specFile, readFileSync(specFile, 'utf8'))
  const problems = await findProblems(source, document, ruleSet)
  return problems.map(({ ruleId, message, suggest, location: [location] }) => ({
    file: specName,
    ...place(location ?? { source, pointer: '#/' }),
    rule: ruleId,
    severity: RULE_BOOK[ruleId]?.severity ?? 'error',
    message: suggest.length > 0 ? `${message} Did you mean ${suggest.join(' or ')}?` : message,
    fix: RULE_BOOK[ruleId]?.fix ?? `See https://redocly.com/docs/cli/rules/oas/${ruleId}`,
  }))
}

/** {@link lintSpec} with JSON pointers for places, as long as `source` is not asked for lines: it may be empty. */
export async function findProblems(source: Source, document: object, ruleSet: RuleSet): Promise<NormalizedProblem[]> {
  const { styleguide } = await configure(ruleSet)
  return lintDocument({
    document: { source, parsed: document },
    config: styleguide,
    externalRefResolver: new BaseResolver(),
  })
}

function place(location: LocationObject): { line: number; column: number } {
  const { line, col } = getLineColLocation(location).start
  return { line, column: col }
}

const configurations = new Map<RuleSet, Promise<Config>>()

function configure(ruleSet: RuleSet): Promise<Config> {
  const known = configurations.get(ruleSet)
  if (known) return known
  const rules = Object.entries(RULE_BOOK).filter(([, rule]) => ruleSet === 'all' || rule.stopsGeneration)
  const ours = rules.flatMap(([id, { visit }]) => (visit ? [[id.replace(/^spec\//, ''), visit]] : []))
  const settings = rules.map(([id, { severity, options }]) => [
    id,
    { severity: severity === 'warning' ? 'warn' : 'error', ...options },
  ])
  const created = createConfig({
    plugins: [{ id: 'spec', rules: { oas3: Object.fromEntries(ours) } }],
    rules: Object.fromEntries(settings),
  })
  configurations.set(ruleSet, created)
  return created
}
