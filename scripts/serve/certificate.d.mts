// Types of certificate.mjs, for the tests.
export declare function readCertificate(home?: string): { key: Buffer; cert: Buffer };
