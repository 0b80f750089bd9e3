/** The keys of an object type. Where a spec has none, openapi-typescript writes `never` or `Record<string, never>`. */
export type Names<T> = [T] extends [never] ? never : string extends keyof T ? never : keyof T

/** The calls by path that a spec allows, as `post /things`. */
export type CallsByPath<Paths> = {
  [Path in Names<Paths> & string]: CallsAt<Paths[Path], Path>
}[Names<Paths> & string]

type CallsAt<Item, Path extends string> = {
  [Method in MethodOf<Item>]: [Exclude<Item[Method], undefined>] extends [never] ? never : `${Method} ${Path}`
}[MethodOf<Item>]

/** What stands beside the methods of a path are the parameters that all of them take. */
type MethodOf<Item> = Exclude<keyof Item & string, 'parameters'>

/** The data of all successes. */
export type DataOf<Result> = Result extends { ok: true; data: infer Data } ? Data : never

/**
 * The body of each failure, by its status. TypeScript does not take a union of hundreds of undocumented statuses apart
 * by itself.
 */
export type ErrorsOf<Result> = Intersection<
  Result extends { ok: false; status: infer Status extends number; error: infer Body }
    ? { readonly [S in Status]: Body }
    : never
>

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never
