/** A name that nobody has: the wanted one, or with a number behind it. */
export function freeName(wanted: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`
    if (!taken.has(name)) return name
  }
}
