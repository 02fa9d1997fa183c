/** The one element inside `root` that matches; throws where the page's markup and its script disagree. */
export function part<Part extends Element>(root: ParentNode, selector: string, type: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Expected ${type.name} at ${selector}.`);
  return found;
}
