import { closedBranch } from './closed-branch.ts'
import { dialect, openApiVersion } from './dialect.ts'
import { documentationLink } from './documentation-link.ts'
import { documentedSuccess } from './documented-success.ts'
import { exactInteger } from './exact-integer.ts'
import { bodyExample } from './examples.ts'
import { ignoredParameter } from './ignored-parameter.ts'
import { knownExtension } from './known-extension.ts'
import { knownFormat } from './known-format.ts'
import { largeInteger } from './large-integer.ts'
import { noSchemaId } from './no-schema-id.ts'
import { camelCaseOperationId, presentOperationId, usableOperationId } from './operation-id.ts'
import type { LintRule } from './rule.ts'
import { sendableHeader } from './sendable-header.ts'
import { sendableMethod } from './sendable-method.ts'
import { unambiguousPath } from './unambiguous-path.ts'
import { usableServer } from './usable-server.ts'
import { validPattern } from './valid-pattern.ts'

const EXAMPLE_OPTIONS = { allowAdditionalProperties: true }

/**
 * The rules for specs. Those that begin with `spec/` are ours, the others come with the linter.
 * @see https://redocly.com/docs/cli/rules/built-in-rules
 */
export const RULE_BOOK: Readonly<Record<string, LintRule>> = {
  struct: stops('Correct the name or the value, or put it where OpenAPI 3.1 has a place for it.'),
  'no-unresolved-refs': stops('Correct the $ref, or add what it names. Only #/components/… can be referred to.'),
  'no-identical-paths': error('Put the operations below one path.'),
  'operation-operationId-unique': stops('Rename one of them.'),
  'operation-parameters-unique': stops('Remove one of them.'),
  'path-parameters-defined': stops('Declare the parameter with in: path and required: true, spelt as in the path.'),
  'path-declaration-must-exist': stops('Name the parameter between the braces, such as {contactId}.'),
  'path-not-include-query': stops('Declare the query parameters with in: query.'),
  'security-defined': error(
    'Add the scheme to components.securitySchemes, or correct its name. `security: []` is public.',
  ),
  'spec-components-invalid-map-name': stops('Use letters, digits, dots, dashes and underscores only.'),
  'no-undefined-server-variable': error('Describe the variable below variables of the server.'),
  'no-server-variables-empty-enum': error('List the values of the variable, its default among them.'),
  'no-enum-type-mismatch': error('Correct the value, or the type.'),
  'no-schema-type-mismatch': error('Correct the type, or remove the keyword that belongs to another type.'),
  'no-example-value-and-externalValue': error('Keep one of the two.'),
  'no-invalid-media-type-examples': error(
    'Mend the example, and say with x-inferred what was mended.',
    EXAMPLE_OPTIONS,
  ),
  'no-invalid-parameter-examples': error('Mend the example, and say with x-inferred what was mended.', EXAMPLE_OPTIONS),
  'no-invalid-schema-examples': error('Mend the example, and say with x-inferred what was mended.', EXAMPLE_OPTIONS),
  'operation-summary': warning('Add a summary in your own words. It becomes the doc comment.'),
  'operation-tag-defined': warning('Give the operation a tag that is described below tags at the root.'),
  'no-path-trailing-slash': warning('Remove the slash, unless the vendor insists on it.'),
  'no-unused-components': warning('Remove it, or refer to it.'),
  'spec/openapi-version': openApiVersion,
  'spec/dialect': dialect,
  'spec/no-schema-id': noSchemaId,
  'spec/valid-pattern': validPattern,
  'spec/present-operation-id': presentOperationId,
  'spec/usable-operation-id': usableOperationId,
  'spec/camel-case-operation-id': camelCaseOperationId,
  'spec/ignored-parameter': ignoredParameter,
  'spec/sendable-header': sendableHeader,
  'spec/sendable-method': sendableMethod,
  'spec/unambiguous-path': unambiguousPath,
  'spec/documentation-link': documentationLink,
  'spec/documented-success': documentedSuccess,
  'spec/body-example': bodyExample,
  'spec/usable-server': usableServer,
  'spec/known-extension': knownExtension,
  'spec/known-format': knownFormat,
  'spec/exact-integer': exactInteger,
  'spec/large-integer': largeInteger,
  'spec/closed-branch': closedBranch,
}

function stops(fix: string): LintRule {
  return { severity: 'error', stopsGeneration: true, fix }
}

function error(fix: string, options: LintRule['options'] = {}): LintRule {
  return { severity: 'error', fix, options }
}

function warning(fix: string): LintRule {
  return { severity: 'warning', fix }
}
