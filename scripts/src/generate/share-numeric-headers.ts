type Entries = Readonly<Record<string, readonly unknown[]>>

/** The entries of operations without what most of them say about the headers of their answers. */
export interface SharedNumericHeaders {
  /** What goes to the vendor. */
  readonly common: { readonly numericHeaders?: readonly string[] }
  readonly operations: Entries
}

/**
 * Takes the numeric headers that most operations have, such as those of a rate limit, to the vendor. Operations that have others
 * say so, also where they have none.
 */
export function shareNumericHeaders(operations: Entries): SharedNumericHeaders {
  const lists = Object.values(operations).map(entry => JSON.stringify(headersOf(entry) ?? []))
  const most = lists.find(list => list !== '[]' && lists.filter(other => other === list).length > lists.length / 2)
  if (most === undefined || lists.length < 2) return { common: {}, operations }
  const shared = Object.entries(operations).map(([id, entry]) => {
    const [path, method, details = {}] = entry as [string, string, object?]
    const { numericHeaders = [], ...others } = details as { readonly numericHeaders?: readonly string[] }
    const own = JSON.stringify(numericHeaders) === most ? others : { ...others, numericHeaders }
    return [id, [path, method, ...(Object.keys(own).length > 0 ? [own] : [])]] as const
  })
  return { common: { numericHeaders: JSON.parse(most) }, operations: Object.fromEntries(shared) }
}

function headersOf([, , details]: readonly unknown[]): readonly string[] | undefined {
  return (details as { readonly numericHeaders?: readonly string[] } | undefined)?.numericHeaders
}
