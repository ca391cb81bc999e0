/** Telephone numbers, hosts and the public agencies whose contacts are not the controller's own. */

import {agencyIds, findAgency} from '../../model/catalogue/agencies.js';
import {agencyHistory} from '../../model/catalogue/agency-history.js';

/** A Korean number with its area or service code, as policies write it. */
export const phonePattern =
  /(?<![\d-])(?:\+82[-\s.]?\(?0?\)?\d{1,2}|\(?0\d{1,3}\)?|1[5-8]\d{2})[-–\s.)]{0,2}\d{3,4}(?:[-–\s.]\d{4})?(?![\d-])/;

/** Hosts of public agencies, former ones too. */
const agencyHost =
  /(?:kopico|kisa|police|privacy|spo|simpan|netan|cyberbureau|ecrm|nia|pipc)\.(?:go|or)\.kr|police\.go\.kr/;

/** Whether a line speaks of a public agency, whose numbers and sites are not the controller's. */
export const mentionsAgency = (line: string): boolean =>
  agencyHost.test(line) ||
  agencyHistory.some(({words}) => words.test(line)) ||
  /침해\s*신고\s*센터|분쟁\s*조정\s*위원회|경찰청|개인정보보호위원회|한국인터넷진흥원|행정심판/.test(line);

/** Hosts of agencies that exist today. */
export const agencyHosts: readonly string[] = agencyIds.flatMap((id) => {
  const url = findAgency(id)?.url;
  return url ? [url.replace(/^https:\/\/(?:www\.)?/, '')] : [];
});

const agencyNumber = /^(?:118|182|1301|110|1833-?6972)$/;
export const isAgencyNumber = (number: string): boolean => agencyNumber.test(number.replace(/[\s.]/g, ''));

/** Bare hosts, with or without `www.` and a path. */
export const hostPattern =
  /(?<![\w@/.:-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}(?:kr|com|net|org|io|ai|co|app|dev|me|shop|store)(?![\w.-]{0,60}@)(?![\w-])/gi;
