import { checkSize } from '../check-size.ts'
import { freeName } from '../free-name.ts'
import { joinPointer, splitPointer } from '../json-pointer.ts'
import { LimitError } from '../limits.ts'
import { mapDocument, type ReplaceObject } from '../map-document.ts'
import { componentFieldOf, holdingOf, isReferable, type ObjectKind } from '../object-kinds.ts'
import { mapObjects } from '../objects-below.ts'
import { isRecord, type JsonRecord } from '../record.ts'
import { referenceIn } from '../reference.ts'
import { type FilePlace, fileAndLine, placeBelow, readPlace } from './document-file.ts'
import type { DocumentFiles } from './open-files.ts'
import { findTarget, openMaps } from './references-to-files.ts'

/** A document of several files as one. */
export interface BundledDocument {
  readonly value: unknown
  /** Where something of it stands in the files. */
  findPlace(pointer: string): FilePlace
}

/**
 * Makes one document of several files. What the first file refers to in others becomes one of its components, under the name that
 * it has there; a path item, of which components know nothing before OpenAPI 3.1, comes to where it is referred to. References
 * in examples, defaults, enums and extensions are data, and lead nowhere.
 *
 * @throws when a reference to another file cannot be followed, with the line on which it stands.
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-description-structure
 */
export function bundleFiles(files: DocumentFiles): BundledDocument {
  return new Bundle(files).join()
}

interface Component {
  readonly field: string
  readonly name: string
  value?: unknown
}

class Bundle {
  /** Where objects of other files are in the document, by kind and place. */
  private readonly homes = new Map<string, string>()
  /** Where in the files the objects of the document are from, by their pointers. */
  private readonly origins = new Map<string, FilePlace>()
  private readonly components: Component[] = []
  private readonly names = new Map<string, Set<string>>()
  private readonly within = new Set<object>()
  /** How many objects were taken from other files, each time that they were. */
  private taken = 0
  private readonly files: DocumentFiles

  constructor(files: DocumentFiles) {
    this.files = files
  }

  join(): BundledDocument {
    const { root } = this.files
    const at = (pointer: string): FilePlace => ({ file: root, pointer })
    this.origins.set('#', at('#'))
    if (!isRecord(root.value)) return { value: root.value, findPlace: at }
    const open: ReplaceObject = ({ kind, node, pointer }) => openMaps(node, kind, at(pointer), this.files)
    const { components } = root.value
    if (isRecord(components)) this.settle(open({ kind: 'components', node: components, pointer: '#/components' }))
    const joined = mapDocument(root.value, ({ kind, node, pointer }) => this.follow(node, kind, at(pointer), pointer), {
      open,
    })
    const value = this.withComponents(joined)
    const findPlace = (pointer: string) => this.findPlace(pointer)
    checkSize(value, this.files.limits, pointer => fileAndLine(findPlace(pointer)))
    return { value, findPlace }
  }

  /** Notes the names of the components; one that only refers to another file is the home of what stands there. */
  private settle(components: JsonRecord): void {
    for (const [field, named] of Object.entries(components)) {
      const kind = holdingOf('components', field)?.kind
      if (!kind || !isRecord(named)) continue
      this.names.set(field, new Set(Object.keys(named)))
      for (const [name, value] of Object.entries(named)) {
        const pointer = joinPointer('#', 'components', field, name)
        const target = findTarget(referenceIn(value), { file: this.files.root, pointer }, this.files)
        if (!target || Object.keys(value as object).length > 1) continue
        const key = keyOf(target, kind)
        if (!this.homes.has(key)) this.homes.set(key, pointer)
      }
    }
  }

