import type { FieldFault, OpenApiDocument } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/** Fields that do not hold what the standard wants there: some are read as they were meant, and others cannot be read at all. */
export function checkFieldTypes(
  vendor: VendorPlaces,
  document: OpenApiDocument,
  faults: readonly FieldFault[],
): Finding[] {
  const locate = pointerLocator(vendor, document)
  return faults.map(({ pointer, problem, meant }) => ({
    ...locate(pointer),
    rule: 'spec/field-type',
    severity: 'error' as const,
    message: `${pointer} ${problem}.`,
    fix: chooseFix(meant),
  }))
}

function chooseFix(meant: FieldFault['meant']): string {
  if (!meant) return 'Correct it: nothing else can be looked at before.'
  return meant.value === undefined ? 'Leave it out, or say something.' : `Write ${JSON.stringify(meant.value)}.`
}
