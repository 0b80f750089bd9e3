import { inspect, isDeepStrictEqual } from 'node:util'
import type { WalkedCase } from '../cases/client/client-case.ts'
import type { Walk, WalkedEvidence } from '../run/evidence.ts'
import { messageOf } from './check-result.ts'
import { createVerdict, type Verdict } from './verdict.ts'

/** Judges whether a client came through all pages of a list, and asked for each of them. */
export function judgeWalked({ contractCase, pages, items }: WalkedEvidence): Verdict {
  const bodies = contractCase.pages.map(({ body }) => body)
  const reasons = [
    ...checkWalk(contractCase, 'pages', pages, bodies),
    ...checkWalk(contractCase, 'items', items, contractCase.items),
  ]
  return createVerdict(contractCase, reasons, 'client')
}

function checkWalk(walked: WalkedCase, unit: 'pages' | 'items', walk: Walk, expected: readonly unknown[]): string[] {
  const { found, error } = walk
  if (error !== undefined) return [`expected the ${unit}, but the client threw: ${messageOf(error)}.`]
  if (!found) return [`the method has no ${unit}(). Generate the client again from its document.`]
  const isSame = isDeepStrictEqual(found, expected)
  return [
    ...(isSame ? [] : [`expected the ${unit} ${inspect(expected)}, got ${inspect(found)}.`]),
    ...checkPositions(walked, walk),
  ]
}

function checkPositions({ parameter, pages }: WalkedCase, { positions }: Walk): string[] {
  const asked = positions.map((position, index) => (pages[index]?.position === undefined ? undefined : position))
  const expected = pages.map(({ position }) => (position === undefined ? undefined : written(parameter, position)))
  if (isDeepStrictEqual(asked, expected)) return []
  return [`expected ${parameter.name} to be ${inspect(expected)}, got ${inspect(positions)}.`]
}

/** In a query every value is a text. */
function written({ in: place }: WalkedCase['parameter'], position: unknown): unknown {
  return place === 'query' ? String(position) : position
}
