import type { LintRule } from './rule.ts'

interface Schema {
  readonly $ref?: string
  readonly additionalProperties?: unknown
  readonly allOf?: readonly unknown[]
  readonly properties?: object
}

type Resolve = (schema: unknown) => { readonly node?: unknown }

/** A closed branch of an `allOf` knows nothing of what stands beside it, and refuses that. */
export const closedBranch: LintRule = {
  severity: 'warning',
  fix: 'Remove `additionalProperties: false`, or write `unevaluatedProperties: false` beside the allOf.',
  visit: () => ({
    Schema(schema, { report, location, ...context }) {
      const resolve = context.resolve as Resolve
      const branches = Array.isArray(schema.allOf) ? (schema.allOf as readonly unknown[]) : []
      branches.forEach((branch, index) => {
        const own = follow(branch, resolve)
        if (own.additionalProperties !== false) return
        const beside = [{ properties: schema.properties }, ...branches.filter(other => other !== branch)]
        const refused = beside
          .flatMap(other => listNames(other, resolve))
          .filter(name => !Object.hasOwn(own.properties ?? {}, name))
        if (refused.length === 0) return
        const names = [...new Set(refused)].join(', ')
        report({ message: `This branch is closed, and refuses ${names}.`, location: location.child(['allOf', index]) })
      })
    },
  }),
}

function listNames(schema: unknown, resolve: Resolve, passed: readonly unknown[] = []): string[] {
  const { properties = {}, allOf = [] } = follow(schema, resolve)
  if (passed.includes(properties)) return []
  return [...Object.keys(properties), ...allOf.flatMap(branch => listNames(branch, resolve, [...passed, properties]))]
}

function follow(schema: unknown, resolve: Resolve): Schema {
  return Object(Object(schema).$ref === undefined ? schema : resolve(schema).node)
}
