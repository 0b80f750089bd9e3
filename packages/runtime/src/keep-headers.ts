/** Options or arguments whose headers can be read as often as somebody sends: an iterator gives them only once. */
export function keepHeaders<Given extends { readonly headers?: unknown }>(given: Given): Given {
  // Not typed, because who writes JavaScript may give anything.
  const { headers } = Object(given)
  return 'next' in Object(headers) ? { ...given, headers: [...headers] } : given
}
