// npm start: the page of one file, made and opened in the browser that the user has, from a fresh clone.
import { pathToFileURL } from 'node:url';
import { makePage } from './make-page.mjs';

const page = await makePage();
if (page === undefined) process.exitCode = 1;
else {
  // Not before the packages are there.
  const { default: open } = await import('open');
  await open(pathToFileURL(page).href);
}
