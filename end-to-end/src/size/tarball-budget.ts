import { readFileSync } from 'node:fs'

const file = new URL('../../tarball-budgets.json', import.meta.url)
const budgets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>

/**
 * How large the tarball of a package may be, in bytes: its own budget, or the one of all vendors and of each operation.
 *
 * @param operations how many operations a vendor's package has; undefined for one that is no vendor's.
 * @throws when a package that is no vendor's has none.
 */
export function tarballBudget(packageName: string, operations: number | undefined): number {
  const { vendor = 0, operation = 0 } = budgets
  const budget = budgets[packageName] ?? (operations === undefined ? undefined : vendor + operation * operations)
  if (!budget) throw new Error(`${packageName} has no budget. Add one to end-to-end/tarball-budgets.json.`)
  return budget
}
