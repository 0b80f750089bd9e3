// Imported before the first file of TypeScript, which an older Node would refuse with "Unknown file extension".
if (!process.features.typescript) {
  console.error(
    `This is Node ${process.versions.node}, and the command line needs Node 24. Run: npx --yes -p node@24.21.0 -p pnpm@10.34.9 -c "$SHELL"`,
  )
  process.exit(1)
}
