/** What a node in the page waits for. */

/** Category and service of a gated node. */
export const namesOf = ({dataset: {consent, service}}: HTMLElement): [id: string, service?: string] =>
  consent ? [consent, service || undefined] : [service ?? ''];
