import { joinPointer, type OpenApiDocument, splitPointer } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import { ClosedResolver, knowInheritedNames, prepareForLinter, withoutDataReferences } from './confine-linter.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'
import { type Config, createConfig, lintDocument, type NormalizedProblem, Source } from './redocly.ts'
import { RULE_BOOK } from './rules/rule-book.ts'

/** The part of the rules without which nothing can be generated, or all of them. */
export type RuleSet = 'stops generation' | 'all'

/**
 * What is wrong with a spec by the rule book. `document` is the parsed spec.
 * @see https://redocly.com/docs/cli for the linter
 */
export async function lintSpec(
  vendor: Pick<VendorPlaces, 'specFile' | 'specName'>,
  document: OpenApiDocument,
  ruleSet: RuleSet = 'all',
): Promise<Finding[]> {
  const problems = await findProblems(document, ruleSet)
  const locate = pointerLocator(vendor, document)
  return problems.map(problem => ({
    ...locate(pointerOf(problem)),
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

/** Where people have to look: at the reference, and not at what has it. */
function pointerOf({ ruleId, location: [location] }: NormalizedProblem): string {
  const pointer = location?.pointer ?? '#'
  return ruleId === 'no-unresolved-refs' ? joinPointer(pointer, '$ref') : pointer
}

function chooseFix({ ruleId, message }: NormalizedProblem): string {
  // Nobody can tell whether the example fits.
  if (message.startsWith('Example validation errored')) return 'Mend the schema of this example: it does not compile.'
  return RULE_BOOK[ruleId]?.fix ?? `See https://redocly.com/docs/cli/rules/oas/${ruleId}`
}

/** {@link lintSpec} with JSON pointers for places. Nothing but the document is read. */
export async function findProblems(document: object, ruleSet: RuleSet): Promise<readonly NormalizedProblem[]> {
  const { styleguide } = await configure(ruleSet)
  const problems = await lintDocument({
    // Whoever has a text to show knows where pointers lead in it.
    document: { source: new Source('', '{}'), parsed: prepareForLinter(document) },
    config: styleguide,
    externalRefResolver: new ClosedResolver(),
  })
  return withoutDataReferences(document, problems)
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
    plugins: [{ id: 'spec', rules: { oas3: Object.fromEntries(ours) }, typeExtension: { oas3: knowInheritedNames } }],
    rules: Object.fromEntries(settings),
  })
  configurations.set(ruleSet, created)
  return created
}
