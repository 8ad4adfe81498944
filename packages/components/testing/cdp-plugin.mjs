/** The command `cdp`: sends a method of the Chrome DevTools Protocol to the page that asks, and answers its result. */
export function cdpPlugin() {
  const connections = new Map();
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.name !== 'Chrome') throw new Error('Only Chromium has the Chrome DevTools Protocol.');
      const page = session.browser.getPage(session.id);
      let connection = connections.get(page);
      if (connection === undefined) {
        connection = await page.createCDPSession();
        connections.set(page, connection);
      }
      return (await connection.send(payload.method, payload.params)) ?? {};
    },
  };
}
