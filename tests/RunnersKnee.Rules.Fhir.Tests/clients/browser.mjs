// Opens a page in Chromium that is served from here, without the network: what it asks of any other address is refused and told.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize, extname } from 'node:path';
import { chromium } from 'playwright-core';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Serves the files of a folder, with pages of our own, and gives the browser's page to the visit; returns what the visit returns. */
export async function visit(folder, pages, doing) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = pages[path] ?? await readFile(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const outside = [];
    await page.route((url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol), (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.setDefaultTimeout(30_000);
    await page.goto(`${origin}/`);
    const result = await doing(page);
    return { ...result, outside, errors };
  } finally {
    await browser.close();
    server.close();
  }
}

/** What stands on the input: the questionnaire, and the answers to click. */
export async function input() {
  let text = '';
  for await (const part of process.stdin) text += part;
  return JSON.parse(text);
}
