/** The root that a node stands in, and those round it. */
export function rootsOf(node: Node): readonly Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** The nearest element that matches, looking out through shadow roots. */
export function nearest(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  const found = element.closest(selector);
  return found ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
}
