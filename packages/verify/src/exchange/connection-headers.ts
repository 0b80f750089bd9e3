const NAME = /^[\w!#$%&'*+.^`|~-]+$/

/**
 * The headers that `Connection` names: they are for whoever is at the other end, and are not passed on. What is no name of a header
 * names none.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
 */
export function listConnectionHeaders(headers: Headers): string[] {
  const named = headers.get('connection')?.split(',') ?? []
  return named.map(name => name.trim()).filter(name => NAME.test(name))
}
