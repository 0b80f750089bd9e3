export { type GeneratedFiles, generateVendor } from './generate-vendor.ts'
export { type NeededFeatures, neededFeatures } from './needed-features.ts'
export { renderVendor } from './render-vendor.ts'
export { replaceSection } from './replace-section.ts'
