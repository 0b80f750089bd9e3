/** Which number of a version went up first: that of `1.2.3 → 1.3.0` is `minor`. */
export function bumpBetween(before: string, after: string): 'major' | 'minor' | 'patch' | 'none' {
  const [old, now] = [before, after].map(version => version.split(/[.-]/))
  const index = [0, 1, 2].find(position => old?.[position] !== now?.[position])
  return index === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[index] ?? 'none')
}
