import { readFileSync } from 'node:fs'

const file = new URL('../../tarball-budgets.json', import.meta.url)
const budgets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>

/**
 * How large the tarball of a package may be, in bytes: its own budget, or the one of all vendors.
 * @throws when a package that is no vendor's has none.
 */
export function tarballBudget(packageName: string, isVendor: boolean): number {
  const budget = budgets[packageName] ?? (isVendor ? budgets.vendor : undefined)
  if (!budget) throw new Error(`${packageName} has no budget. Add one to end-to-end/tarball-budgets.json.`)
  return budget
}
