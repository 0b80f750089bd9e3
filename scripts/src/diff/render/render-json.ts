import type { VendorDiff } from '../vendor-diff.ts'

/** Renders what changed as JSON: a list with one object for each vendor. */
export function renderJson(diffs: readonly VendorDiff[]): string {
  const vendors = diffs.map(({ vendor, changes, disagreements, verdict }) => ({
    vendor: vendor.slug,
    package: vendor.packageName,
    verdict,
    changes,
    disagreements: disagreements ?? null,
  }))
  return JSON.stringify(vendors, null, 2)
}
