type Entries = Readonly<Record<string, readonly unknown[]>>

/** The entries of operations without what most writes say about 429. */
export interface SharedLimits {
  /** What goes to the vendor. */
  readonly common: { readonly documents429?: true }
  readonly operations: Entries
}

/**
 * Takes to the vendor that writes may answer 429, where most of them do: those that do not then say so. What may be repeated anyway
 * has nothing to say.
 */
export function shareDocumentedLimits(operations: Entries): SharedLimits {
  const writes = Object.values(operations).filter(isWrite)
  const isMost = writes.filter(entry => detailsOf(entry).documents429).length > writes.length / 2
  const shared = Object.entries(operations).map(([id, entry]) => {
    const { documents429 = false, ...others } = detailsOf(entry)
    const own = documents429 === isMost || !isWrite(entry) ? others : { ...others, documents429 }
    return [id, [...entry.slice(0, 2), ...(Object.keys(own).length > 0 ? [own] : [])]] as const
  })
  return { common: isMost ? { documents429: true } : {}, operations: Object.fromEntries(shared) }
}

interface Details {
  readonly documents429?: boolean
  readonly idempotent?: boolean
  readonly idempotencyKey?: string
}

function detailsOf([, , details = {}]: readonly unknown[]): Details {
  return details as Details
}

/** Whether it is sent again only after an answer that says that nothing was done. */
function isWrite(entry: readonly unknown[]): boolean {
  const { idempotent, idempotencyKey } = detailsOf(entry)
  return /^(POST|PATCH)$/.test(`${entry[1]}`) && !idempotent && !idempotencyKey
}
