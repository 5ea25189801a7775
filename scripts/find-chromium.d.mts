// Types of find-chromium.mjs, for the tests.
export declare const NO_CHROMIUM: string;
export declare function findChromium(
  environment?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | undefined;
export declare function chromiumLaunchOptions(): { executablePath: string; args: string[] };
