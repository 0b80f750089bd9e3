import { addKeyword, Validation, type ValidationContext } from '@hyperjump/json-schema/experimental'

/** What a schema says of a place of a value. */
interface Answer {
  readonly isValid: boolean
  /** What is wrong, as {@link ErrorList} has it. */
  readonly errors: unknown
  readonly properties: ReadonlySet<unknown>
  readonly items: ReadonlySet<unknown>
}

/** A place of a value, and what is known of it. */
interface Place {
  /** By the schema, and by what its dynamic references lead to. */
  readonly answers: Map<string, Map<unknown, Answer>>
  /** The schemas that it is being held against, in the order in which they lead to each other. */
  readonly open: string[]
  /** The first of them that one of the later ones has led back to. */
  circle: number
}

/** What Hyperjump's plugins keep beside what it describes. */
interface Context extends ValidationContext {
  errors?: unknown
  readonly dynamicAnchors?: object
  evaluatedProperties?: Set<unknown>
  evaluatedItems?: Set<unknown>
}

/**
 * Makes Hyperjump's `$ref` end, and soon. Where a schema leads back to itself without a step into the value, as alternatives of each other
 * do, JSON Schema leaves open what that means, and a validator would never end. Here nothing more of a place is accepted while it is being
 * held against the schema. What a schema has said of a place is not asked again: alternatives lead to each other in very many ways. For all
 * other schemas nothing changes. Hyperjump finds references by the name of this keyword, so there cannot be another one.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function endCircularReferences(): void {
  const places = new WeakMap<object, Place>()
  const circular = new Set<string>()
  addKeyword<string>({
    id: 'https://json-schema.org/keyword/ref',
    compile: Validation.compile,
    interpret(schema, instance, context: Context) {
      const place: Place = places.get(instance) ?? { answers: new Map(), open: [], circle: Number.POSITIVE_INFINITY }
      places.set(instance, place)
      const { answers, open } = place
      const known = answers.get(schema)?.get(context.dynamicAnchors)
      if (known) return say(known, context)
      const index = open.indexOf(schema)
      if (index >= 0) {
        circular.add(schema)
        place.circle = Math.min(place.circle, index)
        return false
      }
      const before = place.circle
      place.circle = Number.POSITIVE_INFINITY
      open.push(schema)
      const own: Context = { ...context, evaluatedProperties: new Set(), evaluatedItems: new Set() }
      const isValid = Validation.interpret(schema, instance, own)
      open.pop()
      const isWhole = place.circle >= open.length
      place.circle = isWhole ? before : Math.min(before, place.circle)
      const answer = {
        isValid,
        errors: own.errors,
        properties: own.evaluatedProperties ?? new Set(),
        items: own.evaluatedItems ?? new Set(),
      }
      // What was said while a schema around it was taken for wrong, may be otherwise elsewhere.
      if (isWhole || circular.has(schema))
        answers.set(schema, (answers.get(schema) ?? new Map<unknown, Answer>()).set(context.dynamicAnchors, answer))
      return say(answer, context)
    },
    simpleApplicator: true,
  })
}

/** Hands an answer on to where the schema is referred to. */
function say({ isValid, errors, properties, items }: Answer, context: Context): boolean {
  context.errors = errors
  for (const property of properties) context.evaluatedProperties?.add(property)
  for (const item of items) context.evaluatedItems?.add(item)
  return isValid
}
