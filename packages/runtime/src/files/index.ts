export { type Download, downloadedFile } from './downloaded-file.ts'
export { fileFromPath } from './file-from-path.ts'
export { readFileName } from './file-name.ts'
export { type FileOptions, type FileSource, toFile } from './to-file.ts'
