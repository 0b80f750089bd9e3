import { readFileSync } from 'node:fs'

/** How large a package may be, in bytes. */
export interface SizeBudget {
  /** What npm downloads: the tarball. */
  readonly tarball: number
  /** What a browser downloads for a program that calls one operation: bundled, minified and compressed with gzip. */
  readonly program?: number
}

const budgets = JSON.parse(readFileSync(new URL('../../size-budgets.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, SizeBudget>
>

/**
 * The budget of a package: its own, or the one of all vendors.
 * @throws when a package that is no vendor's has none.
 */
export function sizeBudget(packageName: string, isVendor: boolean): SizeBudget {
  const budget = budgets[packageName] ?? (isVendor ? budgets.vendor : undefined)
  if (!budget) throw new Error(`${packageName} has no size budget. Add one to end-to-end/size-budgets.json.`)
  return budget
}
