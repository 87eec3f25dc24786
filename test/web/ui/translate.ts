/** What a browser's translation does: each text gets an element of the translator's in its place. */
export const translate = (root: Element): void => {
  for (const node of [...root.childNodes]) {
    if (node instanceof Element) translate(node);
    else if (node.textContent)
      (node as Text).replaceWith(
        Object.assign(document.createElement("font"), { textContent: `${node.textContent}*` }),
      );
  }
};
