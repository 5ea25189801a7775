// Draws assets/*.png from assets/*.svg in headless Chromium: `npm run icons` after a drawing has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './find-chromium.mjs';

const assets = new URL('../assets/', import.meta.url);

/** The sizes of each drawing. At 16 pixels a drawing of its own is used, made for the pixels. */
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 64, 80],
  ask: [16, 32, 64, 80],
  keep: [16, 32, 64, 80],
  write: [16, 32, 64, 80],
};

async function drawIcon(page, name, size) {
  const drawing = size === 16 ? `${name}-16.svg` : `${name}.svg`;
  const source = readFileSync(new URL(drawing, assets), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
  );
  writeFileSync(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
}

try {
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) await drawIcon(page, name, size);
  }
  await browser.close();
  console.log(`Drew ${Object.values(SIZES).flat().length} icons in assets/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
