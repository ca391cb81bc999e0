/** Tells whether an element has been waiting for so long that its reader should hear of it. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** After this time a wait counts as long, in ms. */
const long = 3000;

export class WaitingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isLong(): boolean {
    return this.#isLong;
  }

  /** Takes note of the present state: each wait is measured from its own beginning. */
  report(isWaiting: boolean): void {
    if (isWaiting && this.#timer === undefined && !this.#isLong) {
      this.#timer = setTimeout(() => {
        this.#isLong = true;
        this.#host.requestUpdate();
      }, long);
    } else if (!isWaiting) this.#stop();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLong = false;
  }
}
