/**
 * Makes a function remember what it made of an object of a document. One object can stand in several documents, in which its
 * references lead to different places.
 */
export function rememberInDocument<Document extends object, Node extends object, Result>(
  make: (document: Document, node: Node) => Result,
): (document: Document, node: Node) => Result {
  const documents = new WeakMap<Document, WeakMap<Node, { readonly result: Result }>>()
  return (document, node) => {
    const nodes = documents.get(document) ?? new WeakMap<Node, { readonly result: Result }>()
    documents.set(document, nodes)
    const known = nodes.get(node) ?? { result: make(document, node) }
    nodes.set(node, known)
    return known.result
  }
}
