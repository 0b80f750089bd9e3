import { HTTP_METHODS, readPointer } from '@crm-clients/openapi/document'
import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { isObject, type JsonObject, objectIn, objectsIn } from './draft.ts'

/**
 * A Swagger 2.0 document as OpenAPI 3.0.
 * @see https://swagger.io/specification/v2/
 */
export function upgradeSwagger(given: JsonObject): JsonObject {
  const swagger = structuredClone(given)
  for (const item of Object.values(objectIn(swagger, 'paths'))) if (isObject(item)) giveBodies(swagger, item)
  return upgradeFromTwoToThree(swagger)
}

/**
 * Gives each operation the parameters of its own that describe its body. Those that it shares with others become bodies in OpenAPI 3,
 * and what refers to them would still stand among the parameters.
 */
function giveBodies(swagger: JsonObject, item: JsonObject): void {
  const shared = resolveParameters(swagger, item).filter(isBody)
  for (const method of HTTP_METHODS) {
    const operation = item[method]
    if (!isObject(operation)) continue
    const own = resolveParameters(swagger, operation)
    const isOverridden = ({ name }: JsonObject) => own.some(parameter => isBody(parameter) && parameter.name === name)
    const bodies = shared.filter(parameter => !isOverridden(parameter))
    if (own.length + bodies.length > 0) operation.parameters = [...own, ...bodies.map(body => structuredClone(body))]
  }
  if (item.parameters !== undefined) {
    item.parameters = resolveParameters(swagger, item).filter(parameter => !isBody(parameter))
  }
}

/** The parameters of an operation or a path, with those that describe a body in place of the references to them. */
function resolveParameters(swagger: JsonObject, owner: JsonObject): JsonObject[] {
  return objectsIn(owner, 'parameters').map(parameter => {
    const target = typeof parameter.$ref === 'string' ? readPointer(swagger, parameter.$ref)?.value : undefined
    return isObject(target) && isBody(target) ? structuredClone(target) : parameter
  })
}

function isBody(parameter: JsonObject): boolean {
  return parameter.in === 'body' || parameter.in === 'formData'
}
