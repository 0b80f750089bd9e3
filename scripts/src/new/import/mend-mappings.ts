import { readPointer, setOwn, walkDocument } from '@crm-clients/openapi/document'
import { type Draft, isObject, type Note, objectIn } from './draft.ts'

/**
 * Makes the names of schemas in the mappings of discriminators references, and omits values that lead nowhere.
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function mendMappings(draft: Draft): Note[] {
  const schemas = objectIn(objectIn(draft, 'components'), 'schemas')
  return [...walkDocument(draft)].flatMap(({ node, pointer }) => {
    if (!isObject(node.discriminator) || !isObject(node.discriminator.mapping)) return []
    const { mapping } = node.discriminator
    return Object.entries(mapping).flatMap(([value, target]): Note[] => {
      if (Object.hasOwn(schemas, String(target))) {
        setOwn(mapping, value, `#/components/schemas/${target}`)
        return []
      }
      if (readPointer(draft, String(target))) return []
      delete mapping[value]
      const place = `\`${value}: ${target}\` at \`${pointer}/discriminator\``
      return [{ heading: 'Omitted values of discriminators that name no schema', detail: place }]
    })
  })
}
