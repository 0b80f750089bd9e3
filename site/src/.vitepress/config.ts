import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { leadOut } from './lead-out.ts'
import { listSidebar } from './list-sidebar.ts'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))

// biome-ignore lint/style/noDefaultExport: VitePress reads the default export.
export default defineConfig({
  title: 'crm-clients',
  description: 'Typed TypeScript clients for CRM vendors that publish documentation but no SDK',
  srcDir: docs,
  outDir: fileURLToPath(new URL('../../dist', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vitepress', import.meta.url)),
  rewrites: { 'README.md': 'index.md' },
  // Written after these pages, by another program.
  ignoreDeadLinks: [/^\/vendors\//],
  // The pages stand in a folder in which nothing is installed.
  vite: {
    resolve: {
      alias: [
        { find: /^vue\/server-renderer$/, replacement: fileURLToPath(import.meta.resolve('vue/server-renderer')) },
        { find: /^vue$/, replacement: fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.esm-bundler.js')) },
      ],
    },
  },
  markdown: { config: markdown => leadOut(markdown, docs) },
  themeConfig: {
    // An index that is part of the pages: nobody is asked.
    search: { provider: 'local' },
    nav: [
      { text: 'Documentation', link: '/' },
      { text: 'Vendors', link: '/vendors/index.html', target: '_self' },
    ],
    sidebar: listSidebar(docs),
    outline: [2, 3],
  },
})
