import { bumpFor } from '../bump.ts'
import type { VendorDiff } from '../vendor-diff.ts'

/** Renders what changed as JSON: a list with one object for each vendor, as `docs/spec-diff.schema.json` describes it. */
export function renderJson(diffs: readonly VendorDiff[]): string {
  const vendors = diffs.map(({ vendor, changes, disagreements, verdict, version, faults }) => ({
    vendor: vendor.slug,
    package: vendor.packageName,
    verdict,
    version: version ?? null,
    bump: version === undefined ? null : bumpFor(verdict, version),
    faults,
    changes,
    disagreements: disagreements ?? null,
  }))
  return JSON.stringify(vendors, null, 2)
}
