import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import { pascalCase } from '../generate/pascal-case.ts'
import { nameTypesOf } from '../generate/type-names.ts'
import { typeDocument } from '../generate/typed-document/typed-document.ts'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/** Types that have another name than what they are the types of, because that one is taken. */
export function checkTypeNames(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  const { schemas, operations } = nameTypesOf(typeDocument(api), api.operations, vendor.factoryName)
  const renamed = [...api.schemas.keys()].flatMap(schema => {
    const type = schemas.get(schema)
    return type?.startsWith(schema) && type !== schema
      ? [{ pointer: joinPointer('#', 'components', 'schemas', schema), name: schema, type }]
      : []
  })
  const numbered = api.operations.flatMap(({ operationId, pointers }) => {
    const type = operations.get(operationId)?.arguments
    const wanted = `${pascalCase(operationId)}Arguments`
    return type === undefined || type === wanted
      ? []
      : [{ pointer: joinPointer(pointers.operation, 'operationId'), name: wanted, type }]
  })
  return [...renamed, ...numbered].map(({ pointer, name, type }) => ({
    ...locate(pointer),
    rule: 'spec/type-name',
    severity: 'warning',
    message: `The package exports something else as ${name}, so this type is called ${type}.`,
    fix: 'Leave it so, or give it another name: docs/types.md says which names are taken.',
  }))
}
