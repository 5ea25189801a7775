/** Everything that is checked of a manifest without a network. */
import type { Breach } from './breach';
import { checkAddresses } from './check-addresses';
import { checkCommands } from './check-commands';
import { checkIdentity } from './check-identity';
import { checkResources } from './check-resources';
import { checkSchema } from './check-schema';
import { readManifest } from './read-manifest';

export interface ManifestSurroundings {
  /** package.json's version. */
  readonly productVersion: string;
  /** Where a file may stand that the manifest names. */
  readonly folders: readonly string[];
}

/**
 * All breaches, in the order of the manifest's lines; none where it is sound.
 * @throws {Error} where the text is not well-formed XML
 */
export function checkManifest(text: string, { productVersion, folders }: ManifestSurroundings): Breach[] {
  const root = readManifest(text);
  return [
    ...checkSchema(root),
    ...checkIdentity(root, productVersion),
    ...checkResources(root),
    ...checkCommands(root),
    ...checkAddresses(root, folders),
  ].sort((a, b) => a.line - b.line);
}
