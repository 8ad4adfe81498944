/** A DOM tree as text: comments dropped, neighbouring texts merged, attributes sorted. */
export function treeOf(node: Node): string {
  const lines: string[] = [];
  write(node, '', lines);
  return lines.join('\n');
}

function write(parent: Node, indent: string, lines: string[]): void {
  let text = '';
  const flush = (): void => {
    if (text !== '') lines.push(`${indent}${JSON.stringify(text)}`);
    text = '';
  };
  for (const child of parent.childNodes) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element)) continue;
    flush();
    const attributes = [...child.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
    lines.push(`${indent}<${child.localName}${attributes.sort().join('')}>`);
    write(child, `${indent}  `, lines);
  }
  flush();
}
