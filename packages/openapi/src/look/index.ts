export { PAGE_LOOK } from './page-look.ts'
