// As much of puppeteer's Page as the commands of @web/test-runner-commands use, on top of a WebKitGTK window.

/** Code points that WebDriver gives to keys without a character (W3C WebDriver, 17.4.2). */
const namedKeys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const buttons = {left: 0, middle: 1, right: 2};

function keyValue(key) {
  const value = namedKeys[key] ?? (key.length === 1 ? key : undefined);
  if (!value) throw new Error(`unknown key ${key}`);
  return value;
}

const down = (value) => ({type: 'keyDown', value});
const up = (value) => ({type: 'keyUp', value});

function keyboard(call) {
  const send = (actions) => call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  return {
    type: (text) => send([...text].flatMap((character) => [down(character), up(character)])),
    press: (key) => send([down(keyValue(key)), up(keyValue(key))]),
    down: (key) => send([down(keyValue(key))]),
    up: (key) => send([up(keyValue(key))]),
  };
}

function mouse(call) {
  const send = (actions) =>
    call('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  const button = (type, options) => ({type, button: buttons[options?.button ?? 'left']});
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  return {
    move: (x, y) => send([moveTo(x, y)]),
    click: (x, y, options) => send([moveTo(x, y), button('pointerDown', options), button('pointerUp', options)]),
    down: (options) => send([button('pointerDown', options)]),
    up: (options) => send([button('pointerUp', options)]),
    reset: () => call('DELETE', '/actions').then(() => {}),
  };
}

const frameScript = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
const noEmulation = () => Promise.reject(new Error('WebKitGTK cannot emulate media features'));

/** @param call runs a WebDriver command of the window's session. */
export const webkitPage = (call) => ({
  keyboard: keyboard(call),
  mouse: mouse(call),
  /** The window's toolbar needs 447 px; a narrower page needs an iframe. */
  async setViewport({width, height}) {
    for (let pass = 0; pass < 2; pass++) {
      const [frameWidth, frameHeight] = await call('POST', '/execute/sync', {script: frameScript, args: []});
      await call('POST', '/window/rect', {width: width + frameWidth, height: height + frameHeight});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
  emulateMediaFeatures: noEmulation,
  emulateMediaType: noEmulation,
  screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
});
