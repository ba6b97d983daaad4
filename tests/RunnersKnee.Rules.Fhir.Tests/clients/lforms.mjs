// Renders a questionnaire in LHC-Forms, answers it by clicks, and writes the response that LHC-Forms exports.
import { input, visit } from './browser.mjs';

const { questionnaire, age, answers } = await input();
const pages = {
  '/': `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script>`,
};

const told = await visit('node_modules/lforms/dist/lforms', pages, async (page) => {
  await page.waitForFunction(() => globalThis.LForms?.Util?.addFormToPage && globalThis.LForms.FHIR?.R4);
  await page.evaluate((form) => { LForms.Util.addFormToPage(form, 'form'); }, questionnaire);
  await page.waitForSelector('[id^="age/"]');
  if (process.argv[2]) await page.screenshot({ path: process.argv[2], fullPage: true });
  await page.fill('input[id^="age/"]', String(age));
  for (const { linkId, system, code } of answers)
    await page.click(`[id^="${linkId}/"][id$="|${system}|${code}"]`);
  return {
    questions: await page.evaluate(() =>
      new Set([...document.querySelectorAll('[id^="finding."]')].map((element) => element.id.split('/')[0])).size),
    response: await page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),
  };
});
process.stdout.write(JSON.stringify(told));
