// Command of the browser tests that sets media features which puppeteer's own emulation leaves out, such as forced colours.
// Chromium only: the other engines' protocols have no such command.

const clients = new WeakMap();

/** One protocol session a page: an emulation ends with the session that asked for it. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** Answers the command `set-media` with whether the engine could do it. */
export const mediaCommand = () => ({
  name: 'media-command',
  async executeCommand({command, payload, session}) {
    if (command !== 'set-media') return undefined;
    if (session.browser.name !== 'Chromium') return {done: false};
    const {type = '', ...features} = payload;
    const client = await clientOf(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return {done: true};
  },
});
