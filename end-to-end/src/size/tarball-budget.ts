import { readFileSync } from 'node:fs'

const file = new URL('../../tarball-budgets.json', import.meta.url)
const budgets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>

/**
 * How large the tarball of a package may be, in bytes: its own budget, or the one of all vendors, which grows with the document.
 *
 * @param document what the document of a vendor's package has, as gzip; undefined for a package that is no vendor's.
 * @throws when a package that is no vendor's has none.
 */
export function tarballBudget(packageName: string, document: number | undefined): number {
  const { vendor = 0, timesDocument = 0 } = budgets
  const budget = budgets[packageName] ?? (document === undefined ? undefined : vendor + timesDocument * document)
  if (!budget) throw new Error(`${packageName} has no budget. Add one to end-to-end/tarball-budgets.json.`)
  return budget
}
