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
      [false, true].flatMap(explode =>
        shapesOf(style).map(shape => ({ location: location as ParameterForm['location'], style, explode, shape })),
      ),
    ),
  )
}

/** How a parameter is written that says nothing about it. */
export function usualForm(location: ParameterForm['location']): Pick<ParameterForm, 'style' | 'explode'> {
  const isPaired = location === 'query' || location === 'cookie'
  return { style: isPaired ? 'form' : 'simple', explode: isPaired }
}

/** Delimiters join what would be several, and `deepObject` is several by its name. */
function shapesOf(style: string): readonly ParameterShape[] {
  if (style === 'deepObject') return ['object', 'free-form object', 'nested']
  return style.endsWith('Delimited') ? ['list', 'object'] : PARAMETER_SHAPES
}
