/** The add-in's ribbon buttons as manifest.xml has them. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of its icon, on this server. */
  readonly icon: string;
  /** A function of the add-in to run, or a page to show in the pane. */
  readonly action: { readonly functionName: string } | { readonly page: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly paneTitle: string;
  readonly buttons: readonly RibbonButton[];
}

const one = (parent: Element | Document, name: string): Element | undefined =>
  parent.getElementsByTagNameNS('*', name)[0];

/** @param text of manifest.xml @throws Error where it is no XML */
export function readManifest(text: string): RibbonGroup {
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  if (manifest.querySelector('parsererror')) throw new Error('manifest.xml cannot be read as XML');
  const resources = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String']) {
    for (const entry of manifest.getElementsByTagNameNS('*', kind)) {
      resources.set(entry.getAttribute('id') ?? '', entry.getAttribute('DefaultValue') ?? '');
    }
  }
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const group = one(manifest, 'Group');
  const controls = [...manifest.getElementsByTagNameNS('*', 'Control')];
  const actions = [...manifest.getElementsByTagNameNS('*', 'Action')];
  return {
    label: group ? resource(one(group, 'Label')) : '',
    paneTitle: resource(actions.map((action) => one(action, 'Title')).find((title) => title !== undefined)),
    buttons: controls.map((control) => {
      const images = [...control.getElementsByTagNameNS('*', 'Image')];
      const functionName = one(control, 'FunctionName')?.textContent;
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(one(control, 'Label')),
        description: resource(one(control, 'Description')),
        icon: hereFrom(resource(images.find((image) => image.getAttribute('size') === '64'))),
        action: functionName
          ? { functionName }
          : { page: hereFrom(resource(one(control, 'SourceLocation'))) },
      };
    }),
  };
}

/** The manifest names the address of the add-in's own server; the workbench serves the same files. */
function hereFrom(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname.slice(1) + search;
}
