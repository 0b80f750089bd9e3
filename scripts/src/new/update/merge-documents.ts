import { isPointerWithin } from '@crm-clients/openapi/document'
import type { Draft } from '../import/draft.ts'
import { type MergeConflict, type MergeSide, mergeValues } from './merge-values.ts'
import { nameLike } from './name-like.ts'
import { restoreLost } from './restore-lost.ts'

/** Three versions of a document. */
export interface DocumentVersions {
  /** As it was imported, before anybody edited it. */
  readonly base: Draft
  /** Our spec. */
  readonly ours: Draft
  /** A newer version, as it would be imported. */
  readonly theirs: Draft
}

/** The sides that somebody has chosen, by JSON pointers to places at which, or below which, both sides changed something. */
export type ChosenSides = Readonly<Record<MergeSide, readonly string[]>>

/** Our spec with what is new in a document. */
export interface MergedDocument {
  readonly document: Draft
  /** Where both changed something, and nobody has chosen a side. */
  readonly conflicts: readonly MergeConflict[]
  /** Places that somebody has named, and at which there is nothing to choose. */
  readonly unused: readonly string[]
}

/** Brings what has changed in a document into a spec that was made of it: what was edited in the spec stays, and so do its names. */
export function mergeDocuments({ base, ours, theirs }: DocumentVersions, chosen: ChosenSides): MergedDocument {
  const [old, current] = [structuredClone(base), structuredClone(theirs)]
  nameLike(current, ours, nameLike(old, ours))
  const conflicts: MergeConflict[] = []
  const used = new Set<string>()
  const document = mergeValues({ base: old, ours, theirs: current }, '#', {
    conflicts,
    settle: pointer => {
      const choices = (['ours', 'theirs'] as const).flatMap(side => chosen[side].map(place => ({ side, place })))
      const fitting = choices.filter(({ place }) => isPointerWithin(pointer, place))
      for (const { place } of fitting) used.add(place)
      // The nearest place says most.
      return fitting.sort((a, b) => b.place.length - a.place.length)[0]?.side
    },
  }) as Draft
  const unused = [...chosen.ours, ...chosen.theirs].filter(place => !used.has(place))
  return { document: restoreLost(document, ours), conflicts, unused }
}
