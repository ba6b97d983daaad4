// Renders a questionnaire in Smart Forms, answers it by clicks, and writes the response that Smart Forms exports.
import { build } from 'esbuild';
import { input, visit } from './browser.mjs';

const { questionnaire, age, answers } = await input();
const bundle = await build({
  entryPoints: ['smart-forms.jsx'],
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: { '.woff': 'dataurl', '.woff2': 'dataurl' },
  logLevel: 'silent',
});
const pages = {
  '/': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<div id="form"></div><script type="module" src="/form.js"></script>`,
  '/form.js': bundle.outputFiles.find((file) => file.path.endsWith('.js')).contents,
  '/questionnaire.json': JSON.stringify(questionnaire),
};

const told = await visit('.', pages, async (page) => {
  await page.waitForSelector('[data-linkid="age"]');
  if (process.argv[2]) await page.screenshot({ path: process.argv[2], fullPage: true });
  await page.locator('[data-linkid="age"] input').fill(String(age));
  await page.waitForTimeout(1000); // It writes what is typed a moment later, over what was clicked in between.
  for (const { linkId, display } of answers)
    await page.locator(`[data-linkid="${linkId}"]`).getByText(display, { exact: true }).click();
  await page.waitForTimeout(1000);
  return {
    questions: await page.locator('[data-linkid^="finding."]').count(),
    response: await page.evaluate(() => globalThis.exported()),
  };
});
process.stdout.write(JSON.stringify(told));
