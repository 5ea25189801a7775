/** What a desktop Excel tells an add-in about itself at start-up. */
import type { SettingsStore } from './host-line';
import { requirementSets, type RequirementOptions } from './requirement-sets';

export interface ContextOptions extends RequirementOptions {
  readonly locale?: string;
  readonly documentUrl?: string;
  /** Whole numbers 0xRRGGBB. */
  readonly theme?: Readonly<Record<string, number>>;
  /** Different for each page, or the client takes settings of another page from sessionStorage. */
  readonly instanceId?: string;
}

export const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf0f0f0,
  controlForegroundColor: 0x262626,
} as const;
export const DARK_THEME = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xffffff,
} as const;

/** Excel's number among the Office applications. */
const EXCEL = 1;
const READ_WRITE = 0;

export function officeContext(
  options: ContextOptions,
  settings: () => SettingsStore,
): Record<string, () => unknown> {
  const locale = options.locale ?? 'en-GB';
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'excel-host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? 'C:\\plans\\Workbook.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'excel-host',
    GetInstanceId: () => options.instanceId ?? 'excel-host',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(options)),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17928.20114',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(options.theme ?? LIGHT_THEME),
    GetSettings: () => settingsPort(settings()),
  };
}

/** Reads and writes document settings through the two arrays that the client hands over. */
function settingsPort(store: SettingsStore): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of store.entries) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      store.entries = keys.map((key, index) => [key, values[index] ?? ''] as const);
      store.onSaved();
    },
  };
}
