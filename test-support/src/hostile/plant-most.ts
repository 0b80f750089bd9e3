import { type DocumentText, plantTexts } from './every-text.ts'

/**
 * A document in which as many of these texts are planted as leave it usable: a half of them at a time is given up where something
 * in it is not, until it is known which.
 */
export async function plantMost(
  document: object,
  texts: readonly DocumentText[],
  planted: (old: string) => string,
  isUsable: (document: object) => Promise<boolean>,
): Promise<{ readonly document: object; readonly texts: readonly DocumentText[] }> {
  let kept: readonly DocumentText[] = []
  const waiting = [texts]
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const together = [...kept, ...group]
    if (await isUsable(plantTexts(document, together, planted))) kept = together
    else if (group.length > 1) {
      const half = Math.ceil(group.length / 2)
      waiting.push(group.slice(half), group.slice(0, half))
    }
  }
  return { document: plantTexts(document, kept, planted), texts: kept }
}
