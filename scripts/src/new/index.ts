export { newVendor } from './new-vendor.ts'
