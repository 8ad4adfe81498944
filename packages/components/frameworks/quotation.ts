/** A quotation as a server writes it: the children of an element, which the element leaves alone. */
export const quotationHtml =
  '<blockquote id="q1"><p class="press-words press-marked">Vi har lyssnat.</p><footer><span class="press-speaker">Elsa Viklund, trafikchef</span></footer></blockquote>';
