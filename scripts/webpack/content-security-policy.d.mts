// Types of content-security-policy.mjs, for the tests.
export declare const OFFICE_CDN: string;
export declare const OFFICE_SCRIPT: string;
export declare const EXCEL_ON_THE_WEB: readonly string[];
export declare function makePagePolicy(): string;
export declare function makeHeaderPolicy(): string;
export declare function makeWorkbenchPolicy(): string;
export declare function makeServerHeaders(): Readonly<Record<string, string>>;
