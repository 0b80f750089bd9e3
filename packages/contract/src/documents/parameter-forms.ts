/** What the value of a parameter is made of. */
export const PARAMETER_SHAPES = ['text', 'number', 'boolean', 'list', 'object', 'free-form object', 'nested'] as const
export type ParameterShape = (typeof PARAMETER_SHAPES)[number]

/** One way in which a document can describe a parameter. */
export interface ParameterForm {
  readonly location: 'path' | 'query' | 'header' | 'cookie'
  readonly style: string
  readonly explode: boolean
  readonly shape: ParameterShape
}

const STYLES: Readonly<Record<ParameterForm['location'], readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

/** Every way that the standard knows. @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
export function parameterForms(): ParameterForm[] {
  return Object.entries(STYLES).flatMap(([location, styles]) =>
    styles.flatMap(style =>
      explosionsOf(style).flatMap(explode =>
        shapesOf(style).map(shape => ({ location: location as ParameterForm['location'], style, explode, shape })),
      ),
    ),
  )
}

/** Delimiters join what would be several, and `deepObject` is several by its name. */
function explosionsOf(style: string): boolean[] {
  if (style === 'deepObject') return [true]
  return style.endsWith('Delimited') ? [false] : [false, true]
}

function shapesOf(style: string): readonly ParameterShape[] {
  if (style === 'deepObject') return ['object', 'free-form object', 'nested']
  return style.endsWith('Delimited') ? ['list', 'object'] : PARAMETER_SHAPES
}
