import { readFileSync } from 'node:fs'
import { type OpenApiDocument, splitPointer } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import {
  BaseResolver,
  type Config,
  createConfig,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  Source,
} from './redocly.ts'
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
  return problems.map(problem => ({
    file: specName,
    ...place(problem.location[0] ?? { source, pointer: '#/' }),
    rule: problem.ruleId,
    severity: RULE_BOOK[problem.ruleId]?.severity ?? 'error',
    message: describe(problem, document),
    fix: chooseFix(problem),
  }))
}

function describe({ ruleId, message, suggest, location: [location] }: NormalizedProblem, document: object): string {
  if (ruleId === 'no-unresolved-refs' && location) {
    const keys = splitPointer(location.pointer ?? '')
    const named = keys.reduce<unknown>((node, key) => (Object(node) as Record<string, unknown>)[key], document)
    const reference = typeof named === 'string' ? named : (Object(named) as { $ref?: unknown }).$ref
    return `The $ref ${reference} leads nowhere.`
  }
  return suggest.length > 0 ? `${message} Did you mean ${suggest.join(' or ')}?` : message
}

function chooseFix({ ruleId, message }: NormalizedProblem): string {
  // Nobody can tell whether the example fits.
  if (message.startsWith('Example validation errored')) return 'Mend the schema of this example: it does not compile.'
  return RULE_BOOK[ruleId]?.fix ?? `See https://redocly.com/docs/cli/rules/oas/${ruleId}`
}

/** {@link lintSpec} with JSON pointers for places, as long as `source` is not asked for lines: it may be empty. */
export async function findProblems(
  source: InstanceType<typeof Source>,
  document: object,
  ruleSet: RuleSet,
): Promise<NormalizedProblem[]> {
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
