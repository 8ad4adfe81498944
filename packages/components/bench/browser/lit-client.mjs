import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitQuotation } from './lit-quotation.mjs';

globalThis.customElements.define('lit-quotation', LitQuotation);
