import { copyRepository, listVendors } from '@crm-clients/scripts/repository'

/**
 * A copy of the repository in which commands can be measured without a trace in the original, with its vendors or without
 * any. It is gone when the process ends.
 */
export function copyUntilExit({ vendors }: { readonly vendors: boolean }): string {
  const ofVendors = listVendors().flatMap(({ slug, specName }) => [specName, `packages/${slug}`])
  const copy = copyRepository({ places: vendors ? [] : ofVendors.map(place => `:!${place}`) })
  process.on('exit', () => copy[Symbol.dispose]())
  return copy.folder
}
