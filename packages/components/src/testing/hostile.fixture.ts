/** Text and addresses that want out of their place. */
export const HOSTILE: readonly string[] = [
  '"><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked=1">',
  "' onmouseover='window.hacked=1' x='",
  '</script><svg onload=window.hacked=1>',
  '--><b>&lt;i&gt;&amp;&#x3c;',
  'javascript:window.hacked=1',
  ' JaVaScRiPt:window.hacked=1',
  'java\tscript:window.hacked=1',
  '\u0001javascript:window.hacked=1',
  'data:text/html,<script>parent.hacked=1</script>',
  'vbscript:msgbox(1)',
  'javascript&colon;window.hacked=1',
  '//evil.example/x',
  'https://user:pass@example.org/?a=1&b="2"#<x>',
  '{{constructor.constructor("window.hacked=1")()}} ${1}',
  'rad\r\nrad\u2028\u202Eäöå 👩‍🚒',
];

/** The same data with every string replaced, but for those that say what kind of thing something is. */
export function withHostileStrings<Data>(data: Data, hostile: string): Data {
  return replace(data, hostile, '') as Data;
}

const KINDS: ReadonlySet<string> = new Set(['type', 'kind', 'attribution', 'confidence', 'pubStatus']);

function replace(value: unknown, hostile: string, key: string): unknown {
  if (typeof value === 'string') return KINDS.has(key) ? value : hostile;
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, hostile, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, hostile, name)]));
}
