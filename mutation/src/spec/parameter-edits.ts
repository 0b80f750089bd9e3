import { joinPointer, type Parameter, type Reference } from '@crm-clients/openapi/document'
import { contentEdits } from './content-edits.ts'
import type { Edit } from './edit.ts'
import { schemaEdits } from './schema-edits.ts'

/** What a parameter demands, dropped or loosened. A response header is a parameter without name and place. */
export function parameterEdits(parameter: Partial<Parameter> | Reference, pointer: string): Edit[] {
  if ('$ref' in parameter) return []
  const dropped = ['style', 'explode', 'allowReserved'].filter(key => key in parameter)
  // A path without one of its segments is another path: there it has to stay required.
  if (parameter.required && parameter.in !== 'path') dropped.push('required')
  return [
    ...dropped.map(key => ({ operator: `parameter ${key} dropped`, pointer: joinPointer(pointer, key) })),
    ...(parameter.schema === undefined ? [] : schemaEdits(parameter.schema, joinPointer(pointer, 'schema'), 'text')),
    ...contentEdits(parameter, pointer),
  ]
}

/** Each parameter of a list, dropped, and what it demands. */
export function parameterListEdits(parameters: readonly (Parameter | Reference)[] = [], pointer: string): Edit[] {
  return parameters.flatMap((parameter, index) => {
    const own = joinPointer(pointer, index)
    const detail = '$ref' in parameter ? parameter.$ref : `${parameter.in} ${parameter.name}`
    const required = 'required' in parameter && parameter.required ? 'required' : 'optional'
    return [{ operator: `${required} parameter dropped`, pointer: own, detail }, ...parameterEdits(parameter, own)]
  })
}
