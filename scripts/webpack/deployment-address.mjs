// Puts the address at which the add-in is served into a manifest that was written for this machine.

/** The address in manifest.xml as it is kept: a server on this machine, for trial and development. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** The environment variable that says where the add-in will be served from. */
export const ADDRESS_VARIABLE = 'RAGPLAN_ADDRESS';

/**
 * The address without a slash at its end.
 * @param {string} text such as "https://apps.example.gov.uk/ragplan"
 * @throws {Error} one sentence for the person who set it, where Excel would refuse the address
 */
export function readAddress(text) {
  const wanted = `Set ${ADDRESS_VARIABLE} to the https address of the folder, such as https://apps.example.gov.uk/ragplan.`;
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`"${text}" is not an address. ${wanted}`);
  }
  if (url.protocol !== 'https:')
    throw new Error(`"${text}" does not begin with https, which Excel insists on. ${wanted}`);
  if (url.search || url.hash)
    throw new Error(`"${text}" has a "?" or "#" part, which no folder has. ${wanted}`);
  if (url.username || url.password) throw new Error(`"${text}" holds a user name or password. ${wanted}`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/**
 * The manifest with every address moved. An AppDomain is an origin, so the folder's path is left off there.
 * @param {string} manifest the text of manifest.xml
 * @param {string} address as readAddress gives it
 */
export function placeAddress(manifest, address) {
  const origin = new URL(address).origin;
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT_ADDRESS}/`, `${address}/`);
}
