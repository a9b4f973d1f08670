/** Attributes by name; `true` is one without a value, `false` is none. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with what stands in it. Texts are set as texts, so nothing a stranger wrote is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** The same for what a picture is made of. */
export function shape(name: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS<'svg'>(SVG, name as 'svg');
  set(element, attributes);
  element.append(...children);
  return element;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
}

/** An element of the page as it was written. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** A text that changes only where it differs, so that nothing is announced twice. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
