// Types of sample.mjs, for the tests.
export declare function inSample(sample: { share: number; seed: string }): (id: string) => boolean;