  /** What stands at a place of a file, as a part of the document at `pointer`. */
  private take(value: unknown, kind: ObjectKind, place: FilePlace, pointer: string): unknown {
    if (!isRecord(value)) return value
    this.taken += 1
    const { limits } = this.files
    if (this.taken > limits.values)
      throw new LimitError(
        'values',
        `${fileAndLine(place)}: this is the last of too many values from other files`,
        limits,
      )
    if (this.within.has(value)) throw new Error(`${fileAndLine(place)}: this contains itself. Refer to it by a $ref.`)
    this.within.add(value)
    const node = mapObjects(openMaps(value, kind, place, this.files), kind, below =>
      this.take(below.value, below.kind, placeBelow(place, below.keys), joinPointer(pointer, ...below.keys)),
    )
    const taken = this.follow(node, kind, place, pointer)
    this.within.delete(value)
    return taken
  }

  /** An object whose reference leads to a place in the document; or, where no reference may stand, with what it refers to. */
  private follow(node: JsonRecord, kind: ObjectKind, place: FilePlace, pointer: string): JsonRecord {
    if (kind === 'discriminator') return this.withMapping(node, place)
    const target = findTarget(referenceIn(node), place, this.files)
    if (!target) return node
    const home = isReferable(kind) && kind !== 'path item' ? this.homeOf(target, kind) : pointer
    if (home !== pointer) return { ...node, $ref: home }
    this.origins.set(pointer, target)
    const { $ref: _, ...own } = node
    return { ...(this.take(readPlace(target), kind, target, pointer) as JsonRecord), ...own }
  }

  /** Where what stands in a file is in the document. What has no place there becomes a component. */
  private homeOf(target: FilePlace, kind: ObjectKind): string {
    if (target.file === this.files.root) return target.pointer
    const key = keyOf(target, kind)
    const known = this.homes.get(key)
    if (known !== undefined) return known
    const component: Component = this.nameComponent(target, kind)
    const home = joinPointer('#', 'components', component.field, component.name)
    this.homes.set(key, home)
    this.origins.set(home, target)
    this.components.push(component)
    component.value = this.take(readPlace(target), kind, target, home)
    return home
  }

  private nameComponent({ file, pointer }: FilePlace, kind: ObjectKind): Component {
    const field = componentFieldOf(kind) ?? kind
    const taken = this.names.get(field) ?? new Set()
    this.names.set(field, taken)
    const [, fileName = ''] = /([^/\\]*?)(?:\.\w+)?$/.exec(file.name) ?? []
    const wanted = splitPointer(pointer).at(-1) ?? fileName
    const name = freeName(wanted.replaceAll(/[^\w.-]+/g, '_'), taken)
    taken.add(name)
    return { field, name }
  }

  /** The values of a mapping are names of schemas, or references to them. */
  private withMapping(discriminator: JsonRecord, place: FilePlace): JsonRecord {
    const { mapping } = discriminator
    if (!isRecord(mapping)) return discriminator
    const lead = (value: unknown) => {
      const isReference = typeof value === 'string' && /#|\.(?:ya?ml|json)$/.test(value)
      const target = isReference ? findTarget(value, place, this.files) : undefined
      return target ? this.homeOf(target, 'schema') : value
    }
    return {
      ...discriminator,
      mapping: Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, lead(value)])),
    }
  }

  private withComponents(document: JsonRecord): JsonRecord {
    if (this.components.length === 0) return document
    const components: JsonRecord = { ...(document.components as JsonRecord | undefined) }
    for (const field of new Set(this.components.map(component => component.field))) {
      const added = this.components.filter(component => component.field === field)
      const named = Object.fromEntries(added.map(({ name, value }) => [name, value]))
      components[field] = { ...(components[field] as JsonRecord | undefined), ...named }
    }
    return { ...document, components }
  }

  private findPlace(pointer: string): FilePlace {
    const keys = splitPointer(pointer)
    for (let length = keys.length; length >= 0; length -= 1) {
      const origin = this.origins.get(joinPointer('#', ...keys.slice(0, length)))
      if (origin) return placeBelow(origin, keys.slice(length))
    }
    return { file: this.files.root, pointer }
  }
}

function keyOf({ file, pointer }: FilePlace, kind: ObjectKind): string {
  return `${kind} ${file.name} ${pointer}`
}
