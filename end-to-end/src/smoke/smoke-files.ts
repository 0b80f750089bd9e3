import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The smoke program as files of a consumer: path to text. */
export function smokeFiles(): Record<string, string> {
  const names = readdirSync(import.meta.dirname).filter(name => ['.js', '.cjs'].includes(extname(name)))
  return Object.fromEntries(names.map(name => [`smoke/${name}`, readFileSync(join(import.meta.dirname, name), 'utf8')]))
}
