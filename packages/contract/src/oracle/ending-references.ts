import { addKeyword, Validation } from '@hyperjump/json-schema/experimental'

/**
 * Makes Hyperjump's `$ref` end. Where a schema leads back to itself without a step into the value, as alternatives of each other do,
 * JSON Schema leaves open what that means, and a validator would never end. Here nothing more of a place is accepted while it is being
 * held against the schema. For all other schemas nothing changes: Hyperjump finds references by the name of this keyword, so there
 * cannot be another one.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function endCircularReferences(): void {
  /** What is known about a place of a value, by the schema: `false` while it is being held against it. */
  const places = new WeakMap<object, Map<string, boolean>>()
  const circular = new Set<string>()
  addKeyword<string>({
    id: 'https://json-schema.org/keyword/ref',
    compile: Validation.compile,
    interpret(schema, instance, context) {
      const known = places.get(instance) ?? new Map<string, boolean>()
      places.set(instance, known)
      const answer = known.get(schema)
      if (answer !== undefined) {
        circular.add(schema)
        return answer
      }
      known.set(schema, false)
      const isValid = Validation.interpret(schema, instance, context)
      // Alternatives lead to each other in very many ways. All others are looked at again, for what they evaluate.
      if (circular.has(schema)) known.set(schema, isValid)
      else known.delete(schema)
      return isValid
    },
    simpleApplicator: true,
  })
}
