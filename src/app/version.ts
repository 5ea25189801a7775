/** The product's version, from package.json: printed on every summary. */
import manifest from '../../package.json';

export const PRODUCT_VERSION: string = manifest.version;
