import { type OperationPair, operationPointer } from './operation-pair.ts'

/** Compares whether an operation is deprecated. */
export function diffDeprecation({ comparison, before, after, name }: OperationPair): void {
  const { report } = comparison.log
  if (after.deprecated && !before.deprecated) {
    report('client-operation-deprecated', { after: operationPointer(after, 'deprecated') }, `\`${name}\` is deprecated`)
  }
  if (before.deprecated && !after.deprecated) {
    const place = { before: operationPointer(before, 'deprecated') }
    report('client-operation-undeprecated', place, `\`${name}\` is no longer deprecated`)
  }
}
