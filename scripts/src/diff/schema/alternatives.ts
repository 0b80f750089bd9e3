import type { Alternative, Union } from './alternative.ts'
import {
  type LabelledPart,
  type LabelledSchema,
  listLabelledBranches,
  resolveLabelled,
  schemaName,
} from './labelled-schema.ts'
import { joinValueLists } from './value-lists.ts'
import { readTypes } from './value-types.ts'

/** More shapes than this are not told apart: two `oneOf` next to each other multiply. */
const MOST_SHAPES = 500

type Choice = { readonly parts: readonly LabelledPart[]; readonly names: readonly string[] }

/**
 * Takes `oneOf`, `anyOf`, lists of types and null apart, so that it does not matter how a spec writes a choice:
 * `type: [string, "null"]` is the same as `anyOf: [{ type: string }, { type: "null" }]`.
 */
export function readUnion(document: object, places: readonly LabelledSchema[]): Union {
  return unionOf(document, places, splitTypes)
}

/** The same without the types: what nothing fits, such as an object that is one of some texts, has types all the same. */
export function readUntypedUnion(document: object, places: readonly LabelledSchema[]): Union {
  return unionOf(document, places, choice => [{ ...choice, type: undefined }])
}

function unionOf(document: object, places: readonly LabelledSchema[], split: (choice: Choice) => Alternative[]): Union {
  const shapes = listChoices(document, places, new Set()).flatMap(split)
  const [first] = resolveLabelled(document, places)
  return {
    alternatives: joinValueLists(shapes.filter(({ type }) => type !== 'null')),
    isNullable: shapes.some(({ type }) => type === 'null'),
    pointer: first?.pointer ?? '#',
    label: first?.label ?? '',
  }
}

function listChoices(document: object, places: readonly LabelledSchema[], open: ReadonlySet<object>): Choice[] {
  const parts = resolveLabelled(document, places)
  const nowOpen = new Set([...open, ...parts.map(({ schema }) => schema)])
  const groups = parts.flatMap(part => [listLabelledBranches(part, 'oneOf'), listLabelledBranches(part, 'anyOf')])
  let choices: Choice[] = [{ parts, names: [] }]
  for (const group of groups) {
    const branches = group.flatMap(branch => {
      const name = typeof branch.schema === 'object' ? schemaName(branch.schema.$ref) : undefined
      // A union that contains itself adds no shape.
      if (resolveLabelled(document, [branch]).some(({ schema }) => open.has(schema))) return []
      return listChoices(document, [branch], nowOpen).map(choice => ({
        parts: choice.parts,
        names: name === undefined ? choice.names : [name, ...choice.names],
      }))
    })
    if (branches.length === 0 || choices.length * branches.length > MOST_SHAPES) continue
    choices = choices.flatMap(choice => branches.map(branch => combine(choice, branch)))
  }
  return choices
}

function combine(choice: Choice, branch: Choice): Choice {
  // The parts of a branch come first: they are what sets it apart, and what a change is located at.
  const parts = [...branch.parts, ...choice.parts.filter(part => !branch.parts.includes(part))]
  return { parts, names: [...choice.names, ...branch.names] }
}

function splitTypes({ parts, names }: Choice): Alternative[] {
  const types = readTypes(parts)
  return types ? [...types].map(type => ({ parts, names, type })) : [{ parts, names, type: undefined }]
}
