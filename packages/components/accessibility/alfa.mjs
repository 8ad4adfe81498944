/**
 * Siteimprove Alfa: every rule of its default set but one. What it can not tell by itself is a person's to answer.
 */
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import * as native from '@siteimprove/alfa-device/native';
import { Node } from '@siteimprove/alfa-dom';
import * as dom from '@siteimprove/alfa-dom/native';
import { Headers, Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { URL as Address } from '@siteimprove/alfa-url';
import { Page } from '@siteimprove/alfa-web';

/**
 * Not asked: targets of 44 pixels (WCAG 2.2, 2.5.5, level AAA). Links in lists of links are as high as their line, at
 * least 24 pixels as 2.5.8 (AA) wants.
 */
const LEFT_OUT = /\/sia-r111$/;
const asked = rules.filter(({ uri }) => !LEFT_OUT.test(uri));

/** What fails on a page of playwright's, a line each. */
export async function alfaFindings(tab) {
  const window = await tab.evaluateHandle(() => globalThis);
  const device = Device.from(await window.evaluate(native.Native.fromWindow));
  const document = await tab.evaluateHandle(() => globalThis.document);
  const tree = Node.from(await document.evaluate(dom.Native.fromNode), device);
  const url = Address.parse(tab.url()).getUnsafe();
  const page = Page.of(Request.of('GET', url), Response.of(url, 200, Headers.of([])), tree, device);
  const findings = [];
  for (const outcome of await Audit.of(page, asked).evaluate()) {
    if (!Outcome.isFailed(outcome)) continue;
    const rule = outcome.rule.uri.split('/').pop();
    const messages = outcome.toJSON().expectations.map(([, { error }]) => error?.message ?? '');
    findings.push(`${rule}: ${messages.join(' ').trim()} ${outcome.target.toString().slice(0, 120)}`);
  }
  return findings;
}
