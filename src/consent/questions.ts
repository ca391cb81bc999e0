/** From a policy's devices and services to the questions that a visitor answers. */

import type {Device, DeviceService} from '../model/document/devices.js';
import type {Policy} from '../model/document/policy.js';

/** What of a policy in normal form consent rests on. */
export type ConsentPolicy = Pick<Policy, 'lang' | 'devices' | 'deviceServices'> &
  Partial<Pick<Policy, 'version' | 'effectiveFrom'>>;

/** One switch: a service, with its devices of one category. */
export interface ConsentService extends Omit<Partial<DeviceService>, 'id' | 'category' | 'sale'> {
  /** Name in records and in `data-service`. */
  readonly id: string;
  /** The policy's service; for devices without one, their category. */
  readonly service: string;
  readonly category: string;
  readonly devices: readonly Device[];
  readonly sale: boolean;
}

export interface ConsentCategory {
  readonly id: string;
  /** Exempt from consent (ePrivacy Directive Art. 5(3)); listed, and always on. */
  readonly necessary: boolean;
  readonly services: readonly ConsentService[];
}

const order = ['necessary', 'functional', 'analytics', 'marketing'];
const rank = (category: string) => order.indexOf(category) + 1 || order.length + 1;

/**
 * The categories of a policy, necessary ones first, then from the least to the most intrusive.
 * A service whose devices lie in two categories is asked about in both, so that nothing optional hides behind something necessary.
 */
export function askedBy({devices = [], deviceServices = []}: ConsentPolicy): ConsentCategory[] {
  const categories = new Map(order.map((id) => [id, new Map<string, Device[]>()]));
  const place = (category: string, service: string): Device[] => {
    const services = categories.get(category) ?? new Map<string, Device[]>();
    const held = services.get(service) ?? [];
    categories.set(category, services.set(service, held));
    return held;
  };
  for (const {id, category} of deviceServices) place(category, id);
  for (const device of devices) place(device.category, device.service ?? device.category).push(device);

  const asked = (category: string, service: string, held: Device[]): ConsentService => {
    const facts = deviceServices.find(({id}) => id === service);
    const plain = facts?.category === category && !categories.has(service);
    return {
      ...facts,
      id: plain ? service : `${service}.${category}`,
      service,
      category,
      devices: held,
      sale: facts?.sale ?? category === 'marketing',
    };
  };
  return [...categories]
    .filter(([, services]) => services.size)
    .map(([id, services]) => ({
      id,
      necessary: id === 'necessary',
      services: [...services].map(([service, held]) => asked(id, service, held)),
    }));
}

/** The services that a category, a service, or a service within a category names. */
export const servicesNamed = (categories: readonly ConsentCategory[], id: string, service?: string): ConsentService[] =>
  categories
    .flatMap(({services}) => services)
    .filter((one) =>
      service === undefined
        ? [one.category, one.service, one.id].includes(id)
        : one.category === id && [one.service, one.id].includes(service),
    );

/** Names of the services that pass a test, and of the categories all of whose services do. */
export const namesOf = (
  categories: readonly ConsentCategory[],
  test: (service: ConsentService) => boolean,
): string[] => [
  ...new Set(
    categories.flatMap(({id, services}) => [
      ...(services.every(test) ? [id] : []),
      ...services.filter(test).map((service) => service.id),
    ]),
  ),
];
