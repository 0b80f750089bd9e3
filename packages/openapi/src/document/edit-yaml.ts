import { equalsJson } from './equals-json.ts'
import { parseFile } from './files/document-file.ts'
import { joinPointer } from './json-pointer.ts'
import { isRecord, type JsonRecord } from './record.ts'
import { writeYaml } from './yaml.ts'

/**
 * Changes a YAML text so that it says another value. Every line that need not change stays as it is, comments included; where an
 * entry cannot be changed by itself, as between braces, what holds it is written anew.
 *
 * @param file for messages.
 */
export function editYaml(text: string, file: string, after: JsonRecord): string {
  const { value, locate } = parseFile(text, file)
  if (!isRecord(value)) return writeYaml(after)
  const edits = new YamlText(text, locate).editsOf(value, after, '#', { from: 0, to: text.split('\n').length })
  const edited = edits && applyEdits(text.split('\n'), edits)
  // Anchors and merge keys say things twice, and a change of one of them says something else.
  return edited !== undefined && equalsJson(parseFile(edited, file).value, after) ? edited : writeYaml(after)
}

/** Lines, the first from 0 and the last not included. */
interface Lines {
  readonly from: number
  readonly to: number
}

interface Edit extends Lines {
  readonly lines: readonly string[]
}

/** An entry of a collection in block style. */
interface Entry extends Lines {
  /** What stands before it on its first line: spaces, and dashes where a list begins with it. */
  readonly prefix: string
}

class YamlText {
  private readonly lines: readonly string[]
  private readonly locate: (pointer: string) => { readonly line: number; readonly column: number }

  constructor(text: string, locate: YamlText['locate']) {
    this.lines = text.split('\n')
    this.locate = locate
  }

  /** What has to change below a pointer; undefined where that has to be written anew as a whole. */
  editsOf(before: unknown, after: unknown, pointer: string, within: Lines): Edit[] | undefined {
    if (equalsJson(before, after)) return []
    if (Array.isArray(before) && Array.isArray(after)) return this.editsOfList(before, after, pointer, within)
    return isRecord(before) && isRecord(after) ? this.editsOfRecord(before, after, pointer, within) : undefined
  }

  private editsOfRecord(before: JsonRecord, after: JsonRecord, pointer: string, within: Lines): Edit[] | undefined {
    const entries = this.entriesOf(Object.keys(before), pointer, within)
    const kept = Object.keys(after).filter(key => Object.hasOwn(before, key))
    if (!entries || kept.length === 0) return undefined
    const edits: (Edit | undefined)[] = []
    for (const [key, entry] of entries) {
      const isGone = !Object.hasOwn(after, key)
      const below = isGone
        ? undefined
        : this.editsOf(before[key], after[key], joinPointer(pointer, key), { from: entry.from + 1, to: entry.to })
      if (below) edits.push(...below)
      else if (isGone) edits.push(entry.prefix.trim() === '' ? { ...entry, lines: [] } : undefined)
      else edits.push({ ...entry, lines: indent(writeYaml({ [key]: after[key] }), entry.prefix) })
    }
    let previous = entries.get(kept[0] as string) as Entry
    for (const [key, value] of Object.entries(after)) {
      const entry = entries.get(key)
      if (entry) previous = entry
      else
        edits.push({
          from: previous.to,
          to: previous.to,
          lines: indent(writeYaml({ [key]: value }), blank(previous.prefix)),
        })
    }
    return edits.includes(undefined) ? undefined : (edits as Edit[])
  }

  private editsOfList(before: unknown[], after: unknown[], pointer: string, within: Lines): Edit[] | undefined {
    const entries = this.entriesOf([...before.keys()].map(String), pointer, within)
    if (!entries || after.length < before.length) return undefined
    const edits = [...entries].flatMap(([index, entry]) => {
      const [was, is] = [before[Number(index)], after[Number(index)]]
      // The first key of an item stands on the line of its dash.
      const below = this.editsOf(was, is, joinPointer(pointer, index), entry)
      return below ?? [{ ...entry, lines: indent(writeYaml([is]), entry.prefix.slice(0, -2)) }]
    })
    const last = [...entries.values()].at(-1) as Entry
    const added = after.slice(before.length)
    if (added.length === 0) return edits
    return [...edits, { from: last.to, to: last.to, lines: indent(writeYaml(added), blank(last.prefix.slice(0, -2))) }]
  }

  /** Where entries stand; undefined where they do not each begin a line, as between braces. */
  private entriesOf(keys: readonly string[], pointer: string, within: Lines): Map<string, Entry> | undefined {
    const found = keys
      .map(key => {
        const { line, column } = this.locate(joinPointer(pointer, key))
        return { key, from: line - 1, prefix: (this.lines[line - 1] ?? '').slice(0, column - 1) }
      })
      .sort((a, b) => a.from - b.from)
    const isBlock = found.every(
      ({ from, prefix }, index) =>
        from >= within.from && from < within.to && /^\s*(- +)*$/.test(prefix) && from !== found[index + 1]?.from,
    )
    if (!isBlock || found.length === 0) return undefined
    return new Map(
      found.map(({ key, from, prefix }, index) => {
        const to = this.endOf(from, found[index + 1]?.from ?? within.to, prefix.length)
        return [key, { from, to, prefix }]
      }),
    )
  }

  /** Comments before the next entry belong to that one. */
  private endOf(from: number, next: number, column: number): number {
    let end = next
    while (end > from + 1 && isBetween(this.lines[end - 1] ?? '', column)) end -= 1
    return end
  }
}

function isBetween(line: string, column: number): boolean {
  return line.trim() === '' || (/^\s*#/.test(line) && line.search(/\S/) <= column)
}

function indent(yaml: string, prefix: string): string[] {
  const [first = '', ...others] = yaml.trimEnd().split('\n')
  return [prefix + first, ...others.map(line => (line === '' ? line : blank(prefix) + line))]
}

function blank(prefix: string): string {
  return ' '.repeat(prefix.length)
}

/** From behind, so that no edit moves the lines of another one. What is added at one line keeps its order, and stands before what follows. */
function applyEdits(lines: readonly string[], edits: readonly Edit[]): string {
  const edited = [...lines]
  const isAdded = ({ from, to }: Edit) => Number(from === to)
  const ordered = [...edits].reverse().sort((a, b) => b.from - a.from || isAdded(a) - isAdded(b))
  for (const { from, to, lines: written } of ordered) edited.splice(from, to - from, ...written)
  return edited.join('\n')
}
