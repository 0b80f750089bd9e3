import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type Schema } from '@crm-clients/openapi/document'
import { allowsObject } from '@crm-clients/openapi/schema'
import { isForm } from '@crm-clients/openapi/serialization'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/**
 * Forms whose schema allows no object: what is neither a property nor has a name is no field.
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-multipart-content
 */
export function checkForms(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(({ requestBody, pointers }) =>
    Object.entries(requestBody?.content ?? {})
      .filter(([mediaType, { schema }]) => isForm(mediaType) && !allowsFields(api.document, schema))
      .map(([mediaType]) => ({
        ...locate(joinPointer(pointers.requestBody ?? '#', 'content', mediaType, 'schema')),
        rule: 'spec/form-of-fields',
        severity: 'error' as const,
        message: `A form of ${mediaType} is an object of fields, and its schema allows none.`,
        fix: 'Describe the fields as properties of `type: object`, or give the body another media type.',
      })),
  )
}

/** Whether a form of a schema may have fields. Of one that nobody describes, all fields may be. */
export function allowsFields(document: object, schema: Schema | undefined): boolean {
  return schema === undefined || allowsObject(document, schema)
}
