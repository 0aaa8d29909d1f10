import { openRuntime } from '../../../emulator/runtime';
import { pdfMaker } from '../../../emulator/utilities/pdf';
import { findChromium } from '../../../scripts/findChromium.mjs';

const SOURCE = `
function page(words, name) { return Utilities.newBlob('<!DOCTYPE html><p>' + words + '</p>', 'text/html', name); }
function nameOf(name) { return page('x', name).getAs('application/pdf').getName(); }
function ofOne() { return nameOf('report.html'); }
function ofDate() { return nameOf('ShoppingList.12.25.2014'); }
function mailed() {
  const hostile = '闭环<title>Still</title><script>document.title = "Moved"</script><img src=x onerror="document.title = 1">';
  MailApp.sendEmail({ to: 'a@example.com', subject: 'S', body: 'B', attachments: [page(hostile, 'report').getAs('application/pdf')] });
}
function fails() { try { page('x', 'y').getAs('application/pdf'); } catch (error) { return error.message; } }
`;
const open = () => openRuntime({ files: { 'Code.gs': SOURCE } });
const chromium = findChromium();
// Without a Chromium there is nothing to convert with; the last test says what happens then.
const withChromium = chromium === undefined ? describe.skip : describe;

withChromium('HTML becomes a PDF', () => {
  test('named with what follows its last period replaced (G/reference/base/blob#getas)', () => {
    expect([open().run('ofOne'), open().run('ofDate')]).toEqual(['report.pdf', 'ShoppingList.12.25.pdf']);
  });

  test('that lies in the mailbox, is made when it is looked into, and is kept in the saved world (our own)', () => {
    const runtime = open();
    runtime.run('mailed');
    expect(runtime.save()).toContain('pdfOf');
    const [file] = runtime.mails()[0]?.attachments ?? [];
    expect([file?.name, file?.contentType]).toEqual(['report.pdf', 'application/pdf']);
    const content = Buffer.from(file?.content() ?? []);
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    // Its title is that of the page as it came: no script ran.
    expect(content.includes('/Title (Still)')).toBe(true);
    expect(file?.bytes).toBe(content.length);
    const again = openRuntime({ files: { 'Code.gs': SOURCE }, from: runtime.save() });
    expect(again.mails()[0]?.attachments[0]?.content()).toEqual(content);
  });

  test('counts as one call, which can fail (our own)', () => {
    const runtime = open();
    runtime.faults({ failing: { 'Blob.getAs': 1 } });
    expect(runtime.run('fails')).toContain('server error');
    runtime.resetCost();
    expect(runtime.run('fails')).toBeUndefined();
    expect(runtime.cost().byMethod).toEqual({ 'Blob.getAs': 1 });
  });
});

test('without a Chromium the conversion is refused (our own)', () => {
  expect(pdfMaker({ PATH: '/nowhere' })).toBeNull();
  expect(pdfMaker({ PATH: process.env['PATH'], CHROMIUM: '/nowhere/chromium' })).toBeNull();
  const known = process.env['CHROMIUM'];
  process.env['CHROMIUM'] = '/nowhere/chromium';
  try {
    expect(open().run('fails')).toBe(
      'Conversion from text/html to application/pdf failed: there is no Chromium on this machine.',
    );
  } finally {
    if (known === undefined) delete process.env['CHROMIUM'];
    else process.env['CHROMIUM'] = known;
  }
});
