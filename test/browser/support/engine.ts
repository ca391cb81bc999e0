/** Which engine runs the tests, for the few expectations that differ. */

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Told by the name the browser gives itself; versions in it are not to be trusted. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';
