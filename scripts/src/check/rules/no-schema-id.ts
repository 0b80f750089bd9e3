import type { LintRule } from './rule.ts'

/** Of two schemas with the same `$id`, a mock never validates the second. */
export const noSchemaId: LintRule = {
  severity: 'error',
  fix: 'Remove it, and refer to the schema by its JSON pointer, such as #/components/schemas/Contact.',
  visit: () => ({
    Schema(schema, { report, location }) {
      const { $id } = schema as { $id?: unknown }
      if ($id !== undefined)
        report({ message: `The schema has the $id ${JSON.stringify($id)}.`, location: location.child('$id') })
    },
  }),
}
