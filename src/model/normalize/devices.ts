/** Devices and their services: every device gets a category, every service that a device names exists. */

import type {Device, DeviceService} from '../document/devices.js';
import {normalizeDataItem, normalizePeriod} from './facts.js';
import {normalizeParty} from './parties.js';
import type {Fields, Reader} from './reader.js';

const categories = new Set(['necessary', 'functional', 'analytics', 'marketing']);

/** A device whose category nobody stated needs consent: only what is declared necessary is taken for necessary. */
const undeclared = 'other';

export function normalizeDevices(
  reader: Reader,
  devices: unknown,
  services: unknown,
): {devices: Device[]; deviceServices: DeviceService[]} {
  const known = new Map<string, DeviceService>();
  for (const {party, ...service} of reader.objects(services)) {
    const id = reader.string(service.id);
    if (id === undefined) continue;
    const owner = normalizeParty(reader, party);
    const category = reader.string(service.category) ?? (categories.has(id) ? id : undeclared);
    known.set(id, {
      ...service,
      name: reader.text(service.name) ?? id,
      category,
      ...(owner && {party: owner}),
    } as DeviceService);
  }
  const all = reader.objects(devices).map((device) => normalizeDevice(reader, device, known));
  return {devices: all, deviceServices: [...known.values()]};
}

function normalizeDevice(reader: Reader, value: Fields, known: Map<string, DeviceService>): Device {
  const {items, lifetime, ...rest} = value;
  const service = reader.string(rest.service);
  const stated = reader.string(rest.category);
  const category =
    stated ??
    (service === undefined
      ? undeclared
      : (known.get(service)?.category ?? (categories.has(service) ? service : undeclared)));
  // A service that is only the name of a category is no service of its own.
  if (service !== undefined && !known.has(service) && !categories.has(service))
    known.set(service, {id: service, name: service, category});
  const period = lifetime === 'session' ? 'session' : normalizePeriod(reader, lifetime);
  return {
    ...rest,
    name: reader.string(rest.name) ?? '',
    type: reader.string(rest.type) ?? 'cookie',
    category,
    items: reader.each(items, (entry) => normalizeDataItem(reader, entry)),
    ...(period && {lifetime: period}),
  } as unknown as Device;
}
