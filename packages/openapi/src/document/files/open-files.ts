import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkBytes, type DocumentLimits, withUsualLimits } from '../limits.ts'
import { withAllowedOrigins } from './allowed-origins.ts'
import { type DocumentFile, parseFile } from './document-file.ts'
import { LostReference } from './lost-reference.ts'
import { readRemote } from './read-remote.ts'

/** The files of a document. */
export interface DocumentFiles {
  /** The file with which the document begins. */
  readonly root: DocumentFile
  readonly limits: DocumentLimits
  /**
   * Opens the file that a reference names, as seen from the file in which it stands. Each file is read once.
   * @throws {LostReference} when it may not be read, or cannot be, saying what to do; and when its text has a syntax error.
   */
  open(reference: string, from: DocumentFile): DocumentFile
}

/** Reads a file by its absolute path, or by its URL on the web. @throws where there is none, or where it may not be read, saying what to do. */
type ReadFile = (path: string) => string

/**
 * The files around the one with which a document begins, which is at `path`: those below a folder, its own by default, and no
 * others, wherever a link leads; and what is on the web at an origin that was allowed.
 */
export function filesAround(
  root: DocumentFile,
  path: string,
  folder: string = dirname(path),
  limits?: Partial<DocumentLimits>,
  allowRemote?: readonly string[],
  onFile?: (path: string) => void,
): DocumentFiles {
  const origins = withAllowedOrigins(allowRemote)
  const read: ReadFile = found => {
    if (isRemote(found)) return readAllowed(found, origins, withUsualLimits(limits).bytes)
    onFile?.(found)
    refuseOutside(found, resolve(folder))
    checkBytes(statSync(found).size, found, withUsualLimits(limits))
    return readFileSync(found, 'utf8')
  }
  return openFiles(root, resolve(path), read, limits)
}

/**
 * The files around the one with which a document begins, which is at the absolute path `start`, as `read` gives them.
 * @throws {LimitError} when they are more together than a document may be.
 */
export function openFiles(
  root: DocumentFile,
  start: string,
  read: ReadFile,
  given?: Partial<DocumentLimits>,
): DocumentFiles {
  const limits = withUsualLimits(given)
  let { bytes } = root
  const opened = new Map<string, DocumentFile>([[start, root]])
  const paths = new Map<DocumentFile, string>([[root, start]])
  // Files refer to the same few ones hundreds of times, and URLs take their time.
  const referred = new Map<DocumentFile, Map<string, DocumentFile>>()

  function open(reference: string, from: DocumentFile): DocumentFile {
    const others = referred.get(from) ?? new Map<string, DocumentFile>()
    referred.set(from, others)
    const file = others.get(reference) ?? openAt(resolveReference(reference, paths.get(from) ?? start))
    others.set(reference, file)
    return file
  }

  function openAt(found: string): DocumentFile {
    const known = opened.get(found)
    if (known) return known
    const name = isRemote(found) ? found : join(dirname(root.name), relative(dirname(start), found))
    const text = read(found)
    bytes += text.length
    checkBytes(bytes, name, limits)
    const file = parseFile(text, name, { isExact: root.isExact, limits })
    opened.set(found, file)
    paths.set(file, found)
    return file
  }
  return { root, limits, open }
}

/** The absolute path of a file, or its URL on the web. */
function resolveReference(reference: string, from: string): string {
  const base = isRemote(from) ? new URL(from) : pathToFileURL(from)
  const url = URL.canParse(reference, base) ? new URL(reference, base) : undefined
  if (url !== undefined && isRemote(url.href)) return url.href
  if (url?.protocol !== 'file:' || url.host !== '' || /%2f|%5c|%00/i.test(url.pathname))
    throw new LostReference(`${NOT_LOADED}.`)
  if (isRemote(from)) throw new LostReference('leads from the web to this machine, and nothing there is read.')
  return fileURLToPath(url)
}

function isRemote(place: string): boolean {
  return /^https?:/.test(place)
}

const NOT_LOADED = 'is not loaded, because it is no file of this machine. Download it to the folder of the document'

function readAllowed(place: string, origins: readonly string[], most: number): string {
  const url = new URL(place)
  if (!origins.includes(url.origin)) {
    throw new LostReference(`${NOT_LOADED}, or allow its origin: --allow-remote ${url.origin}.`)
  }
  if (url.username !== '' || url.password !== '') throw new LostReference('holds a user or a password. Leave them out.')
  return readRemote(url, most)
}

function refuseOutside(path: string, folder: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new LostReference(`leads nowhere: there is no file ${path}. Correct it, or add the file.`)
  }
  // The platform's own is twenty times as fast: a document may have many files.
  const within = relative(realpathSync.native(folder), realpathSync.native(path))
  if (within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within)) return
  const remedy =
    'Move the file there, or name a folder that holds both: --root <folder>, or the option root of loadApi.'
  throw new LostReference(`leads out of ${folder}, and nothing else is read. ${remedy}`)
}
