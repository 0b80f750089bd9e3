// Runs in a project of strangers: imports the packages that it is told, and prints what that changed of what everybody shares.
const owners = () =>
  new Map(
    Reflect.ownKeys(globalThis).flatMap(name => {
      const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value
      const isShared = typeof value === 'function' || (typeof value === 'object' && value !== null)
      return isShared
        ? [[String(name), value], ...(value.prototype ? [[`${String(name)}.prototype`, value.prototype]] : [])]
        : []
    }),
  )

const describe = () => {
  const places = [...owners()].flatMap(([name, value]) => Reflect.ownKeys(value).map(key => `${name}.${String(key)}`))
  const listeners = process.eventNames().map(name => `listener of ${String(name)}`)
  return new Set([...Reflect.ownKeys(globalThis).map(String), ...places, ...listeners])
}

// Node.js loads its own fetch, and a global with it, when somebody mentions it for the first time.
void globalThis.Request
const before = describe()
for (const name of process.argv.slice(2)) await import(name)
console.log(JSON.stringify([...describe()].filter(place => !before.has(place))))
