export { type GeneratedFiles, generateVendor } from './generate-vendor.ts'
export { renderVendor } from './render-vendor.ts'
