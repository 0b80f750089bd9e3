import { type Facet, flattenSchemas, listBranches, type SchemaPlace, schemaName } from './schema-place.ts'
import { readTypes, type ValueType } from './value-types.ts'

/** One shape that a value may have: facets without a choice between them, and at most one type. */
export interface Alternative {
  readonly facets: readonly Facet[]
  /** Undefined when the type may be any. */
  readonly type: ValueType | undefined
  /** The names of the schemas that were chosen in `oneOf` and `anyOf`. */
  readonly names: readonly string[]
}

/** All shapes that a value may have, apart from null. None at all when nothing fits. */
export interface Union {
  readonly alternatives: readonly Alternative[]
  readonly isNullable: boolean
  /** JSON pointer and label for a change of the whole. */
  readonly pointer: string
  readonly label: string
}

/** More shapes than this are not told apart: two `oneOf` next to each other multiply. */
const MOST_SHAPES = 500

type Choice = { readonly facets: readonly Facet[]; readonly names: readonly string[] }

/**
 * Takes `oneOf`, `anyOf`, lists of types and null apart, so that it does not matter how a spec writes a choice:
 * `type: [string, "null"]` is the same as `anyOf: [{ type: string }, { type: "null" }]`.
 */
export function readUnion(document: object, places: readonly SchemaPlace[]): Union {
  const choices = listChoices(document, places, new Set())
  const shapes = choices.flatMap(choice => splitTypes(choice))
  const [first] = flattenSchemas(document, places)
  return {
    alternatives: shapes.filter(({ type }) => type !== 'null'),
    isNullable: shapes.some(({ type }) => type === 'null'),
    pointer: first?.pointer ?? '#',
    label: first?.label ?? '',
  }
}

function listChoices(document: object, places: readonly SchemaPlace[], open: ReadonlySet<object>): Choice[] {
  const facets = flattenSchemas(document, places)
  const nowOpen = new Set([...open, ...facets.map(({ schema }) => schema)])
  const groups = facets.flatMap(facet => [listBranches(facet, 'oneOf'), listBranches(facet, 'anyOf')])
  let choices: Choice[] = [{ facets, names: [] }]
  for (const group of groups) {
    const branches = group.flatMap(branch => {
      const name = typeof branch.schema === 'object' ? schemaName(branch.schema.$ref) : undefined
      // A union that contains itself adds no shape.
      if (flattenSchemas(document, [branch]).some(({ schema }) => open.has(schema))) return []
      return listChoices(document, [branch], nowOpen).map(choice => ({
        facets: choice.facets,
        names: name === undefined ? choice.names : [name, ...choice.names],
      }))
    })
    if (branches.length === 0 || choices.length * branches.length > MOST_SHAPES) continue
    choices = choices.flatMap(choice => branches.map(branch => combine(choice, branch)))
  }
  return choices
}

function combine(choice: Choice, branch: Choice): Choice {
  // The facets of a branch come first: they are what sets it apart, and what a change is located at.
  const facets = [...branch.facets, ...choice.facets.filter(facet => !branch.facets.includes(facet))]
  return { facets, names: [...choice.names, ...branch.names] }
}

function splitTypes({ facets, names }: Choice): Alternative[] {
  const types = readTypes(facets)
  return types ? [...types].map(type => ({ facets, names, type })) : [{ facets, names, type: undefined }]
}
