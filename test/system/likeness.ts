import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { browser } from './browser.js';

/**
 * How unlike two pictures are: the share of their fields that differ in brightness by more than a tenth. A field has a mean
 * of many pixels, so how a machine smooths its letters makes no difference, and what moved, went or changed its colour does.
 * The browser itself reads the pictures.
 */
export async function unlikeness(one: Buffer, other: Buffer): Promise<number> {
  const page = await (await browser()).newPage();
  try {
    return await page.evaluate<number>(
      `(${COMPARE})(${JSON.stringify([one, other].map((png) => png.toString('base64')))})`,
    );
  } finally {
    await page.close();
  }
}

const COMPARE = `async (pictures) => {
  const fields = await Promise.all(pictures.map(async (base64) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + base64;
    await image.decode();
    const [wide, high] = [Math.ceil(image.width / 8), Math.ceil(image.height / 8)];
    const context = Object.assign(document.createElement('canvas'), { width: wide, height: high }).getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, wide, high);
    const { data } = context.getImageData(0, 0, wide, high);
    const brightness = Array.from({ length: wide * high }, (_, i) => (data[4 * i] * 0.299 + data[4 * i + 1] * 0.587 + data[4 * i + 2] * 0.114) / 255);
    return { size: wide + 'x' + high, brightness };
  }));
  const [one, other] = fields;
  if (one.size !== other.size) return 1;
  return one.brightness.filter((each, i) => Math.abs(each - other.brightness[i]) > 0.1).length / one.brightness.length;
}`;

/** More than a change of the browser's version makes, less than a line that moved through half of a picture. */
export const TOLERANCE = 0.05;

/**
 * Holds a picture against the reference of its name. To renew a reference, remove its file and run the tests twice: the first run
 * writes it, and fails, so that somebody looks at it.
 */
export async function unlikeReference(name: string, picture: Buffer): Promise<number> {
  const file = `test/system/references/${name}.png`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    throw new Error(`${file} was not there and has been written: look at it`);
  }
  return unlikeness(readFileSync(file), picture);
}
