import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Base } from '../diff/base.ts'
import { diffVendors, type VendorDiff } from '../diff/vendor-diff.ts'
import { readChangesets } from './changeset-files.ts'
import { type ChangesetPlan, planChangesets } from './plan-changesets.ts'

/** What to plan, and how. */
export interface PlanOptions {
  /** The vendors whose changesets are looked after; all when empty. */
  readonly slugs?: readonly string[]
  /** Whether to ask TypeScript, too. It is asked unless this is false. */
  readonly types?: boolean
}

/** {@link planChangesets} for the specs and changesets of a repository as they are now. Writes nothing. */
export async function planRepository(
  root: string,
  base: Base,
  { slugs = [], types = true }: PlanOptions = {},
): Promise<ChangesetPlan> {
  const diffs = await diffVendors({ root, base, slugs, types })
  return planChangesets(diffs, readVersions(diffs), readChangesets(root, base), slugs)
}

/** Carries out a plan, and returns a line for people about each file. */
export function carryOut({ write, remove }: ChangesetPlan, root: string): string[] {
  for (const name of remove) rmSync(join(root, '.changeset', name))
  if (write.length > 0) mkdirSync(join(root, '.changeset'), { recursive: true })
  for (const { name, text } of write) writeFileSync(join(root, '.changeset', name), text)
  return [...remove.map(name => `removed .changeset/${name}`), ...write.map(({ name }) => `wrote .changeset/${name}`)]
}

function readVersions(diffs: readonly VendorDiff[]): ReadonlyMap<string, string> {
  return new Map(
    diffs.flatMap(({ vendor, version }) => (version === undefined ? [] : [[vendor.packageName, version] as const])),
  )
}
