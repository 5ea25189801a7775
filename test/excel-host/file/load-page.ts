/** Print set-up of a sheet of a file. */
import type { HeaderFooter, PageSetup } from 'hucre';
import { capital } from './load-look';
import { PLAIN_PAGE, type PageRecord } from '../model/records';

/** "&Lleft&Ccentre&Rright" to its three parts. */
function partsOf(code: string | undefined, place: 'Header' | 'Footer'): Record<string, string> {
  const parts: Record<string, string> = {};
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  for (const [, letter, text] of (code ?? '').matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs)) {
    parts[`${names[letter as keyof typeof names]}${place}`] = text ?? '';
  }
  return parts;
}

export function pageFrom(setup: PageSetup | undefined, texts: HeaderFooter | undefined): PageRecord {
  const zoom = setup?.fitToPage
    ? { horizontalFitToPages: setup.fitToWidth ?? 1, verticalFitToPages: setup.fitToHeight ?? 0 }
    : { scale: setup?.scale ?? 100 };
  const all = { ...partsOf(texts?.oddHeader, 'Header'), ...partsOf(texts?.oddFooter, 'Footer') };
  return {
    ...PLAIN_PAGE,
    fields: {
      ...(setup?.orientation ? { orientation: capital(setup.orientation) } : {}),
      ...(setup?.paperSize ? { paperSize: capital(setup.paperSize) } : {}),
    },
    zoom,
    headersFooters: Object.keys(all).length > 0 ? { defaultForAllPages: all } : {},
  };
}
