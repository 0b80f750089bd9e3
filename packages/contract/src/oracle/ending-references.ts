import { addKeyword, Validation, type ValidationContext } from '@hyperjump/json-schema/experimental'

/** What a schema says of a place of a value. */
interface Answer {
  readonly schema: string
  /** What the dynamic references of the schema lead to. */
  readonly dynamicAnchors: object | undefined
  readonly isValid: boolean
  /** What is wrong, as {@link ErrorList} has it. */
  readonly errors: unknown
  /** Absent where nothing asks for them. */
  readonly properties: ReadonlySet<unknown> | undefined
  readonly items: ReadonlySet<unknown> | undefined
}

/** A place of a value, and what is known of it. */
interface Place {
  /** Most places are held against one schema, and a value has a great many places. */
  readonly answers: Answer[]
  /** The schemas that it is being held against, in the order in which they lead to each other. */
  readonly open: string[]
  /** The first of them that one of the later ones has led back to. */
  circle: number
}

/** What Hyperjump's plugins keep beside what it describes. */
interface Context extends ValidationContext {
  errors?: unknown
  readonly dynamicAnchors?: object
  evaluatedProperties?: Set<unknown> | undefined
  evaluatedItems?: Set<unknown> | undefined
}

/**
 * Makes Hyperjump's `$ref` end, and soon. Where a schema leads back to itself without a step into the value, as alternatives of each other
 * do, JSON Schema leaves open what that means, and a validator would never end. Here nothing more of a place is accepted while it is being
 * held against the schema. What a schema has said of a place is not asked again: alternatives lead to each other in very many ways. For all
 * other schemas nothing changes. Hyperjump finds references by the name of this keyword, so there cannot be another one.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function endCircularReferences(): void {
  // On the place itself: what a WeakMap holds takes the collector of garbage longer than judging takes.
  const known = Symbol('place')
  const circular = new Set<string>()

  function placeOf(instance: object): Place {
    const node: { [known]?: Place } = instance
    node[known] ??= { answers: [], open: [], circle: Number.POSITIVE_INFINITY }
    return node[known]
  }

  addKeyword<string>({
    id: 'https://json-schema.org/keyword/ref',
    compile: Validation.compile,
    interpret(schema, instance, context: Context) {
      const place = placeOf(instance)
      const { answers, open } = place
      const { dynamicAnchors } = context
      const before = answers.find(answer => answer.schema === schema && answer.dynamicAnchors === dynamicAnchors)
      if (before) return say(before, context)
      const index = open.indexOf(schema)
      if (index >= 0) {
        circular.add(schema)
        place.circle = Math.min(place.circle, index)
        return false
      }
      const circle = place.circle
      place.circle = Number.POSITIVE_INFINITY
      open.push(schema)
      const own: Context = { ...context, evaluatedProperties: undefined, evaluatedItems: undefined }
      const isValid = Validation.interpret(schema, instance, own)
      open.pop()
      const isWhole = place.circle >= open.length
      place.circle = isWhole ? circle : Math.min(circle, place.circle)
      const { errors, evaluatedProperties: properties, evaluatedItems: items } = own
      const answer = { schema, dynamicAnchors, isValid, errors, properties, items }
      // What was said while a schema around it was taken for wrong, may be otherwise elsewhere.
      if (isWhole || circular.has(schema)) answers.push(answer)
      return say(answer, context)
    },
    simpleApplicator: true,
  })
}

/** Hands an answer on to where the schema is referred to. */
function say({ isValid, errors, properties, items }: Answer, context: Context): boolean {
  context.errors = errors
  for (const property of properties ?? []) context.evaluatedProperties?.add(property)
  for (const item of items ?? []) context.evaluatedItems?.add(item)
  return isValid
}
