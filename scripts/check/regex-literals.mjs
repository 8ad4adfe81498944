import ts from 'typescript';

/**
 * Every regular expression that stands in a source text, found by TypeScript's own parser: literals, and `RegExp`
 * calls whose arguments are constants of the file. Calls whose pattern is made at run time are answered apart, unless
 * a comment `proven: …` beside them says what proves their patterns.
 *
 * @returns {{regexes: {source: string, flags: string, line: number}[], dynamic: {line: number}[]}}
 */
export function findRegexes(fileName, text) {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const regexes = [];
  const dynamic = [];
  const constants = constantsOf(file);
  const lines = text.split('\n');
  const lineOf = (node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const report = (line) => {
    if (!lines.slice(Math.max(0, line - 2), line).some((text) => text.includes('// proven: '))) dynamic.push({ line });
  };
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      regexes.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line: lineOf(node) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') {
      const [pattern, flags] = (node.arguments ?? []).map((argument) => constants.read(argument));
      if (pattern === undefined || (node.arguments?.length > 1 && flags === undefined)) report(lineOf(node));
      else regexes.push({ source: pattern, flags: flags ?? '', line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { regexes, dynamic };
}

/** Reads what is constant in a file: strings, templates and sums of them, also by the name of a `const`. */
function constantsOf(file) {
  const named = new Map();
  const collect = (node) => {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isIdentifier(node.name) &&
      node.parent.flags & ts.NodeFlags.Const
    )
      named.set(node.name.text, node.initializer);
    ts.forEachChild(node, collect);
  };
  const join = (parts) => (parts.includes(undefined) ? undefined : parts.join(''));
  const read = (node, depth = 0) => {
    if (depth > 20) return undefined;
    const inner = (part) => read(part, depth + 1);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inner(node.expression);
    if (ts.isIdentifier(node)) return named.has(node.text) ? inner(named.get(node.text)) : undefined;
    if (ts.isTaggedTemplateExpression(node))
      return node.tag.getText(file) === 'String.raw' ? readTemplate(node.template, true, inner) : undefined;
    if (ts.isTemplateExpression(node)) return readTemplate(node, false, inner);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return join([inner(node.left), inner(node.right)]);
    return undefined;
  };
  const readTemplate = (template, raw, inner) => {
    const textOf = (part) => (raw ? part.rawText : part.text);
    if (ts.isNoSubstitutionTemplateLiteral(template)) return textOf(template);
    return join([
      textOf(template.head),
      ...template.templateSpans.flatMap((span) => [inner(span.expression), textOf(span.literal)]),
    ]);
  };
  collect(file);
  return { read };
}
