// What the add-in's pages may load and who may frame them: one table for the page itself and for the server's headers.

/** Where Microsoft serves office.js; Marketplace policy asks that add-ins load it from here. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
export const OFFICE_SCRIPT = `${OFFICE_CDN}/lib/1/hosted/office.js`;

/** Nothing but the add-in's own files and Microsoft's library. Fluent UI writes its styles into the page. */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", OFFICE_CDN],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", OFFICE_CDN],
  // Office.js shows a frame of Microsoft's own where the page around it is not Microsoft's, to ask whether to trust it.
  'frame-src': [OFFICE_CDN],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The pages of Excel on the web and of Teams, which show the pane in a frame. Desktop Excel uses no frame. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  // Workbooks open inside Teams, and every page around the frame has to be named.
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

const write = (policy) =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** The policy of the page's own meta element. `frame-ancestors` means nothing there, so only the server can say it. */
export const makePagePolicy = () => write(directives);

/** The policy to send as a header: the page's own, and who may frame it. */
export const makeHeaderPolicy = () =>
  write({ ...directives, 'frame-ancestors': ["'self'", ...EXCEL_ON_THE_WEB] });

/** The policy of the workbench's own page, which stands for Excel: it shows the pane in a frame, and nobody frames it. */
export const makeWorkbenchPolicy = () =>
  write({ ...directives, 'frame-src': ["'self'"], 'frame-ancestors': ["'none'"] });

/** Every header that a host of the add-in should send, by name, in the order of docs/deploy.md. */
export const makeServerHeaders = () => ({
  'Content-Security-Policy': makeHeaderPolicy(),
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
});
