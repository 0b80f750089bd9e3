import type { Finding } from '../check/finding.ts'
import { findWrongExits } from './exits.ts'
import { findCircles } from './find-circles.ts'
import { findForeignPaths } from './find-foreign-paths.ts'
import { findSharedNames } from './find-shared-names.ts'
import { findStrayTests } from './find-stray-tests.ts'
import type { MisplacedImport } from './misplaced-import.ts'
import { findWrongRooms } from './rooms.ts'
import { isTest, readSources, type SourceFile } from './source-file.ts'

/** A sample of a schema has samples of schemas in it: this circle is the recursion of what it is about. */
const RECURSION = 'packages/openapi/src/sampling/'

/** Where the code is not built as everything else: circles of imports, names with two meanings, tests and rooms out of place. */
export function checkHouse(root: string): Finding[] {
  const sources = readSources(root)
  const code = sources.filter(({ path }) => !isTest(path))
  return [
    ...circleFindings(code),
    ...nameFindings(code),
    ...strayFindings(sources),
    ...importFindings([...findWrongRooms(code), ...findWrongExits(code), ...findForeignPaths(sources)]),
  ]
}

function circleFindings(code: readonly SourceFile[]): Finding[] {
  return findCircles(code)
    .filter(circle => !circle.every(path => path.startsWith(RECURSION)))
    .map(([first = '', ...others]) => ({
      ...at(first),
      rule: 'house/circle',
      message: `It imports itself, by way of ${others.join(', ')}.`,
      fix: 'Move what both need to a file of its own, or pass in the function that calls itself.',
    }))
}

function nameFindings(code: readonly SourceFile[]): Finding[] {
  return findSharedNames(code).map(({ name, places: [first = '', ...others] }) => {
    const [path = '', line] = first.split(':')
    return {
      ...at(path, Number(line)),
      rule: 'house/shared-name',
      message: `${name} is something else in ${others.join(', ')}.`,
      fix: 'Use one of them, or give each the word for what it is: docs/glossary.md.',
    }
  })
}

function strayFindings(sources: readonly SourceFile[]): Finding[] {
  return findStrayTests(sources).map(path => ({
    ...at(path),
    rule: 'house/stray-test',
    message: 'No folder of the source is called like the folder of this test.',
    fix: 'Move it to the folder of what it tests.',
  }))
}

function importFindings(misplaced: readonly MisplacedImport[]): Finding[] {
  return misplaced.map(({ path, line, message }) => ({
    ...at(path, line),
    rule: 'house/import',
    message,
    fix: 'Move the code to where that may be imported, or import what is exported for others.',
  }))
}

function at(file: string, line = 1): Pick<Finding, 'file' | 'line' | 'column' | 'severity'> {
  return { file, line, column: 1, severity: 'error' }
}
