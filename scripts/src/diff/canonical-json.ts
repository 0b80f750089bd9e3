/** JSON with sorted keys: the same text for the same value. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : typeof item === 'bigint'
          ? String(item)
          : item,
    ) ?? 'undefined'
  )
}
