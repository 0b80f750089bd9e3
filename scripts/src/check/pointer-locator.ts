import { dirname, join, relative } from 'node:path'
import { type FileTextPlace, type OpenApiDocument, placesIn } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'

type SpecPlaces = Pick<VendorPlaces, 'specFile' | 'specName'>

/**
 * Finds where JSON pointers lead in the files of a vendor's spec, which are named as findings name them, from the root of the
 * repository. A pointer that leads nowhere is where it gets lost.
 */
export function pointerLocator(vendor: SpecPlaces, document: OpenApiDocument): (pointer: string) => FileTextPlace {
  const { locate } = placesIn(document)
  return pointer => {
    const { file, line, column } = locate(pointer) ?? { file: vendor.specFile, line: 1, column: 1 }
    return { file: nameSpecFile(vendor, file), line, column }
  }
}

/** A file of a vendor's spec as findings name it: `specs/kare.yaml`. */
export function nameSpecFile({ specFile, specName }: SpecPlaces, file: string): string {
  return join(dirname(specName), relative(dirname(specFile), file))
}
