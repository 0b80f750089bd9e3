/** The path of an operation, and what follows from its form. */
export interface PathTemplate {
  /** The path without names of parameters, to compare it with others: `/companies/{}/contacts`. */
  readonly form: string
  /** The names of the parameters that stand for whole segments, in order. */
  readonly parameters: readonly string[]
  /** Of a path that ends with a parameter: the form without it. */
  readonly collection?: string
}

const PARAMETER = /^\{([^{}]+)\}$/

/** Reads a path template. */
export function readPathTemplate(path: string): PathTemplate {
  const segments = path.split('/').filter(segment => segment !== '')
  const forms = segments.map(segment => (PARAMETER.test(segment) ? '{}' : segment))
  const parameters = segments.flatMap(segment => PARAMETER.exec(segment)?.[1] ?? [])
  const isItem = forms.length > 1 && forms.at(-1) === '{}'
  return { form: join(forms), parameters, ...(isItem && { collection: join(forms.slice(0, -1)) }) }
}

function join(segments: readonly string[]): string {
  return segments.map(segment => `/${segment}`).join('')
}

/** Whether a path is another one and then segments that are no parameters. */
export function isLiterallyBelow(form: string, above: string): boolean {
  return form.startsWith(`${above}/`) && !form.slice(above.length).includes('{}')
}
