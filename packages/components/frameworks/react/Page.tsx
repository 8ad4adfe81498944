import { useState } from 'react';
import type { JSX as ReactJSX } from 'react';
import type { PressElements } from '@talstreck/components/jsx.js';
import '@talstreck/components/define.js';
import { provider } from '../provider.ts';
import { quotationHtml } from '../quotation.ts';
import { corrected, release } from '../release.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PressElements {}
  }
}

export function Page(): ReactJSX.Element {
  const [shown, show] = useState(release);
  const [copied, setCopied] = useState('');
  return (
    <main>
      <press-article release={shown} />
      <button id="correct" onClick={() => show(corrected)}>
        Rätta
      </button>
      <press-quotation
        speaker="Elsa Viklund"
        onpress-copy={(event) => setCopied(event.detail.text)}
        dangerouslySetInnerHTML={{ __html: quotationHtml }}
      />
      <p id="copied">{copied}</p>
      <press-search data={{ action: '/sok' }} provider={provider} />
    </main>
  );
}
