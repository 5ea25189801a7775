// Types of deployment-address.mjs, for the tests.
export declare const DEVELOPMENT_ADDRESS: string;
export declare const ADDRESS_VARIABLE: string;
export declare function readAddress(text: string): string;
export declare function placeAddress(manifest: string, address: string): string;
