/**
 * Registers an element under its name. A name that is already taken, and a platform without elements, are left alone:
 * two scripts on a page may both bring the same widget.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && customElements.get(name) === undefined) {
    customElements.define(name, element);
  }
}
