/** `session-token`, `SESSION_TOKEN` and `sessionToken` become `sessionToken`. */
export function camelCase(text: string): string {
  const [first = '', ...others] = words(text)
  return first + others.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** `sessionToken` becomes `SESSION_TOKEN`. */
export function constantCase(text: string): string {
  return words(text).join('_').toUpperCase()
}

function words(text: string): string[] {
  return (
    text
      // One word, with a capital in it.
      .replaceAll('OAuth', 'Oauth')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean)
      .map(word => word.toLowerCase())
  )
}
