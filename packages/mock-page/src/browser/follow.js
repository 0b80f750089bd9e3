/** In milliseconds: how often the mock is asked for what is new. */
const PAUSE = 1000

/** Looks at the mock now, and again and again: others may tell it things as well. */
export async function follow(look) {
  await look()
  setTimeout(follow, PAUSE, look)
}
