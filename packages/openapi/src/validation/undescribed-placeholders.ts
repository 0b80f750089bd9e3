import type { ApiDescription } from '../api-description.ts'
import { joinPointer } from '../document/json-pointer.ts'

/**
 * Refuses documents with a placeholder in a path that no parameter describes: any text would fit it, and no client could
 * fill it.
 *
 * @throws when there is one, naming each with file and line.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function refuseUndescribedPlaceholders(api: ApiDescription): void {
  const undescribed = api.operations.flatMap(({ operationId, method, path, parameters }) => {
    const described = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)
    const pointer = joinPointer('#', 'paths', path, method.toLowerCase())
    return Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name)
      .filter(name => !described.includes(name))
      .map(name => `  ${api.placeOf(pointer)} {${name}} in ${method} ${path} (${operationId})`)
  })
  if (undescribed.length === 0) return
  const count =
    undescribed.length === 1 ? 'One placeholder of a path is' : `${undescribed.length} placeholders of paths are`
  throw new Error(
    `${count} described by no parameter, so that any text would fit:\n${undescribed.join('\n')}\n` +
      'Declare a parameter with in: path, required: true and the same name.',
  )
}
