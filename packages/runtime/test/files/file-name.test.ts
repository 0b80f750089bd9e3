import { expect, test } from 'vitest'
import { readFileName } from '../../src/files/file-name.ts'

test.each([
  ['attachment; filename="invoice 20260001.pdf"', 'invoice 20260001.pdf'],
  ['attachment; filename=plain.zip', 'plain.zip'],
  ['inline;FileName = plain.zip ; size=3', 'plain.zip'],
  [String.raw`attachment; filename="a \"quoted\" one.pdf"`, 'a "quoted" one.pdf'],
  ['attachment; filename="fa.pdf"; filename*=UTF-8\'\'fakt%C3%BAra%20%E2%82%AC.pdf', 'faktúra €.pdf'],
  ["attachment; filename*=utf-8'sk'fakt%C3%BAra.pdf", 'faktúra.pdf'],
  ["attachment; filename*=ISO-8859-1''na%EFve.pdf", 'naïve.pdf'],
  // Bytes of UTF-8, as a server writes them and headers arrive.
  ['attachment; filename="faktÃºra.pdf"', 'faktúra.pdf'],
  ['attachment; filename="naïve.pdf"', 'naïve.pdf'],
  ['attachment; name="x; filename=evil.exe"; filename="right.pdf"', 'right.pdf'],
  // No name leads out of a folder.
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  [String.raw`attachment; filename="C:\\temp\\report.pdf"`, 'report.pdf'],
  ["attachment; filename*=UTF-8''..%2F..%2Fx.pdf", 'x.pdf'],
  ['attachment; filename=".."', undefined],
  ["attachment; filename*=UTF-8''%2F; filename=fallback.pdf", 'fallback.pdf'],
  ['attachment', undefined],
  ['attachment; filename=""', undefined],
  ['filename.pdf', undefined],
])('%s: %s', (disposition, name) => {
  expect(readFileName(new Response('', { headers: { 'content-disposition': disposition } }))).toBe(name)
})

test('an answer without the header names nothing', () => {
  expect(readFileName(new Response(''))).toBeUndefined()
})
