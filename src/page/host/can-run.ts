/** Whether this browser has what the page cannot do without: packing by the platform, and lists that are sorted into new ones. */

interface World {
  readonly CompressionStream?: unknown;
  readonly Array: { readonly prototype: object };
}

export const canRunIn = ({ CompressionStream: packing, Array: { prototype } }: World): boolean =>
  typeof packing === 'function' && 'toSorted' in prototype;
