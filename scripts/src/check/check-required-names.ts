import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'
import { findUndescribedNames } from './undescribed-names.ts'

/** A property that is required and described nowhere is a typing mistake, or one about which nobody is told anything. */
export function checkRequiredNames(vendor: VendorPlaces, { document }: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, document)
  return findUndescribedNames(document).map(({ pointer, name, index }) => ({
    ...locate(joinPointer(pointer, 'required', index)),
    rule: 'spec/described-names',
    severity: 'error' as const,
    message: `The property "${name}" is required, and described nowhere.`,
    fix: 'Describe the property, or correct its name below required.',
  }))
}
