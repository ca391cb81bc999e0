/** Services grouped by category, as the preferences and the notice show them. */

import type {ConsentService} from '../../consent/questions.js';

export interface Category {
  name: string;
  services: ConsentService[];
  necessary: boolean;
}

export function categoriesOf(services: readonly ConsentService[]): Category[] {
  const names = [...new Set(services.map(({category}) => category))];
  return names.map((name) => ({
    name,
    necessary: name === 'necessary',
    services: services.filter(({category}) => category === name),
  }));
}

/** Unsaved answers of the preferences: what is switched on, by service. */
export class Answers {
  readonly #on: Map<string, boolean>;

  constructor(services: readonly ConsentService[], allows: (service: ConsentService) => boolean) {
    this.#on = new Map(
      services.filter(({category}) => category !== 'necessary').map((service) => [service.id, allows(service)]),
    );
  }

  isOn({id, category}: ConsentService): boolean {
    return category === 'necessary' || (this.#on.get(id) ?? false);
  }

  set(services: readonly ConsentService[], on: boolean): void {
    for (const {id} of services) if (this.#on.has(id)) this.#on.set(id, on);
  }

  /** All, none or some of a category. */
  stateOf({services}: Category): 'on' | 'off' | 'mixed' {
    const on = services.filter((service) => this.isOn(service)).length;
    return on === 0 ? 'off' : on === services.length ? 'on' : 'mixed';
  }

  /** The answers for `ConsentStore.update`. */
  toChoices(): Record<string, boolean> {
    return Object.fromEntries(this.#on);
  }
}
