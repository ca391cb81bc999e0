/** Names of devices as a policy declares them. */

/** Whether a name is meant by a declared one, in which `*` stands for any characters. */
export function matchesName(declared: string, name: string): boolean {
  const parts = declared.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
