/** From a policy's devices and services to the questions that a visitor answers. */

import type {Device, DeviceService} from '../model/document/devices.js';
import type {Policy} from '../model/document/policy.js';

/** What of a policy in normal form consent rests on. */
export type ConsentPolicy = Pick<Policy, 'lang' | 'devices' | 'deviceServices'> &
  Partial<Pick<Policy, 'version' | 'effectiveFrom'>>;

/** One switch: a service, with its devices of one category. */
export interface ConsentService extends Omit<Partial<DeviceService>, 'id' | 'category' | 'sale'> {
  /** Name in records. */
  readonly id: string;
  /** The policy's service; for devices without one, their category. */
  readonly service: string;
  /** `necessary` ones are exempt from consent (ePrivacy Directive Art. 5(3)): always on. */
  readonly category: string;
  readonly devices: Device[];
  /** Whether it is a sale or sharing under California law. */
  readonly sale: boolean;
}

const order = ['marketing', 'analytics', 'functional', 'necessary'];

/**
 * The services of a policy, necessary ones first, then from the least to the most intrusive category.
 * A service whose devices lie in two categories is asked about in both, so that nothing optional hides behind something necessary.
 */
export function askedBy({devices = [], deviceServices = []}: ConsentPolicy): ConsentService[] {
  const categories = new Set([...deviceServices, ...devices].map((entry) => entry.category));
  const asked = new Map<string, ConsentService>();
  const place = (category: string, service: string): Device[] => {
    const facts = deviceServices.find((entry) => entry.id === service);
    // Records name categories and services in one list.
    const id = facts?.category === category && !categories.has(service) ? service : `${service}.${category}`;
    const found = asked.get(id) ?? {sale: category === 'marketing', ...facts, id, service, category, devices: []};
    asked.set(id, found);
    return found.devices;
  };
  for (const entry of deviceServices) place(entry.category, entry.id);
  for (const device of devices) place(device.category, device.service ?? device.category).push(device);
  return [...asked.values()].sort((a, b) => order.indexOf(b.category) - order.indexOf(a.category));
}
