/** The window that add-in tests run in: jsdom with Microsoft's own Office.js, started, and waiting for a stand-in. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import * as jsdom from 'jsdom';
import { attachHost } from './hooks/attach';
import { SwitchableLine } from './hooks/host-line';

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const PAGE = 'https://addin.localhost/taskpane.html';
const LIBRARY_ADDRESS = 'https://addin.localhost/office-js/';

/** What every browser has and jsdom lacks; typed arrays come along, so that they are of one kind. */
const OF_A_BROWSER = {
  TextEncoder,
  TextDecoder,
  Uint8Array,
  structuredClone,
  ReadableStream,
  CompressionStream,
  DecompressionStream,
  Response,
};

/** Nothing but Microsoft's files is loaded, and those from node_modules. */
class LibraryLoader extends jsdom.ResourceLoader {
  override fetch(url: string): jsdom.AbortablePromise<Buffer> | null {
    if (!url.startsWith(LIBRARY_ADDRESS)) return null;
    const file = url.slice(LIBRARY_ADDRESS.length).split('?')[0] ?? '';
    const content = Promise.resolve(readFileSync(join(LIBRARY, file)));
    return Object.assign(content, { abort: () => undefined });
  }
}

export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const testEnvironmentOptions = { url: PAGE, resources: new LibraryLoader() };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  override async setup(): Promise<void> {
    await super.setup();
    const window = this.global as unknown as Window & { Office: typeof Office };
    const line = new SwitchableLine();
    const external = attachHost(window, line);
    Object.assign(window, OF_A_BROWSER, { excelHostLine: line, excelHostExternal: external });
    await new Promise((resolve, reject) => {
      const script = window.document.createElement('script');
      script.src = `${LIBRARY_ADDRESS}office.debug.js`;
      script.onload = resolve;
      script.onerror = reject;
      window.document.head.append(script);
    });
    await window.Office.onReady();
  }
}
