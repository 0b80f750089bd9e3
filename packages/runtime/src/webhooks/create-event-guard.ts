/** What events of one kind have: properties that are always there, and the values by which events are told apart. */
export interface EventShape {
  readonly required: readonly string[]
  readonly values: Readonly<Record<string, readonly unknown[]>>
}

/**
 * Creates the function that tells the events of a vendor from anything else, where nobody knows how the vendor signs them. Vendors'
 * packages call it with what their spec says. It says nothing about who has sent a body.
 */
export function createEventGuard<Event>(shapes: readonly EventShape[]): (body: unknown) => body is Event {
  return (body): body is Event => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
    const has = (name: string) => Object.hasOwn(body, name)
    const readValue = (name: string) => (body as Readonly<Record<string, unknown>>)[name]
    return shapes.some(
      ({ required, values }) =>
        required.every(has) &&
        Object.entries(values).every(([name, listed]) => !has(name) || listed.includes(readValue(name))),
    )
  }
}
