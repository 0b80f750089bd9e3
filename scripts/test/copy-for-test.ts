import { onTestFinished } from 'vitest'
import { copyRepository } from '../src/repository/copy-repository.ts'

/** The folder of a copy of the repository, or of the places in it that are named, which is gone when the test is. */
export function copyForTest(...places: string[]): string {
  const copy = copyRepository({ places })
  onTestFinished(() => copy[Symbol.dispose]())
  return copy.folder
}
