interface Platform {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
}

/** Reads an environment variable where the platform has any; an empty one counts as absent. */
export function readEnvironment(name: string): string | undefined {
  // Browsers and workers have no `process`.
  return (globalThis as Platform).process?.env?.[name] || undefined
}

/** `sessionToken` of `kare` → `KARE_SESSION_TOKEN`. */
export function environmentName(vendor: string, option: string): string {
  return `${vendor}_${option}`.replace(/([a-z\d])(?=[A-Z])|\W+/g, '$1_').toUpperCase()
}
