// Types of bundle-size.mjs, for the tests.
export declare function measureBundle(folder?: string): {
  files: { name: string; first: boolean; bytes: number }[];
  firstBytes: number;
  allBytes: number;
};
